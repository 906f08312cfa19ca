/** Why a file is not stored for a text. */
export const fileRefusals = [
  'file-kind-not-taken',
  'file-broken',
  'image-too-large',
  'text-files-full',
  'plan-files-full',
  'annex-without-words',
] as const
