import type { Refusal } from '@deconcert/domain'
import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { usePair } from '../../lib/use-pair'
import type { Tree } from '../../plan/tree-query'
import { ActionButton } from '../../ui/action-button'
import { useLevelName } from './level-name'
import type { NodeDialog } from './node-dialog'
import { levelsToAdd } from './place-choice'

type Props = {
  readonly tree: Tree
  readonly refusal: Refusal | null
  readonly onChoose: (dialog: NodeDialog) => void
}

/** Adds a line that stands alone: of the one level that may, or of the one chosen. */
export function AddRoot({ tree, refusal, onChoose }: Props) {
  const t = useTranslations('tree.actions')
  const levelName = useLevelName()
  const pair = usePair()
  const levels = levelsToAdd(tree, null)
  const [level] = levels
  const icon = <IconPlus size={18} aria-hidden="true" />

  if (level === undefined) return null
  if (refusal !== null || levels.length === 1) {
    return (
      <ActionButton
        refusal={refusal}
        leftSection={icon}
        onClick={() => onChoose({ kind: 'add', parent: null, level })}
      >
        {pair(t('add'), levelName(level))}
      </ActionButton>
    )
  }
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button leftSection={icon}>{t('add')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {levels.map((each) => (
          <Menu.Item key={each.key} onClick={() => onChoose({ kind: 'add', parent: null, level: each })}>
            {levelName(each)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
