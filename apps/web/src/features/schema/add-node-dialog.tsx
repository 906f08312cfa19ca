import { nodeTitleLength } from '@deconcert/domain/plan'
import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { useLevelName } from './level-name'
import { lineName } from './line-name'
import type { DialogProps } from './node-dialog'
import { siblingsOf } from './place-choice'
import { PositionSelect } from './position-select'

/** Writes a line of the plan by hand. */
export function AddNodeDialog({ slug, tree, dialog: { parent, level }, onClose }: DialogProps<'add'>) {
  const t = useTranslations('tree')
  const levelName = useLevelName()
  const siblings = siblingsOf(tree, parent?.id ?? null)
  const [title, setTitle] = useState('')
  const [position, setPosition] = useState(siblings.length)
  const add = useAct(
    () =>
      call(
        api.plans[':plan'].nodes.$post({
          param: { plan: slug },
          json: { title, levelKey: level.key, parentId: parent?.id ?? null, position },
        }),
      ),
    { quiet: true, success: t('add.done'), invalidate: planKey(slug), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('add.title', { level: levelName(level) })}
      confirm={t('actions.add')}
      onConfirm={() => add.mutate()}
      busy={add.isPending}
      error={add.error}
    >
      <Text c="dimmed">{parent ? t('add.under', { parent: lineName(parent) }) : t('add.alone')}</Text>
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
      <PositionSelect siblings={siblings} value={position} onChange={setPosition} />
    </ConfirmDialog>
  )
}
