import { ActionIcon, Menu } from '@mantine/core'
import { IconCheck, IconDots } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useTranslations } from 'use-intl'
import { useRunTool } from './tool-button'
import { useToolName, useToolReason } from './tool-words'
import classes from './toolbar.module.css'
import type { Tool, ToolGroup } from './tools'
import type { ToolState } from './use-tool-state'

type Props = {
  readonly editor: Editor
  readonly groups: readonly ToolGroup[]
  readonly state: ToolState
  readonly isCurrent: boolean
}

/** The tools for which the bar has no room. */
export function MoreTools({ editor, groups, state, isCurrent }: Props) {
  const t = useTranslations('editor.toolbar')

  return (
    <Menu
      position="bottom-end"
      width={280}
      withinPortal
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('more')}
          data-tool="more"
          tabIndex={isCurrent ? 0 : -1}
          onMouseDown={(event) => event.preventDefault()}
        >
          <IconDots size={20} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {groups.map(({ name, tools }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would not stand in a menu
          <div key={name} role="group" aria-label={t(`group.${name}`)}>
            {tools.map((tool) => (
              <Entry key={tool.name} tool={tool} editor={editor} state={state} />
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

type EntryProps = { readonly tool: Tool; readonly editor: Editor; readonly state: ToolState }

function Entry({ tool, editor, state }: EntryProps) {
  const name = useToolName()(tool)
  const reason = useToolReason()(tool, state)
  const run = useRunTool(editor)
  const isActive = state.active.includes(tool.name)
  const isPossible = state.possible.includes(tool.name)
  const Icon = tool.icon

  return (
    <Menu.Item
      leftSection={<Icon size={18} stroke={1.75} aria-hidden="true" />}
      rightSection={isActive && <IconCheck size={16} aria-hidden="true" />}
      {...(tool.isActive && { role: 'menuitemcheckbox', 'aria-checked': isActive })}
      {...(!isPossible && { 'aria-disabled': true, className: classes.refused })}
      closeMenuOnClick={isPossible}
      onClick={() => isPossible && run(tool)}
    >
      {name}
      {reason !== null && <small className={classes.reason}>{reason}</small>}
    </Menu.Item>
  )
}
