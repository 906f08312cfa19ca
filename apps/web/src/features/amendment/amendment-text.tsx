import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Amendment } from '../../amendment/amendment-query'
import type { PageAccess } from '../../editor/document-access'
import { EraseDeleted } from '../../text-page/erase-deleted'
import { TextPage } from '../../text-page/text-page'
import { SectionCard } from '../../ui/section-card'
import classes from './amendment-page.module.css'

/** What the proposal would say: written here while it is a draft, to be read in full afterwards. */
export function AmendmentText({ amendment }: { amendment: Amendment }) {
  const t = useTranslations('amendment.page')
  const [isOpen, setOpen] = useState(false)

  if (amendment.changes === null) return null
  if (amendment.state === 'draft') {
    return (
      <SectionCard title={t('text')}>
        <Text c="dimmed" mb="sm">
          {t('textHint')}
        </Text>
        <Shared amendment={amendment} />
      </SectionCard>
    )
  }
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={classes.fold}>{t('wholeText')}</summary>
      {isOpen && <Shared amendment={amendment} />}
    </details>
  )
}

function Shared({ amendment: { documentId, title, refusals, state } }: { amendment: Amendment }) {
  const t = useTranslations('amendment.page')
  const access: PageAccess =
    refusals.write === null ? { kind: 'write' } : { kind: 'read', reason: t('readOnly') }

  return (
    <>
      <TextPage
        key={documentId}
        documentId={documentId}
        title={title ?? t('text')}
        label={t('text')}
        placeholder={t('placeholder')}
        access={access}
      />
      <EraseDeleted documentId={documentId} refusal={state === 'in-ballot' ? 'amendment-in-ballot' : null} />
    </>
  )
}
