import {
  budgetRows,
  type Spending,
  type SpendingNature,
  spendingNatures,
  withAmount,
} from '@deconcert/domain/sheet'
import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormatter, useNow, useTranslations } from 'use-intl'
import { usePlanSlug } from '../../../lib/actor'
import classes from '../budget.module.css'
import { spendingsIn } from '../budget-text'
import { profileQuery } from '../sheet-query'
import type { InputProps } from './input-props'
import { wholeEuros } from './whole-euros'

/** A plan longer than this does not lay a row for each of its years. */
const longPeriod = 12
const longestAmount = 13

/** What an action costs, a row a year and a column a kind: the years of the plan stand there from the start. */
export function BudgetInput({ value, onChange, label }: InputProps<'list'>) {
  const t = useTranslations('sheet.budget')
  const tChoice = useTranslations('sheet.choice')
  const spendings = spendingsIn(value)
  const [added, setAdded] = useState<readonly number[]>([])
  const rows = budgetRows(spendings, [...usePlanYears(), ...added])
  const next = useNow().getFullYear()
  const addYear = () => setAdded([...added, (rows.at(-1)?.year ?? next - 1) + 1])

  return (
    <fieldset className={classes.fieldset} aria-label={label}>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption className={classes.caption}>{label}</caption>
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
            {rows.map((row) => (
              <tr key={row.year}>
                <th scope="row">{row.year}</th>
                {spendingNatures.map((nature) => (
                  <td key={nature}>
                    <Amount
                      amount={row[nature]}
                      label={t('cell', { nature: tChoice(nature), year: String(row.year) })}
                      onChange={(amount) => onChange(withAmount(spendings, row.year, nature, amount), true)}
                    />
                  </td>
                ))}
                <Total amount={row.total} />
              </tr>
            ))}
          </tbody>
          <TotalsRow spendings={spendings} />
        </table>
      </div>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={addYear}
      >
        {t('addYear')}
      </Button>
    </fieldset>
  )
}

function usePlanYears(): readonly number[] {
  const { start, end } = useQuery(profileQuery(usePlanSlug())).data?.plan.period ?? {}
  if (typeof start !== 'number' || typeof end !== 'number' || end < start) return []
  if (end - start >= longPeriod) return []
  return Array.from({ length: end - start + 1 }, (_, index) => start + index)
}

type AmountProps = {
  readonly amount: number | null
  readonly label: string
  readonly onChange: (amount: number | null) => void
}

/**
 * Stays as it is typed until it is left: a comma that went at once would make cents euros. What is no amount stays after
 * that too, and the amount before it is kept.
 */
function Amount({ amount, label, onChange }: AmountProps) {
  const t = useTranslations('sheet.budget')
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && wholeEuros(typed) === undefined

  return (
    <TextInput
      aria-label={label}
      inputMode="numeric"
      maxLength={longestAmount}
      value={typed ?? (amount === null ? '' : String(amount))}
      error={isWrong ? t('noAmount') : undefined}
      onChange={(event) => {
        const euros = wholeEuros(event.currentTarget.value)
        setTyped(event.currentTarget.value)
        if (euros !== undefined) onChange(euros)
      }}
      onBlur={() => {
        if (!isWrong) setTyped(null)
      }}
    />
  )
}

function Total({ amount }: { readonly amount: number }) {
  const format = useFormatter()
  return <td className={classes.amount}>{format.number(amount)}</td>
}

function TotalsRow({ spendings }: { readonly spendings: readonly Spending[] }) {
  const t = useTranslations('sheet.budget')
  const sumOf = (natures: readonly SpendingNature[]) =>
    spendings
      .filter(({ nature }) => natures.includes(nature))
      .reduce((sum, { amountEuros }) => sum + amountEuros, 0)

  return (
    <tfoot>
      <tr>
        <th scope="row">{t('total')}</th>
        {spendingNatures.map((nature) => (
          <Total key={nature} amount={sumOf([nature])} />
        ))}
        <Total amount={sumOf(spendingNatures)} />
      </tr>
    </tfoot>
  )
}
