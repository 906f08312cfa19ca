import {
  budgetRows,
  budgetTotals,
  type Funding,
  type Spending,
  spendingNatures,
} from '@deconcert/domain/sheet'
import { useFormatter, useTranslations } from 'use-intl'
import classes from './budget.module.css'
import { itemsOf, partsOf } from './field-value'

/** The lines of a budget that say a year, a kind and an amount: one that is being typed may not yet. */
export function spendingsIn(value: unknown): readonly Spending[] {
  return itemsOf(value).filter((item): item is Spending => typeof partsOf(item).amountEuros === 'number')
}

/** What an action costs, for those who read: a row a year. */
export function BudgetText({ value }: { readonly value: unknown }) {
  const t = useTranslations('sheet.budget')
  const tChoice = useTranslations('sheet.choice')
  const format = useFormatter()
  const words = (amount: number | null) => (amount === null ? '–' : format.number(amount))

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={classes.scroll} aria-label={t('byYear')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            {spendingNatures.map((nature) => (
              <th key={nature} scope="col">
                {t('inEuros', { nature: tChoice(nature) })}
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {budgetRows(spendingsIn(value)).map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              {spendingNatures.map((nature) => (
                <td key={nature} className={classes.amount}>
                  {words(row[nature])}
                </td>
              ))}
              <td className={classes.amount}>{words(row.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the spendings come to, and what the funders bring beside it. Nothing where there is neither. */
export function BudgetBalance({ value }: { readonly value: unknown }) {
  const t = useTranslations('sheet.budget')
  const format = useFormatter()
  const { years, funders } = partsOf(value)
  const { total, funded, gap } = budgetTotals(spendingsIn(years), itemsOf(funders) as readonly Funding[])
  const euros = (amount: number) => t('euros', { amount: format.number(amount) })

  if (total === 0 && itemsOf(funders).length === 0) return null
  return (
    <dl className={classes.balance} data-gap={gap !== null && gap !== 0}>
      <div>
        <dt>{t('spent')}</dt>
        <dd>{euros(total)}</dd>
      </div>
      <div>
        <dt>{t('funded')}</dt>
        <dd>{funded === null ? t('unknown') : euros(funded)}</dd>
      </div>
      {gap !== null && (
        <div>
          <dt>{t('gap')}</dt>
          <dd>
            {gap === 0 ? t('balanced') : t(gap < 0 ? 'missing' : 'excess', { amount: euros(Math.abs(gap)) })}
          </dd>
        </div>
      )}
    </dl>
  )
}
