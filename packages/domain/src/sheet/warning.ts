import { readPartialDate } from '../plan/partial-date'
import { budgetTotals } from './budget'
import { beginsWithInfinitive } from './infinitive.fr'
import { isOutsidePeriod } from './outside-period'
import { isShown, type PlanSheetTemplate } from './plan-template'
import { type SheetFacts, structureKey, valueIn } from './sheet-facts'
import { isTypedField, type SheetFieldKey } from './template'
import { likeTitles, titleLikeness } from './title-likeness'

export const sheetWarningCodes = [
  'W-01',
  'W-02',
  'W-03',
  'W-04',
  'W-05',
  'W-06',
  'W-07',
  'W-08',
  'W-09',
  'W-10',
  'W-11',
  'W-12',
  'W-13',
  'W-14',
  'W-15',
  'W-16',
] as const
export type SheetWarningCode = (typeof sheetWarningCodes)[number]

/**
 * Something to look at, which keeps a sheet from nothing. `words` are shown as they are: titles, acronyms, a
 * structure.
 */
export type SheetWarning = {
  readonly warning: SheetWarningCode
  readonly field: SheetFieldKey | null
  readonly count: number
  readonly words: readonly string[]
}

/** What a sheet is looked at among. */
export type SheetsAround = {
  /** The other sheets of the plan. */
  readonly others: readonly { readonly title: string; readonly leadStructure: string }[]
  /** The acronyms in what it says that no glossary explains. */
  readonly unknownAcronyms: readonly string[]
  /** The names of the plan's principles that no sheet mobilises. */
  readonly unusedPrinciples: readonly string[]
}

const advisedTitle = 160
const manyPartners = 15
/** A structure that leads more than this share of the sheets leads many; of a few sheets nothing is said. */
const largeShare = 0.25
const fewSheets = 4
const longestPlan = 5

type Look = (facts: SheetFacts, around: SheetsAround) => Omit<SheetWarning, 'warning'> | null

function look(field: SheetFieldKey | null, count: number, words: readonly string[] = []) {
  return { field, count, words }
}

const isUnknown = (text: string) => text.trim() === '' || structureKey(text).startsWith('a etablir')

function leadOf(facts: SheetFacts): string {
  return valueIn(facts, 'lead')?.structure.trim() ?? ''
}

type Dated = { readonly label: string; readonly date: string | null }

/** What is dated outside the period of the plan, by its words, or its date when it has none. */
function namesOutside({ period }: SheetFacts, dated: readonly Dated[]): readonly string[] {
  return dated
    .filter(({ date }) => isOutsidePeriod(readPartialDate(date ?? ''), period))
    .map(({ label, date }) => label.trim() || (date ?? ''))
}

const looks: Readonly<Record<SheetWarningCode, Look>> = {
  'W-01': ({ title }) => (beginsWithInfinitive(title) ? null : look('title', 1)),
  'W-02': ({ title }) => (title.length > advisedTitle ? look('title', title.length) : null),
  'W-03': (facts) => {
    const objectives = valueIn(facts, 'operational-objectives') ?? []
    const short = objectives.length - (valueIn(facts, 'indicators') ?? []).length
    return short > 0 ? look('operational-objectives', short) : null
  },
  'W-04': (facts) => {
    const count = valueIn(facts, 'partners')?.length ?? 0
    return count > manyPartners ? look('partners', count) : null
  },
  'W-05': ({ title }, { others }) => {
    const alike = others.filter((other) => titleLikeness(title, other.title) >= likeTitles)
    return alike.length === 0
      ? null
      : look(
          'title',
          alike.length,
          alike.map((other) => other.title),
        )
  },
  'W-06': (facts, { unusedPrinciples }) => {
    if ((valueIn(facts, 'principles')?.length ?? 0) === 0) return look('principles', 0)
    return unusedPrinciples.length === 0
      ? null
      : look('principles', unusedPrinciples.length, unusedPrinciples)
  },
  'W-07': (facts) => {
    const unknown = (valueIn(facts, 'indicators') ?? []).filter(({ initialValue }) => isUnknown(initialValue))
    return unknown.length === 0
      ? null
      : look(
          'indicators',
          unknown.length,
          unknown.map(({ label }) => label),
        )
  },
  'W-08': (facts, { others }) => {
    const lead = leadOf(facts)
    const led =
      others.filter(({ leadStructure }) => structureKey(leadStructure) === structureKey(lead)).length + 1
    const isMuch = lead !== '' && others.length + 1 > fewSheets && led > (others.length + 1) * largeShare
    return isMuch ? look('lead', led, [lead]) : null
  },
  'W-09': (_, { unknownAcronyms }) =>
    unknownAcronyms.length === 0 ? null : look(null, unknownAcronyms.length, unknownAcronyms),
  'W-10': (facts) => {
    const money = valueIn(facts, 'financial-means')
    const { gap } = budgetTotals(money?.years ?? [], money?.funders ?? [])
    return gap === null || gap === 0 ? null : look('financial-means', gap)
  },
  'W-11': ({ period: { start, end } }) => {
    const years = start === null || end === null ? 0 : end - start + 1
    return years > longestPlan ? look(null, years) : null
  },
  'W-12': (facts) => {
    const [people, money] = [valueIn(facts, 'human-means'), valueIn(facts, 'financial-means')]
    const { total } = budgetTotals(money?.years ?? [], [])
    if (total === 0) return null
    if (money?.isWithoutDirectCost === true) return look('financial-means', total)
    return people?.isWithinExisting === true ? look('human-means', total) : null
  },
  'W-13': (facts) => {
    const steps = (valueIn(facts, 'steps') ?? []).map(({ label, deadline }) => ({ label, date: deadline }))
    const late = namesOutside(facts, steps)
    const schedule = valueIn(facts, 'schedule')
    const words = [...late, ...namesOutside(facts, schedule?.milestones ?? [])]
    if (words.length === 0 || schedule?.isPermanent === true) return null
    return look(late.length > 0 ? 'steps' : 'schedule', words.length, words)
  },
  'W-14': (facts) => {
    const { isPermanent = false, end = null } = valueIn(facts, 'schedule') ?? {}
    return isPermanent && end !== null ? look('schedule', 1, [end]) : null
  },
  'W-15': (facts) => {
    const { isNone = false, links = [] } = valueIn(facts, 'other-plans') ?? {}
    return isNone && links.length > 0 ? look('other-plans', links.length) : null
  },
  'W-16': (facts) => {
    const backwards = (valueIn(facts, 'indicators') ?? []).filter(
      ({ initialYear, targetYear }) =>
        initialYear !== null && targetYear !== null && targetYear <= initialYear,
    )
    const words = backwards.map(({ label }) => label)
    return words.length === 0 ? null : look('indicators', words.length, words)
  },
}

/**
 * What is worth a look in a sheet, in the order of the numbers. None of it blocks anything, and nothing is said of what
 * the template hides.
 */
export function sheetWarnings(
  facts: SheetFacts,
  around: SheetsAround,
  template: PlanSheetTemplate,
): readonly SheetWarning[] {
  const fields = Object.fromEntries(
    Object.entries(facts.fields).filter(([key]) => isTypedField(key) && isShown(template, key)),
  )
  return sheetWarningCodes.flatMap((warning) => {
    const seen = looks[warning]({ ...facts, fields }, around)
    const isTold = seen !== null && (seen.field === null || isShown(template, seen.field))
    return isTold ? [{ warning, ...seen }] : []
  })
}
