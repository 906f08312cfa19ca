/** Why a text is not read as it was, or not kept under a name. */
export const historyRefusals = [
  'history-erased',
  'history-too-long',
  'history-busy',
  'text-versions-full',
] as const
