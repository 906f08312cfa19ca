import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { amendmentAddress, amendmentName } from '../../amendment/amendment-address'
import type { Amendment, AmendmentChange } from '../../amendment/amendment-query'
import { AmendmentStateBadge } from '../../amendment/amendment-state-badge'
import { ChangeView } from '../../amendment/change-view'
import { AppLink } from '../../ui/app-link'
import { SectionCard } from '../../ui/section-card'
import classes from './amendment-changes.module.css'

/** The amendments that touch the same passages, each beside this one. */
export function AmendmentRivals({ slug, amendment }: { slug: string; amendment: Amendment }) {
  const t = useTranslations('amendment')
  const { code, state, rivals } = amendment

  if (rivals.length === 0) return null
  return (
    <SectionCard title={t('rivals.title')}>
      <Text mb="sm">{t('rivals.explanation')}</Text>
      <div className={classes.pairs}>
        {rivals.map((rival) => (
          <div key={rival.id} className={classes.pair}>
            <div className={classes.side}>
              <h3>
                {t('rivals.this', { code: amendmentName(code) })} <AmendmentStateBadge state={state} />
              </h3>
              <Changes
                changes={(amendment.changes ?? []).filter(({ index }) => rival.mine.includes(index))}
              />
            </div>
            <div className={classes.side}>
              <h3>
                <AppLink to={amendmentAddress(slug, rival.code)}>{amendmentName(rival.code)}</AppLink>
                <AmendmentStateBadge state={rival.state} />
              </h3>
              <Text c="dimmed">
                {t('panel.by', { names: rival.authors.map(({ displayName }) => displayName).join(', ') })}
              </Text>
              <Changes changes={rival.theirs} />
            </div>
          </div>
        ))}
      </div>
    </SectionCard>
  )
}

function Changes({ changes }: { changes: readonly AmendmentChange[] }) {
  return changes.map((change) => <ChangeView key={change.index} change={change} />)
}
