/** How far a plan is, in the order of its life. A plan document may name others, which are kept as they are. */
export const planStatuses = [
  'preparation',
  'concertation',
  'orientations-validees',
  'actions-en-redaction',
  'avis',
  'adopte',
  'en-oeuvre',
  'evalue',
  'clos',
] as const

export type PlanStatus = (typeof planStatuses)[number]
