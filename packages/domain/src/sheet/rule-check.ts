import { isReversed, type PartialDate, readPartialDate } from '../plan/partial-date'
import { isOutsidePeriod } from './outside-period'
import type { OwnFieldKey } from './own-field'
import type { FindingDetails, FindingKind, SheetActor, SheetRule } from './rule'
import { changedSince, type SheetFacts, structureKey, valueIn } from './sheet-facts'
import type { SheetFieldKey, TypedFieldKey } from './template'

/** Longest title of a sheet, in UTF-16 units. */
const longestTitle = 500

type IsShown = (key: SheetFieldKey | OwnFieldKey) => boolean

/** One rule: the field where it is mended, who mends it, and what is amiss, or null when it is kept. */
export type RuleCheck = {
  readonly field: SheetFieldKey | null
  /** Where exactly, of a rule that is about several fields; null where the plan shows none of them. */
  readonly place?: (facts: SheetFacts, isShown: IsShown) => SheetFieldKey | OwnFieldKey | null
  readonly who: SheetActor | ((facts: SheetFacts) => SheetActor)
  readonly since: (facts: SheetFacts) => Date | null
  readonly find: (facts: SheetFacts) => FindingDetails | null
}

function amiss(kind: FindingKind, rows: readonly number[] = [], count = rows.length): FindingDetails {
  return { kind, rows, count }
}

function isBlank(text: string | undefined | null): boolean {
  return (text ?? '').trim() === ''
}

function unless(isKept: boolean, kind: FindingKind = 'missing'): FindingDetails | null {
  return isKept ? null : amiss(kind)
}

/** The rows, from 1, of which something is true. */
function rowsWhere<Row>(rows: readonly Row[], isSo: (row: Row) => boolean): readonly number[] {
  return rows.flatMap((row, index) => (isSo(row) ? [index + 1] : []))
}

function ofField(field: TypedFieldKey, find: RuleCheck['find'], who: RuleCheck['who'] = 'group'): RuleCheck {
  return { field, who, since: (facts) => changedSince(facts, field), find }
}

function placeAmiss({ place }: SheetFacts): FindingDetails | null {
  if (place === 'missing') return amiss('missing')
  return unless(place !== 'not-validated', 'not-validated')
}

function findingsAmiss({ texts, citesFigures }: SheetFacts): FindingDetails | null {
  const said = texts.findings
  if (said === undefined || said.isBlank) return amiss('missing')
  return unless(said.hasSource || citesFigures, 'no-source')
}

function audiencesAmiss(facts: SheetFacts): FindingDetails | null {
  const audiences = valueIn(facts, 'audiences')
  return unless((audiences?.itemIds.length ?? 0) > 0 || !isBlank(audiences?.precision))
}

function territoriesAmiss(facts: SheetFacts): FindingDetails | null {
  const territories = valueIn(facts, 'territories')
  return unless(territories?.isWholeDepartment === true || (territories?.territoryIds.length ?? 0) > 0)
}

const severalStructures = /[;\n]|\s[/+&]\s/u

function leadAmiss(facts: SheetFacts): FindingDetails | null {
  const structure = valueIn(facts, 'lead')?.structure
  if (isBlank(structure)) return amiss('missing')
  return unless(!severalStructures.test((structure ?? '').trim()), 'several')
}

function confirmationAmiss(facts: SheetFacts): FindingDetails | null {
  const structure = valueIn(facts, 'lead')?.structure ?? ''
  if (facts.confirmedStructure === null || isBlank(structure)) return amiss('unconfirmed')
  return unless(structureKey(facts.confirmedStructure) === structureKey(structure), 'confirmed-by-another')
}

function stepsAmiss(facts: SheetFacts): FindingDetails | null {
  const steps = valueIn(facts, 'steps') ?? []
  if (steps.length < 2) return amiss('too-few', [], steps.length)
  const rows = rowsWhere(
    steps,
    ({ label, responsible, deadline }) => isBlank(label) || isBlank(responsible) || deadline === null,
  )
  return rows.length === 0 ? null : amiss('incomplete', rows)
}

function readDate(text: string | null | undefined): PartialDate | null {
  return isBlank(text) ? null : readPartialDate(text ?? '')
}

function scheduleAmiss(facts: SheetFacts): FindingDetails | null {
  const schedule = valueIn(facts, 'schedule')
  const [start, end] = [readDate(schedule?.start), readDate(schedule?.end)]
  if (start === null) return amiss('missing')
  if (end !== null && isReversed(start, end)) return amiss('reversed')
  if (schedule?.isPermanent === true) return null
  return unless(
    !isOutsidePeriod(start, facts.period) && !isOutsidePeriod(end, facts.period),
    'outside-period',
  )
}

function meansAmiss(facts: SheetFacts): FindingDetails | null {
  const [people, money] = [valueIn(facts, 'human-means'), valueIn(facts, 'financial-means')]
  const said = [
    people?.isWithinExisting === true,
    people?.lines.some(({ who }) => !isBlank(who)),
    money?.isWithoutDirectCost === true,
    money?.years.some(({ amountEuros }) => amountEuros > 0),
  ]
  return unless(said.includes(true))
}

function indicatorKindsAmiss(facts: SheetFacts): FindingDetails | null {
  const named = (valueIn(facts, 'indicators') ?? []).filter(({ label }) => !isBlank(label))
  const types = named.map(({ type }) => type)
  if (types.length === 0) return amiss('missing')
  if (!types.includes('output')) return amiss('no-output')
  return unless(types.includes('result'), 'no-result')
}

function indicatorsAmiss(facts: SheetFacts): FindingDetails | null {
  const indicators = valueIn(facts, 'indicators') ?? []
  const untargeted = rowsWhere(indicators, ({ targetValue }) => isBlank(targetValue))
  if (untargeted.length > 0) return amiss('no-target', untargeted)
  const unsourced = rowsWhere(indicators, ({ source }) => isBlank(source))
  return unsourced.length === 0 ? null : amiss('no-source', unsourced)
}

function otherPlansAmiss(facts: SheetFacts): FindingDetails | null {
  const plans = valueIn(facts, 'other-plans')
  return unless(plans?.isNone === true || plans?.links.some(({ document }) => !isBlank(document)) === true)
}

/** The latest change of either field about means. */
function meansSince(facts: SheetFacts): Date {
  const [one, other] = [changedSince(facts, 'human-means'), changedSince(facts, 'financial-means')]
  return one > other ? one : other
}

/** Every rule, whatever gate a plan puts it at. */
export const ruleChecks: Readonly<Record<SheetRule, RuleCheck>> = {
  'FA-01': ofField(
    'title',
    ({ title }) => {
      if (isBlank(title)) return amiss('missing')
      return unless(title.length <= longestTitle, 'too-long')
    },
    'project-lead',
  ),
  'FA-02': {
    ...ofField('attachment', placeAmiss),
    who: ({ place }) => (place === 'not-validated' ? 'committee' : 'project-lead'),
  },
  'FA-03': { field: 'findings', who: 'group', since: ({ createdAt }) => createdAt, find: findingsAmiss },
  'FA-04': ofField('operational-objectives', (facts) =>
    unless((valueIn(facts, 'operational-objectives') ?? []).some((objective) => !isBlank(objective))),
  ),
  'FA-05': ofField('audiences', audiencesAmiss),
  'FA-06': ofField('territories', territoriesAmiss),
  'FA-07': ofField('lead', leadAmiss),
  'FA-08': ofField('lead', confirmationAmiss, (facts) =>
    isBlank(valueIn(facts, 'lead')?.structure) ? 'group' : 'lead-structure',
  ),
  'FA-09': ofField('steps', stepsAmiss),
  'FA-10': ofField('schedule', scheduleAmiss),
  'FA-11': {
    ...ofField('human-means', meansAmiss),
    place: (_facts, isShown) => (isShown('human-means') ? 'human-means' : 'financial-means'),
    since: meansSince,
  },
  'FA-12': ofField('indicators', indicatorKindsAmiss),
  'FA-13': ofField('indicators', indicatorsAmiss),
  'FA-14': ofField('points-of-attention', (facts) =>
    unless((valueIn(facts, 'points-of-attention') ?? []).some(({ text }) => !isBlank(text))),
  ),
  'FA-15': ofField('other-plans', otherPlansAmiss),
  'FA-16': ofField('summary', (facts) => unless(!isBlank(valueIn(facts, 'summary')))),
  'FA-17': {
    field: null,
    who: 'group',
    since: ({ blockingThreads }) => blockingThreads.since,
    find: ({ blockingThreads: { count } }) => (count === 0 ? null : amiss('open', [], count)),
  },
  'FA-18': {
    field: null,
    who: 'group',
    place: ({ alerts }, isShown) => alerts.find(({ field }) => isShown(field))?.field ?? null,
    since: ({ alertsSince }) => alertsSince,
    find: ({ alerts }) => (alerts.length === 0 ? null : amiss('open', [], alerts.length)),
  },
  'FA-19': {
    field: null,
    who: 'users',
    since: ({ stateSince }) => stateSince,
    find: ({ isReadByUsers }) => unless(isReadByUsers),
  },
}
