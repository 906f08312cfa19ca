import { useTranslations } from 'use-intl'
import { type BallotLine, ballotAddress } from '../../ballot/ballot-query'
import { useMethodText } from '../../ballot/method-text'
import { OutcomeBadge } from '../../ballot/outcome-badge'
import { usePlanSlug } from '../../lib/actor'
import { AppLink } from '../../ui/app-link'
import { RelativeDate } from '../../ui/date-text'
import { ResponsiveTable } from '../../ui/responsive-table'

/** What past ballots decided, the latest first. */
export function ClosedBallots({ ballots }: { ballots: readonly BallotLine[] }) {
  const t = useTranslations('ballot.list')
  const slug = usePlanSlug()
  const methodText = useMethodText()

  return (
    <ResponsiveTable
      caption={t('caption')}
      columns={[
        {
          key: 'proposal',
          header: t('proposal'),
          names: true,
          cell: (ballot) => <AppLink to={ballotAddress(slug, ballot.id)}>{ballot.name}</AppLink>,
        },
        {
          key: 'method',
          header: t('method'),
          cell: ({ methodKey, options }) => methodText(methodKey, options.length),
        },
        { key: 'group', header: t('group'), cell: ({ groupName }) => groupName },
        {
          key: 'outcome',
          header: t('outcome'),
          cell: ({ state, outcome }) => <OutcomeBadge state={state} outcome={outcome} />,
        },
        {
          key: 'turnout',
          header: t('turnout'),
          cell: ({ voters, electors }) => `${voters} / ${electors}`,
          align: 'right',
        },
        {
          key: 'closedAt',
          header: t('closedAt'),
          cell: ({ closedAt }) => closedAt && <RelativeDate value={closedAt} />,
        },
      ]}
      rows={ballots}
      rowKey={({ id }) => id}
    />
  )
}
