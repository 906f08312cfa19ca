import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Amendment } from '../../amendment/amendment-query'
import { SectionCard } from '../../ui/section-card'
import { AboutDialog } from './about-dialog'
import classes from './amendment-page.module.css'

/** Why this change is proposed, changed by its authors while they write. */
export function AmendmentReasons({ slug, amendment }: { slug: string; amendment: Amendment }) {
  const t = useTranslations('amendment')
  const [opened, setOpened] = useState(false)
  const isWriter = amendment.refusals.write === null

  return (
    <SectionCard
      title={t('page.reasons')}
      action={
        isWriter && (
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('about.action')}
          </Button>
        )
      }
    >
      {amendment.reasons === '' ? (
        <Text c="dimmed">{isWriter ? t('page.noReasons') : t('page.noReasonsReader')}</Text>
      ) : (
        <p className={classes.said}>{amendment.reasons}</p>
      )}
      {opened && <AboutDialog slug={slug} amendment={amendment} onClose={() => setOpened(false)} />}
    </SectionCard>
  )
}
