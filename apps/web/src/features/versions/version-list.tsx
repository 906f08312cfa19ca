import { Button, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { VersionCard } from '../../plan/version-query'
import { SectionCard } from '../../ui/section-card'
import { VersionLine } from './version-line'
import classes from './versions.module.css'
import type { VersionAct } from './versions-view'

const pageLength = 20

/** Acts that people look for among the others. */
const mainReasons = new Set([
  'plan-created',
  'plan-imported',
  'proposal-promoted',
  'committee-decided',
  'version-restored',
])

type Props = {
  readonly versions: readonly VersionCard[]
  readonly onAsk: (act: VersionAct) => void
}

/** Every version, the latest first. */
export function VersionList({ versions, onAsk }: Props) {
  const t = useTranslations('version.list')
  const tAdopted = useTranslations('version.adopted')
  const [isOnlyMain, setOnlyMain] = useState(false)
  const [most, setMost] = useState(pageLength)
  const [latest] = versions
  const shown = versions.filter(
    ({ reason, milestones }) => !isOnlyMain || milestones.length > 0 || mainReasons.has(reason),
  )

  return (
    <SectionCard title={t('title')} aside={versions.length}>
      <Switch
        label={t('onlyMain')}
        checked={isOnlyMain}
        onChange={(event) => setOnlyMain(event.currentTarget.checked)}
        className={classes.filters}
      />
      {shown.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <ol className={classes.list}>
        {shown.slice(0, most).map((card) => {
          const place = versions.indexOf(card)
          return (
            <VersionLine
              key={card.version}
              card={card}
              previous={versions[place + 1]?.version ?? null}
              current={latest?.version ?? card.version}
              onAsk={onAsk}
            />
          )
        })}
      </ol>
      <p className={classes.dim}>{tAdopted('check')}</p>
      {shown.length > most && (
        <Button variant="default" onClick={() => setMost(most + pageLength)}>
          {t('older')}
        </Button>
      )}
    </SectionCard>
  )
}
