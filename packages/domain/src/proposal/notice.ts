/**
 * What the authors of a proposal are told, by the name of what happened to it. `receive`: another was merged into it;
 * `undo-receive`: that was taken back. `amendment-proposed` is told to them; what was decided on it, to its own authors; what
 * a ballot makes of it, to both. `comment-…` is told to whom a
 * comment names, and to those who spoke in its thread before. `objection-…` is told to who objects in a consent.
 */
export const noticeEvents = [
  'publish',
  'send-back',
  'set-aside',
  'merge',
  'receive',
  'undo-receive',
  'split',
  'undo-to-submitted',
  'undo-to-published',
  'withdraw',
  'open-ballot',
  'adopt',
  'reject',
  'reopen',
  'vote-again',
  'promote',
  'amendment-proposed',
  'amendment-accepted',
  'amendment-partly-accepted',
  'amendment-rejected',
  'amendment-lapsed',
  'amendment-in-ballot',
  'amendment-adopted',
  'amendment-outvoted',
  'amendment-reopened',
  'comment-mentioned',
  'comment-replied',
  'objection-inadmissible',
  'objection-lifting-told',
  'sheet-validated',
  'sheet-validated-with-reserve',
  'sheet-sent-back',
  'sheet-set-aside',
  'sheet-adopted',
] as const

export type NoticeEvent = (typeof noticeEvents)[number]
