import type { SheetValue } from './template'

type Money = SheetValue<'financial-means'>
export type Spending = Money['years'][number]
export type Funding = Money['funders'][number]

/** In the order of the columns of a budget. */
export const spendingNatures = ['operating', 'investment'] as const
export type SpendingNature = (typeof spendingNatures)[number]

export type BudgetRow = {
  readonly year: number
  /** In euros; null where nothing is said. */
  readonly operating: number | null
  readonly investment: number | null
  readonly total: number
}

/** The spendings of a sheet, a row a year, every year of `years` included, with what each year comes to. */
export function budgetRows(
  spendings: readonly Spending[],
  years: readonly number[] = [],
): readonly BudgetRow[] {
  const all = [...new Set([...years, ...spendings.map(({ year }) => year)])].toSorted(
    (one, other) => one - other,
  )
  return all.map((year) => {
    const operating = amountOf(spendings, year, 'operating')
    const investment = amountOf(spendings, year, 'investment')
    return { year, operating, investment, total: (operating ?? 0) + (investment ?? 0) }
  })
}

function amountOf(spendings: readonly Spending[], year: number, nature: SpendingNature): number | null {
  const those = spendings.filter((each) => each.year === year && each.nature === nature)
  return those.length === 0 ? null : sum(those.map(({ amountEuros }) => amountEuros))
}

/** With another amount for a year and a nature, in the place of all that was said of them; null takes it away. */
export function withAmount(
  spendings: readonly Spending[],
  year: number,
  nature: SpendingNature,
  amountEuros: number | null,
): readonly Spending[] {
  const others = spendings.filter((each) => each.year !== year || each.nature !== nature)
  if (amountEuros === null) return others
  return [...others, { year, nature, amountEuros }].toSorted(
    (one, other) =>
      one.year - other.year || spendingNatures.indexOf(one.nature) - spendingNatures.indexOf(other.nature),
  )
}

export type BudgetTotals = {
  readonly operating: number
  readonly investment: number
  readonly total: number
  /** What the funders bring; null where some amount is not known, or nobody funds. */
  readonly funded: number | null
  /** What is missing when negative, what is too much when positive; null as `funded` is. */
  readonly gap: number | null
}

/** What the spendings and the funders of a sheet come to, in euros. */
export function budgetTotals(spendings: readonly Spending[], funders: readonly Funding[]): BudgetTotals {
  const of = (nature: SpendingNature) =>
    sum(spendings.filter((each) => each.nature === nature).map(({ amountEuros }) => amountEuros))
  const operating = of('operating')
  const investment = of('investment')
  const total = operating + investment
  const isKnown = funders.length > 0 && funders.every(({ amountEuros }) => amountEuros !== null)
  const funded = isKnown ? sum(funders.map(({ amountEuros }) => amountEuros ?? 0)) : null
  return { operating, investment, total, funded, gap: funded === null ? null : funded - total }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
