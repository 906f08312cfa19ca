import type { ProposalOutcome } from '../../ballot/ballot-query'

type Ballot = ProposalOutcome['ballots'][number]
type Decision = ProposalOutcome['decisions'][number]
type Promotion = NonNullable<ProposalOutcome['promotion']>

type MilestoneEvent = 'draft' | 'submit' | 'publish' | 'send-back' | 'set-aside' | 'withdraw' | 'merge'

/** One thing that became of a proposal. */
export type Milestone = { readonly at: string } & (
  | {
      readonly kind: 'event'
      readonly event: MilestoneEvent
      readonly actor: string | null
      readonly reason: string | null
    }
  | { readonly kind: 'ballot'; readonly ballot: Ballot }
  | { readonly kind: 'promotion'; readonly promotion: Promotion }
  | { readonly kind: 'decision'; readonly decision: Decision }
)

const events: readonly MilestoneEvent[] = [
  'draft',
  'submit',
  'publish',
  'send-back',
  'set-aside',
  'withdraw',
  'merge',
]

/**
 * The way of a proposal in the order of time: each event as it last happened, its ballots, its promotion, what was
 * decided on its node. What a later event undid is left out: the story of the proposal has it.
 */
export function milestonesOf({
  steps,
  ballots,
  promotion,
  decisions,
}: ProposalOutcome): readonly Milestone[] {
  const last = events.flatMap((event): Milestone[] => {
    const step = steps.findLast((each) => each.event === event)
    return step === undefined
      ? []
      : [{ kind: 'event', event, at: step.at, actor: step.actor, reason: step.reason }]
  })
  const isUndone = (one: Milestone) =>
    one.kind === 'event' &&
    one.event === 'send-back' &&
    last.some(
      (other) =>
        Date.parse(other.at) > Date.parse(one.at) && other.kind === 'event' && other.event !== 'draft',
    )
  return [
    ...last.filter((milestone) => !isUndone(milestone)),
    ...ballots.map(
      (ballot): Milestone => ({ kind: 'ballot', ballot, at: ballot.closedAt ?? ballot.openedAt }),
    ),
    ...(promotion ? [{ kind: 'promotion' as const, promotion, at: promotion.at }] : []),
    ...decisions.map((decision): Milestone => ({ kind: 'decision', decision, at: decision.at })),
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}
