/** Why a text is not read as it was. */
export const historyRefusals = ['history-erased', 'history-too-long', 'history-busy'] as const
