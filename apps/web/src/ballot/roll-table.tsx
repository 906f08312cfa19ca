import { useTranslations } from 'use-intl'
import { type Column, ResponsiveTable } from '../ui/responsive-table'
import { SectionCard } from '../ui/section-card'
import type { Ballot } from './ballot-query'
import { useChoiceText } from './choice-text'

type Line = Ballot['roll'][number]

/** The electors of a closed ballot, by college: who took part, and in a named vote, for what. */
export function RollTable({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot.roll')
  const choiceText = useChoiceText()
  const isNamed = ballot.secrecy === 'named'
  const hasColleges = ballot.roll.some(({ college }) => college !== null)
  const part = ({ hasVoted, choice }: Line) => {
    if (!hasVoted) return t('absent')
    return choice === null ? t('voted') : choiceText(choice)
  }
  const columns: Column<Line>[] = [
    { key: 'name', header: t('name'), cell: ({ name }) => name, names: true },
    { key: 'part', header: t(isNamed ? 'choice' : 'part'), cell: part },
  ]
  if (hasColleges) {
    const cell = ({ college }: Line) => college ?? t('noCollege')
    columns.splice(1, 0, { key: 'college', header: t('college'), cell })
  }
  const rows = ballot.roll.toSorted((one, other) => (one.college ?? '').localeCompare(other.college ?? ''))

  return (
    <SectionCard title={t(isNamed ? 'named' : 'secret')} aside={`${ballot.voters} / ${ballot.electors}`}>
      <ResponsiveTable
        caption={t('caption')}
        columns={columns}
        rows={rows.map((row, index) => ({ ...row, index }))}
        rowKey={(row) => String((row as Line & { index: number }).index)}
      />
    </SectionCard>
  )
}
