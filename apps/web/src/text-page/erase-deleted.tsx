import type { Refusal } from '@deconcert/domain'
import { List, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission, usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { ActionButton } from '../ui/action-button'
import { ConfirmDialog } from '../ui/confirm-dialog'
import classes from './erase-deleted.module.css'

type Props = {
  readonly documentId: string
  /** Why it cannot be done to this text now, or null. */
  readonly refusal?: Refusal | null
}

const consequences = ['history', 'record', 'amendments', 'fields', 'copies', 'people', 'journal'] as const

/** Removes for good what people have deleted from a text: for those who lead the plan, at the foot of the text. */
export function EraseDeleted({ documentId, refusal = null }: Props) {
  const t = useTranslations('erasure')
  const slug = usePlanSlug()
  const isPermitted = usePermission('text.erase') === null
  const [opened, setOpened] = useState(false)
  const headingId = useId()
  const erase = useAct(
    () => call(api.plans[':plan'].texts[':text'].erasure.$post({ param: { plan: slug, text: documentId } })),
    {
      quiet: true,
      success: t('done'),
      invalidate: planKey(slug, 'journal'),
      onSuccess: () => setOpened(false),
    },
  )

  if (!isPermitted) return null
  return (
    <section className={classes.foot} aria-labelledby={headingId}>
      <Title order={2} size="h4" id={headingId}>
        {t('heading')}
      </Title>
      <Text c="dimmed">{t('lead')}</Text>
      <ActionButton refusal={refusal} onClick={() => setOpened(true)} variant="default" size="compact-md">
        {t('action')}
      </ActionButton>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('title')}
        confirm={t('confirm')}
        onConfirm={() => erase.mutate()}
        busy={erase.isPending}
        error={erase.error}
        danger
        size="lg"
      >
        <Text>{t('explanation')}</Text>
        <List spacing="xs">
          {consequences.map((key) => (
            <List.Item key={key}>{t(`consequences.${key}`)}</List.Item>
          ))}
        </List>
        <Text fw={600}>{t('irreversible')}</Text>
      </ConfirmDialog>
    </section>
  )
}
