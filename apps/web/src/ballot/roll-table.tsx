import { useTranslations } from 'use-intl'
import { type Column, ResponsiveTable } from '../ui/responsive-table'
import { SectionCard } from '../ui/section-card'
import { useVoteText } from '../voting/vote-text'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'

type Line = Ballot['roll'][number]

/** The electors of a closed ballot, by college: who took part, through whom, and in a named vote, for what. */
export function RollTable({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot.roll')
  const columns = useRollColumns(ballot)
  const rows = ballot.roll.toSorted((one, other) => (one.college ?? '').localeCompare(other.college ?? ''))

  return (
    <SectionCard
      title={t(ballot.secrecy === 'named' ? 'named' : 'secret')}
      aside={`${ballot.voters} / ${ballot.electors}`}
    >
      <div className={classes.stack}>
        <CollegeTurnout roll={ballot.roll} />
        <ResponsiveTable
          caption={t('caption')}
          columns={columns}
          rows={rows}
          rowKey={({ seatId }) => seatId}
        />
      </div>
    </SectionCard>
  )
}

function useRollColumns(ballot: Ballot): readonly Column<Line>[] {
  const t = useTranslations('ballot.roll')
  const page = useTranslations('ballotPage.roll')
  const voteText = useVoteText(ballot.rules)
  const isNamed = ballot.secrecy === 'named'
  const part = ({ hasVoted, choice }: Line) => {
    if (!hasVoted) return t('absent')
    return choice === null ? t('voted') : voteText(choice)
  }
  const college: Column<Line> = {
    key: 'college',
    header: t('college'),
    cell: ({ college }) => <span className={classes.whole}>{college ?? t('noCollege')}</span>,
  }
  const holder: Column<Line> = {
    key: 'holder',
    header: page('holder'),
    cell: ({ holder }) => (holder === null ? '–' : page('heldBy', { name: holder })),
  }

  return [
    {
      key: 'name',
      header: t('name'),
      cell: ({ name }) => <span className={classes.whole}>{name}</span>,
      names: true,
    },
    ...(ballot.roll.some((line) => line.college !== null) ? [college] : []),
    ...(ballot.roll.some((line) => line.holder !== null) ? [holder] : []),
    { key: 'part', header: t(isNamed ? 'choice' : 'part'), cell: part },
  ]
}

/** How many of each college took part, where there are colleges. */
function CollegeTurnout({ roll }: Pick<Ballot, 'roll'>) {
  const t = useTranslations('ballotPage.roll')
  const colleges = [...new Set(roll.map(({ college }) => college))]
    .filter((college) => college !== null)
    .sort((one, other) => one.localeCompare(other))

  if (colleges.length === 0) return null
  return (
    <p>
      {colleges
        .map((college) => {
          const members = roll.filter((line) => line.college === college)
          const voters = members.filter(({ hasVoted }) => hasVoted).length
          return t('group', { college, voters, electors: members.length })
        })
        .join(' · ')}
    </p>
  )
}
