import { type Refusal, textPointLabelLength } from '@deconcert/domain'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { noWords } from '../comment/kept-words'
import { useKeptWords } from '../comment/use-kept-words'
import { usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { ActionButton } from '../ui/action-button'
import { ConfirmDialog } from '../ui/confirm-dialog'

/** Gives what a text says now a name that people know it by. */
export function NamePoint({ documentId, refusal }: { documentId: string; refusal: Refusal | null }) {
  const t = useTranslations('history.versions')
  const slug = usePlanSlug()
  const [isOpen, setOpen] = useState(false)
  const kept = useKeptWords(`point:${documentId}`)
  const [label, setLabel] = useState(() => kept.read()?.body ?? '')
  const write = (words: string) => {
    setLabel(words)
    kept.keep({ ...noWords, body: words })
  }
  const name = useAct(
    () =>
      call(
        api.plans[':plan'].texts[':text'].points.$post({
          param: { plan: slug, text: documentId },
          json: { label },
        }),
      ),
    {
      quiet: true,
      success: t('saved', { label: label.trim() }),
      invalidate: planKey(slug, 'texts', documentId),
      onSuccess: () => {
        setOpen(false)
        write('')
      },
    },
  )

  return (
    <div>
      <ActionButton refusal={refusal} variant="light" size="compact-md" onClick={() => setOpen(true)}>
        {t('name')}
      </ActionButton>
      <ConfirmDialog
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('name')}
        confirm={t('save')}
        onConfirm={() => name.mutate()}
        busy={name.isPending}
        error={name.error}
      >
        <TextInput
          label={t('label')}
          placeholder={t('placeholder')}
          value={label}
          onChange={(event) => write(event.currentTarget.value)}
          maxLength={textPointLabelLength}
          required
          data-autofocus
        />
      </ConfirmDialog>
    </div>
  )
}
