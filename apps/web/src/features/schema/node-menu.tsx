import { nodeEventRefusal, type Refusal } from '@deconcert/domain'
import { moveRefusal, retireRefusal, retitleRefusal } from '@deconcert/domain/plan'
import { Menu, VisuallyHidden } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowsMove,
  IconPencil,
  IconPlus,
  IconSend,
  IconTrashX,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import type { Tree, TreeLine } from '../../plan/tree-query'
import { useLevelName } from './level-name'
import type { NodeDialog } from './node-dialog'
import classes from './node-menu.module.css'
import { levelsToAdd } from './place-choice'

type Props = {
  readonly tree: Tree
  readonly node: TreeLine
  readonly onChoose: (dialog: NodeDialog) => void
  /** What opens the menu. */
  readonly target: ReactNode
  /** Whether it is open, where somebody else decides it. */
  readonly control?: { readonly opened: boolean; readonly onChange: (opened: boolean) => void }
}

/** What those who write the plan may do to a line; what cannot be done now says why. */
export function NodeMenu({ tree, node, onChoose, target, control }: Props) {
  return (
    <Menu {...control} position="bottom-end" width={320} transitionProps={{ duration: 0 }} withinPortal>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Entries tree={tree} node={node} onChoose={onChoose} />
      </Menu.Dropdown>
    </Menu>
  )
}

type EntryChoice = {
  readonly key: string
  readonly label: string
  readonly icon: typeof IconPlus
  readonly refusal: Refusal | null
  readonly dialog: NodeDialog
}

function Entries({ tree, node, onChoose }: Pick<Props, 'tree' | 'node' | 'onChoose'>) {
  const entries = useEntries(tree, node)

  return entries.map(({ key, label, icon, refusal, dialog }, index) => (
    <Entry
      key={key}
      label={label}
      icon={icon}
      refusal={refusal}
      isReasonToldBelow={refusal !== null && entries[index + 1]?.refusal === refusal}
      onClick={() => onChoose(dialog)}
    />
  ))
}

/** What can be done to a line, or why not. */
function useEntries(tree: Tree, node: TreeLine): readonly EntryChoice[] {
  const t = useTranslations('tree.actions')
  const levelName = useLevelName()
  const { levels, nodes } = tree
  const here = { parentId: node.parentId, levelKey: node.levelKey, position: 0 }

  return [
    ...levelsToAdd(tree, node.id).map((level) => ({
      key: level.key,
      label: t('addHere', { level: levelName(level) }),
      icon: IconPlus,
      refusal: null,
      dialog: { kind: 'add', parent: node, level } as const,
    })),
    {
      key: 'rename',
      label: t('rename'),
      icon: IconPencil,
      refusal: retitleRefusal(node),
      dialog: { kind: 'rename', node },
    },
    {
      key: 'move',
      label: t('move'),
      icon: IconArrowsMove,
      refusal: moveRefusal(levels, nodes, node.id, here),
      dialog: { kind: 'move', node },
    },
    ...committeeEvents(node).map((event) => ({
      key: event,
      label: t(event),
      icon: event === 'revise' ? IconArrowBackUp : IconSend,
      refusal: nodeEventRefusal(node.state, event),
      dialog: { kind: 'state', node, event } as const,
    })),
    {
      key: 'retire',
      label: t('retire'),
      icon: IconTrashX,
      refusal: retireRefusal(nodes, node.id),
      dialog: { kind: 'state', node, event: 'retire' },
    },
  ]
}

/** What puts a line before the committee or takes it back; when neither can be, the first, which says why. */
function committeeEvents({ state }: TreeLine): readonly ('propose' | 'revise')[] {
  const possible = (['propose', 'revise'] as const).filter((event) => nodeEventRefusal(state, event) === null)
  return possible.length > 0 ? possible : ['propose']
}

type EntryProps = Pick<EntryChoice, 'label' | 'icon' | 'refusal'> & {
  /** The next entry is refused for the same reason, and shows it for both. */
  readonly isReasonToldBelow: boolean
  readonly onClick: () => void
}

/** An entry that, when it is refused, stays reachable and says why. */
function Entry({ label, icon: Icon, refusal, isReasonToldBelow, onClick }: EntryProps) {
  const reasonText = useReasonText()
  const icon = <Icon size={16} aria-hidden="true" />

  if (refusal === null) {
    return (
      <Menu.Item leftSection={icon} onClick={onClick}>
        {label}
      </Menu.Item>
    )
  }
  const reason = reasonText(refusal)
  return (
    <Menu.Item leftSection={icon} closeMenuOnClick={false} aria-disabled="true" className={classes.refused}>
      {label}
      {isReasonToldBelow ? (
        <VisuallyHidden>{reason}</VisuallyHidden>
      ) : (
        <span className={classes.reason}>{reason}</span>
      )}
    </Menu.Item>
  )
}
