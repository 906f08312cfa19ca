import {
  isFrozen,
  moveRefusal,
  nodeEditRefusal,
  nodeEventRefusal,
  type Refusal,
  retireRefusal,
} from '@deconcert/domain'
import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowsMove,
  IconDots,
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
import { lineName } from './line-name'
import type { NodeDialog } from './node-dialog'
import classes from './node-menu.module.css'
import { levelsToAdd } from './place-choice'

type Props = {
  readonly tree: Tree
  readonly node: TreeLine
  readonly onChoose: (dialog: NodeDialog) => void
  /** What opens the menu; a discreet button otherwise. */
  readonly target?: ReactNode
}

/** What those who write the plan may do to a line; what cannot be done now says why. */
export function NodeMenu({ tree, node, onChoose, target }: Props) {
  const t = useTranslations('tree.actions')

  return (
    <Menu position="bottom-end" width={320} transitionProps={{ duration: 0 }} withinPortal>
      <Menu.Target>
        {target ?? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('label', { name: lineName(node) })}
          >
            <IconDots size={18} aria-hidden="true" className={classes.icon} />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Entries tree={tree} node={node} onChoose={onChoose} />
      </Menu.Dropdown>
    </Menu>
  )
}

function Entries({ tree, node, onChoose }: Omit<Props, 'target'>) {
  const t = useTranslations('tree.actions')
  const levelName = useLevelName()
  const { levels, nodes } = tree
  const here = { parentId: node.parentId, levelKey: node.levelKey, position: 0 }
  const canRevise = nodeEventRefusal(node.state, 'revise') === null
  const event = canRevise && node.state !== 'sent-back' ? 'revise' : 'propose'

  return (
    <>
      {levelsToAdd(tree, node.id).map((level) => (
        <Entry
          key={level.key}
          refusal={null}
          icon={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => onChoose({ kind: 'add', parent: node, level })}
        >
          {t('addHere', { level: levelName(level) })}
        </Entry>
      ))}
      <Entry
        refusal={nodeEditRefusal(node)}
        icon={<IconPencil size={16} aria-hidden="true" />}
        onClick={() => onChoose({ kind: 'rename', node })}
      >
        {t('rename')}
      </Entry>
      <Entry
        refusal={moveRefusal(levels, nodes, node.id, here)}
        icon={<IconArrowsMove size={16} aria-hidden="true" />}
        onClick={() => onChoose({ kind: 'move', node })}
      >
        {t('move')}
      </Entry>
      <Entry
        refusal={isFrozen(node.state) ? 'node-frozen' : nodeEventRefusal(node.state, event)}
        icon={
          event === 'revise' ? (
            <IconArrowBackUp size={16} aria-hidden="true" />
          ) : (
            <IconSend size={16} aria-hidden="true" />
          )
        }
        onClick={() => onChoose({ kind: 'state', node, event })}
      >
        {t(event)}
      </Entry>
      <Entry
        refusal={retireRefusal(nodes, node.id)}
        icon={<IconTrashX size={16} aria-hidden="true" />}
        onClick={() => onChoose({ kind: 'state', node, event: 'retire' })}
      >
        {t('retire')}
      </Entry>
    </>
  )
}

type EntryProps = {
  readonly refusal: Refusal | null
  readonly icon: ReactNode
  readonly onClick: () => void
  readonly children: ReactNode
}

/** An entry that, when it is refused, stays reachable and says why. */
function Entry({ refusal, icon, onClick, children }: EntryProps) {
  const reasonText = useReasonText()

  if (refusal === null) {
    return (
      <Menu.Item leftSection={icon} onClick={onClick}>
        {children}
      </Menu.Item>
    )
  }
  return (
    <Menu.Item leftSection={icon} closeMenuOnClick={false} aria-disabled="true" className={classes.refused}>
      {children}
      <span className={classes.reason}>{reasonText(refusal)}</span>
    </Menu.Item>
  )
}
