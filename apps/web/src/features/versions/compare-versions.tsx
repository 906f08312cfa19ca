import { Select, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { VersionCard } from '../../plan/version-query'
import { SectionCard } from '../../ui/section-card'
import { useCompared } from './use-compared'
import { useVersionWords } from './use-version-words'
import { VersionComparison } from './version-comparison'
import classes from './versions.module.css'

const mostOptions = 100

/** Two versions to choose, and what leads from one to the other. */
export function CompareVersions({ slug, versions }: { slug: string; versions: readonly VersionCard[] }) {
  const t = useTranslations('version.compare')
  const { option } = useVersionWords()
  const { from, to: asked, setFrom, setTo } = useCompared()
  // With one version only, the other is the one of today.
  const to = asked ?? (from === null ? null : (versions[0]?.version ?? null))
  const data = versions.map((card) => ({ value: String(card.version), label: option(card) }))
  const shared = {
    data,
    searchable: true,
    limit: mostOptions,
    nothingFoundMessage: '—',
    allowDeselect: false,
  }

  return (
    <SectionCard title={t('title')}>
      <div className={classes.choice}>
        <Select
          label={t('from')}
          value={from === null ? null : String(from)}
          onChange={setFrom}
          {...shared}
        />
        <Select label={t('to')} value={to === null ? null : String(to)} onChange={setTo} {...shared} />
      </div>
      {from === null || to === null ? (
        <Text c="dimmed">{t('hint')}</Text>
      ) : (
        <VersionComparison slug={slug} from={from} to={to} />
      )}
    </SectionCard>
  )
}
