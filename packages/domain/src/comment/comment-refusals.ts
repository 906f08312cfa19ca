/** Why something is not said about a text. */
export const commentRefusals = [
  'comment-empty',
  'comment-withdrawn',
  'thread-resolved',
  'passage-gone',
  'suggestion-gone',
  'passage-differs',
  'mention-cannot-read',
  'text-threads-full',
  'thread-full',
] as const
