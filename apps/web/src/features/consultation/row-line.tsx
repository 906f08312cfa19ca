import { useTranslations } from 'use-intl'
import { amendmentAddress, amendmentName } from '../../amendment/amendment-address'
import { AmendmentStateBadge } from '../../amendment/amendment-state-badge'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { ProposalStateBadge } from '../../proposal/proposal-state-badge'
import { AppLink } from '../../ui/app-link'
import classes from './consultation.module.css'
import type { ConsultationRows } from './consultation-query'

type Row = ConsultationRows['rows'][number]
type Props = { readonly slug: string; readonly row: Row; readonly labels: ConsultationRows['labels'] }

/** One row of a figure, with the way to its page. */
export function RowLine({ slug, row, labels }: Props) {
  const parts = [...row.groupIds, ...row.collegeIds, ...row.channelIds].flatMap((id) => labels[id] ?? [])

  return (
    <li className={classes.row}>
      <What slug={slug} row={row} />
      {parts.length > 0 && <span className={classes.note}>{parts.join(' · ')}</span>}
    </li>
  )
}

function What({ slug, row }: { slug: string; row: Row }) {
  const t = useTranslations('consultation')
  const tCode = useTranslations('moderation.code')

  switch (row.kind) {
    case 'writer':
    case 'active':
      return row.name
    case 'proposal':
      return (
        <>
          <span className={classes.what}>
            <AppLink
              to={proposalAddress(slug, row.code)}
            >{`${proposalCode(row.code)} – ${row.title}`}</AppLink>
            <ProposalStateBadge state={row.state} />
          </span>
          {(row.reasonCode !== null || row.reason !== null) && (
            <span className={classes.note}>
              {t('reason', {
                reason: [row.reasonCode && tCode(row.reasonCode), row.reason].filter(Boolean).join(' — '),
              })}
            </span>
          )}
        </>
      )
    case 'amendment':
      return (
        <span className={classes.what}>
          <AppLink
            to={amendmentAddress(slug, row.code)}
          >{`${amendmentName(row.code)} – ${row.title}`}</AppLink>
          <AmendmentStateBadge state={row.state} />
        </span>
      )
    case 'ballot':
      return (
        <>
          <AppLink to={`/p/${slug}/scrutins/${row.id}`}>{row.question}</AppLink>
          <span className={classes.note}>
            {row.voters === null
              ? t('untoldShort')
              : t('turnoutOf', { voters: row.voters, electors: row.electors })}
          </span>
        </>
      )
  }
}
