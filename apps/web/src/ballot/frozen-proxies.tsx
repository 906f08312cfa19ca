import { useTranslations } from 'use-intl'
import { type Column, ResponsiveTable } from '../ui/responsive-table'
import { SectionCard } from '../ui/section-card'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'

type Line = Ballot['frozenProxies'][number]

/** Who votes for whom, from the opening on: it says nothing of who has voted. Absent where nobody gave a proxy. */
export function FrozenProxies({ ballot }: { ballot: Pick<Ballot, 'frozenProxies'> }) {
  const t = useTranslations('ballotPage.roll')
  const columns: readonly Column<Line>[] = [
    {
      key: 'giver',
      header: t('giver'),
      cell: ({ giver }) => <span className={classes.whole}>{giver}</span>,
      names: true,
    },
    { key: 'holder', header: t('holder'), cell: ({ holder }) => t('heldBy', { name: holder }) },
  ]

  if (ballot.frozenProxies.length === 0) return null
  return (
    <SectionCard title={t('proxies')} aside={ballot.frozenProxies.length}>
      <div className={classes.stack}>
        <p className={classes.small}>{t('frozen')}</p>
        <ResponsiveTable
          caption={t('proxies')}
          columns={columns}
          rows={ballot.frozenProxies}
          rowKey={({ seatId }) => seatId}
        />
      </div>
    </SectionCard>
  )
}
