import { Select, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { Tree, TreeLine } from '../../plan/tree-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { useLevelName } from './level-name'
import { lineName } from './line-name'
import type { DialogProps } from './node-dialog'
import { levelsToMove, parentsToMove, siblingsOf } from './place-choice'
import { PositionSelect } from './position-select'

const root = 'root'
const mostShown = 200
const indent = '\u2003'

/** The way to move a line without dragging it: under whom, at which level, after whom. */
export function MoveNodeDialog({ slug, tree, dialog: { node }, onClose }: DialogProps<'move'>) {
  const t = useTranslations('tree.move')
  const levelName = useLevelName()
  const parents = useMemo(() => parentsToMove(tree, node), [tree, node])
  const [parentId, setParentId] = useState<string | null>(node.parentId)
  const [level, setLevel] = useState<string>(node.levelKey)
  const [position, setPosition] = useState<number | null>(null)
  const levels = levelsToMove(tree, node, parentId)
  const levelKey = levels.some(({ key }) => key === level) ? level : (levels[0]?.key ?? level)
  const siblings = siblingsOf(tree, parentId, node.id)
  const rank = position ?? (parentId === node.parentId ? rankOf(tree, node) : siblings.length)

  const move = useAct(
    () =>
      call(
        api.plans[':plan'].nodes[':node'].place.$post({
          param: { plan: slug, node: node.id },
          json: { parentId, levelKey, position: rank },
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      confirm={t('confirm')}
      onConfirm={() => move.mutate()}
      busy={move.isPending}
      error={move.error}
    >
      <Text fw={550}>{lineName(node)}</Text>
      <Text c="dimmed">{t('explanation')}</Text>
      <ParentSelect
        parents={parents}
        value={parentId}
        onChange={(chosen) => {
          setParentId(chosen)
          setPosition(null)
        }}
      />
      {levels.length > 1 && (
        <Select
          label={t('level')}
          data={levels.map((each) => ({ value: each.key, label: levelName(each) }))}
          value={levelKey}
          onChange={(chosen) => setLevel(chosen ?? levelKey)}
          allowDeselect={false}
        />
      )}
      <PositionSelect siblings={siblings} value={rank} onChange={setPosition} />
    </ConfirmDialog>
  )
}

type ParentProps = {
  readonly parents: readonly (TreeLine | null)[]
  readonly value: string | null
  readonly onChange: (parentId: string | null) => void
}

function ParentSelect({ parents, value, onChange }: ParentProps) {
  const t = useTranslations('tree.move')

  return (
    <Select
      label={t('parent')}
      data={parents.map((parent) =>
        parent === null
          ? { value: root, label: t('root') }
          : { value: parent.id, label: indent.repeat(parent.depth) + lineName(parent) },
      )}
      value={value ?? root}
      onChange={(chosen) => onChange(chosen === root ? null : chosen)}
      allowDeselect={false}
      searchable={parents.length > 8}
      limit={mostShown}
      openOnFocus={false}
      maxDropdownHeight={280}
      data-autofocus
    />
  )
}

function rankOf(tree: Tree, node: TreeLine): number {
  return Math.max(
    siblingsOf(tree, node.parentId).findIndex(({ id }) => id === node.id),
    0,
  )
}
