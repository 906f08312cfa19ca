import { nodeTitleLength } from '@deconcert/domain/plan'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { DialogProps } from './node-dialog'

export function RenameNodeDialog({ slug, dialog: { node }, onClose }: DialogProps<'rename'>) {
  const t = useTranslations('tree')
  const tCommon = useTranslations('common')
  const [title, setTitle] = useState(node.title)
  const rename = useAct(
    () =>
      call(
        api.plans[':plan'].nodes[':node'].$patch({
          param: { plan: slug, node: node.id },
          json: { title, before: { title: node.title } },
        }),
      ),
    { quiet: true, success: t('rename.done'), invalidate: planKey(slug), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('rename.title')}
      confirm={tCommon('save')}
      onConfirm={() => rename.mutate()}
      busy={rename.isPending}
      error={rename.error}
    >
      <Textarea
        label={t('add.name')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value.replace(/\n/g, ' '))}
        maxLength={nodeTitleLength.hard}
        autosize
        minRows={1}
        required
        data-autofocus
      />
    </ConfirmDialog>
  )
}
