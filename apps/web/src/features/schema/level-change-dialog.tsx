import { useTranslations } from 'use-intl'
import type { Tree } from '../../plan/tree-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { useLevelName } from './level-name'
import type { Moves } from './use-asked-move'

/** Asks before a line becomes one of another level: its number and those around it change with it. */
export function LevelChangeDialog({ tree, moves }: { tree: Tree; moves: Moves }) {
  const t = useTranslations('structure.levelChange')
  const levelName = useLevelName()
  const { asked } = moves
  const nameOf = (key: string) => {
    const level = tree.levels.find((each) => each.key === key)
    return level === undefined ? key : levelName(level)
  }

  if (asked === null) return null
  const [before, after] = [nameOf(asked.node.levelKey), nameOf(asked.place.levelKey)]
  return (
    <ConfirmDialog
      opened
      onClose={moves.cancel}
      title={t('title')}
      confirm={t('confirm', { after })}
      onConfirm={moves.confirm}
    >
      {t('explanation', { title: asked.node.title, before, after })}
    </ConfirmDialog>
  )
}
