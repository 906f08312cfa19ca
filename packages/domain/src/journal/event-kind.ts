/** Everything that a plan's journal tells, in the past. A secret vote is never an event by itself. */
export const journalKinds = [
  'plan-created',
  'plan-imported',
  'plan-edited',
  'level-edited',
  'phase-edited',
  'group-created',
  'group-edited',
  'person-invited',
  'invitation-accepted',
  'invitation-revoked',
  'seat-given',
  'seat-removed',
  'diagnostic-created',
  'diagnostic-deletions-erased',
  'node-created',
  'node-edited',
  'node-moved',
  'node-proposed',
  'node-taken-back',
  'node-retired',
  'proposal-drafted',
  'proposal-renamed',
  'proposal-submitted',
  'proposal-published',
  'proposal-sent-back',
  'proposal-set-aside',
  'proposal-merged',
  'proposal-withdrawn',
  'proposal-revised',
  'proposal-deletions-erased',
  'ballot-opened',
  'ballot-closed',
  'ballot-result-recorded',
  'proposal-promoted',
  'committee-decided',
  'sheet-edited',
  'sheet-deletions-erased',
] as const

export type JournalKind = (typeof journalKinds)[number]

export function isJournalKind(text: unknown): text is JournalKind {
  return (journalKinds as readonly unknown[]).includes(text)
}
