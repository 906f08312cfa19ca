import { blocks } from './blocks'
import type { Day } from './day'
import type { DemoProposal } from './demo-proposal'
import { dossiers } from './dossiers/all'
import type { Dossier } from './dossiers/dossier'
import { isTerritorial, territoryOf } from './groups'
import type { GroupKey, TerritoryKey } from './keys'
import { inProgress } from './others/in-progress'
import { merged } from './others/merged'
import type { OtherProposal } from './others/other-proposal'
import { sentBack } from './others/sent-back'
import { setAside } from './others/set-aside'
import { membersOf, people } from './people'
import { type Random, seededRandom } from './random'

const random = seededRandom(93)

const workshopDays: readonly Day[] = [
  '2026-03-17',
  '2026-03-18',
  '2026-03-19',
  '2026-03-24',
  '2026-03-25',
  '2026-03-26',
]

function territoryOfGroup(group: GroupKey): TerritoryKey | null {
  return isTerritorial(group) ? territoryOf(group) : null
}

function authorsOf(group: GroupKey, dice: Random, by?: string): readonly number[] {
  const members = membersOf(group)
  const named = members.filter((member) => people[member]?.email === by)
  const others = dice.sample(
    members.filter((member) => !named.includes(member) && people[member]?.pseudonym !== true),
    dice.between(1, 3) - named.length,
  )
  return [...named, ...others]
}

type Common = Pick<Dossier, 'problem' | 'text' | 'group' | 'publics'>

function common({ problem, text, group, publics }: Common, by?: string) {
  return {
    problem,
    text: blocks(text),
    group,
    publics,
    authors: authorsOf(group, random, by),
    territory: territoryOfGroup(group),
    channel: random.pick([
      'atelier',
      'atelier',
      'atelier',
      'contribution écrite',
      'en ligne',
      'entretien',
    ] as const),
  }
}

function promoted(dossier: Dossier, index: number): DemoProposal {
  return {
    ...common(dossier),
    title: dossier.proposal,
    axis: dossier.axis,
    state: 'promoted',
    reason: null,
    sentTo: null,
    mergedInto: null,
    actionNumber: index + 1,
    writtenOn: random.pick(workshopDays),
    submittedOn: '2026-04-02',
    moderatedOn: '2026-05-12',
    promotedOn: `2026-07-${13 + (index % 5)}`,
  }
}

function isLate({ state }: OtherProposal): boolean {
  return !['merged', 'sent-back', 'set-aside'].includes(state)
}

function moderationDay(source: OtherProposal): Day | null {
  if (!isLate(source)) return '2026-05-12'
  return source.state === 'draft' || source.state === 'submitted' ? null : '2026-10-12'
}

function other(source: OtherProposal): DemoProposal {
  const late = isLate(source)
  return {
    ...common(source, 'by' in source ? source.by : undefined),
    title: source.title,
    axis: source.axis,
    state: source.state,
    reason: 'reason' in source ? source.reason : null,
    sentTo: source.state === 'sent-back' ? source.sentTo : null,
    mergedInto: source.state === 'merged' ? source.into - 1 : null,
    actionNumber: null,
    writtenOn: late ? `2026-09-${15 + random.between(0, 14)}` : random.pick(workshopDays),
    submittedOn: submissionDay(source),
    moderatedOn: moderationDay(source),
    promotedOn: null,
  }
}

function submissionDay(source: OtherProposal): Day | null {
  if (source.state === 'draft') return null
  if ('submittedOn' in source && source.submittedOn !== undefined) return source.submittedOn
  return isLate(source) ? '2026-10-05' : '2026-04-02'
}

/** The 93: the 47 promoted first, in the order of their actions, so that FA n comes from the n-th. */
export const proposals: readonly DemoProposal[] = [
  ...dossiers.map(promoted),
  ...merged.map(other),
  ...sentBack.map(other),
  ...setAside.map(other),
  ...inProgress.map(other),
]
