import { nodeTitleLength } from '@deconcert/domain/plan'
import { Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { NodeProfile } from './node-query'
import { changedWords, draftOf, type WordsDraft, wordsOf } from './words-draft'

type Typed = { readonly currentTarget: { readonly value: string } }
type Type = (field: keyof WordsDraft) => (event: Typed) => void

type Props = { readonly slug: string; readonly node: NodeProfile; readonly onClose: () => void }

/** Changes the title, the subtitle, the introduction and the objectives of a line: only what was changed is sent. */
export function WordsDialog({ slug, node, onClose }: Props) {
  const t = useTranslations('structure.words')
  const tTree = useTranslations('tree')
  const tCommon = useTranslations('common')
  const [seen] = useState(() => wordsOf(node))
  const [draft, setDraft] = useState(() => draftOf(node))
  const save = useAct(() => saveWords(slug, node.id, changedWords(seen, draft)), {
    quiet: true,
    success: t('done'),
    invalidate: planKey(slug),
    onSuccess: onClose,
  })
  const type: Type = (field) => (event) => {
    const { value } = event.currentTarget
    setDraft((before) => ({ ...before, [field]: value }))
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      size="lg"
      title={t('edit')}
      confirm={tCommon('save')}
      onConfirm={() => save.mutate()}
      busy={save.isPending}
      error={save.error}
    >
      <Textarea
        label={tTree('add.name')}
        value={draft.title}
        onChange={type('title')}
        maxLength={nodeTitleLength.hard}
        autosize
        minRows={1}
        required
        data-autofocus
      />
      {node.titleOriginal !== null && <Text c="dimmed">{t('original', { title: node.titleOriginal })}</Text>}
      <Fields draft={draft} type={type} />
    </ConfirmDialog>
  )
}

function Fields({ draft, type }: { readonly draft: WordsDraft; readonly type: Type }) {
  const t = useTranslations('structure.words')
  const many = { autosize: true, minRows: 3, maxRows: 12 }

  return (
    <>
      <TextInput
        label={t('subtitle')}
        value={draft.subtitle}
        onChange={type('subtitle')}
        maxLength={nodeTitleLength.hard}
      />
      <Textarea
        label={t('lead')}
        description={t('leadHint')}
        value={draft.lead}
        onChange={type('lead')}
        {...many}
      />
      <Textarea
        label={t('objectivesField')}
        description={t('objectivesHint')}
        value={draft.objectives}
        onChange={type('objectives')}
        {...many}
      />
    </>
  )
}

async function saveWords(slug: string, node: string, change: ReturnType<typeof changedWords>): Promise<void> {
  const { before, edit } = change
  if (Object.keys(edit).length === 0) return
  await call(
    api.plans[':plan'].nodes[':node'].$patch({ param: { plan: slug, node }, json: { ...edit, before } }),
  )
}
