import type { ProposalState } from '@deconcert/domain'
import { IconPencil } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import { BareLink } from '../../ui/app-link'
import { StateBadge } from '../../ui/state-badge'
import classes from './group-card.module.css'
import { ProposalCounts } from './proposal-counts'

export type CardGroup = {
  readonly slug: string
  readonly name: string
  readonly mandate: string
  readonly people: number
  readonly facilitators: readonly string[]
  readonly proposals: { readonly [State in ProposalState]?: number | undefined }
  readonly here: number
  readonly isMine: boolean
}

/** One group among the others: what it is for, who is in it, how far it is. */
export function GroupCard({ slug, group }: { slug: string; group: CardGroup }) {
  const t = useTranslations('group.list')
  const format = useFormatter()

  return (
    <li className={classes.card}>
      <div className={classes.top}>
        <h2 className={classes.name}>
          <BareLink to={`/p/${slug}/groupes/${group.slug}`} className={classes.link}>
            {group.name}
          </BareLink>
        </h2>
        {group.isMine && <StateBadge tone="info">{t('mine')}</StateBadge>}
      </div>
      <p className={classes.mandate}>{group.mandate || t('noMandate')}</p>
      <p className={classes.people}>
        {t('people', { count: group.people })}
        {group.facilitators.length > 0 && (
          <span>{` · ${t('facilitatedBy', { names: format.list(group.facilitators) })}`}</span>
        )}
      </p>
      <ProposalCounts counts={group.proposals} />
      {group.here > 0 && (
        <p className={classes.here}>
          <IconPencil size={16} aria-hidden="true" />
          {t('here', { count: group.here })}
        </p>
      )}
    </li>
  )
}
