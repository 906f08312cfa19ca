import type { CountedLine } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { type FigureColumn, FiguresTable } from '../ballot-result/figures-table'
import { usePair } from '../lib/use-pair'
import { SectionCard } from '../ui/section-card'
import { useVoteText } from '../voting/vote-text'
import type { Ballot } from './ballot-query'

type Line = CountedLine & { readonly enteredBy: string; readonly countersignedBy: string }

/** The lines of raised hands and of paper, each entered by one person and countersigned by another. */
export function BallotLines({ ballot }: { ballot: Ballot & { readonly lines?: readonly Line[] } }) {
  const t = useTranslations('ballotPage.lines')
  const pair = usePair()
  const voteText = useVoteText(ballot.rules)
  const labels = new Map(ballot.rules.colleges.map(({ id, label }) => [id, label]))
  const { lines = [] } = ballot
  const college: FigureColumn<Line> = {
    key: 'college',
    header: t('college'),
    cell: ({ collegeId }) => (collegeId === null ? '–' : (labels.get(collegeId) ?? '–')),
    isText: true,
  }

  if (lines.length === 0) return null
  return (
    <SectionCard title={t('title')} aside={lines.length}>
      <FiguresTable
        caption={t('caption')}
        name={{ key: 'line', header: t('line'), cell: ({ number }) => number }}
        columns={[
          { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`), isText: true },
          ...(labels.size > 0 ? [college] : []),
          { key: 'present', header: t('present'), cell: ({ present }) => present },
          { key: 'proxies', header: t('proxies'), cell: ({ proxies }) => proxies },
          {
            key: 'votes',
            header: t('votes'),
            cell: ({ votes }) => votes.map(([count, choice]) => pair(voteText(choice), count)).join(', '),
            isText: true,
          },
          {
            key: 'signed',
            header: t('signed'),
            cell: ({ enteredBy, countersignedBy }) =>
              t('signedBy', { entered: enteredBy, countersigned: countersignedBy }),
            isText: true,
          },
        ]}
        rows={lines}
        rowKey={({ number }) => String(number)}
      />
    </SectionCard>
  )
}
