import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { useRunTool } from './tool-button'
import { toolIcons } from './tool-icons'
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
      withinPortal={false}
      withInitialFocusPlaceholder={false}
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
      <Menu.Dropdown>
        {groups.map(({ name, tools }, n) => (
          <Fragment key={name}>
            {n > 0 && <Menu.Divider role="separator" />}
            {tools.map((tool) => (
              <Entry key={tool.name} tool={tool} editor={editor} state={state} />
            ))}
          </Fragment>
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
  const Icon = toolIcons[tool.name]
  const icon = <Icon size={18} stroke={1.75} aria-hidden="true" />

  if (tool.isActive) {
    return (
      <Menu.CheckboxItem checked={isActive} closeMenuOnClick onChange={() => run(tool)} rightSection={icon}>
        {name}
      </Menu.CheckboxItem>
    )
  }
  return (
    <Menu.Item
      rightSection={icon}
      {...(!isPossible && { 'aria-disabled': true, className: classes.refused })}
      closeMenuOnClick={isPossible}
      onClick={() => isPossible && run(tool)}
    >
      {name}
      {reason !== null && <small className={classes.reason}>{reason}</small>}
    </Menu.Item>
  )
}
