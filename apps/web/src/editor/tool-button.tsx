import { ActionIcon, Tooltip } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useId } from 'react'
import { ariaKeys, isOnMac } from './keys'
import { useOpenPanel } from './text-panels'
import { toolIcons } from './tool-icons'
import { useShownKeys, useToolName, useToolReason } from './tool-words'
import type { Tool } from './tools'
import type { ToolState } from './use-tool-state'

type Props = {
  readonly tool: Tool
  readonly editor: Editor
  readonly state: ToolState
  /** The one tool of the bar that the tab key reaches. */
  readonly isCurrent: boolean
}

/** A tool of the bar. What cannot be done here stays reachable, and says why. */
export function ToolButton({ tool, editor, state, isCurrent }: Props) {
  const name = useToolName()(tool)
  const reason = useToolReason()(tool, state)
  const tooltip = useTooltip(tool, reason ?? name)
  const run = useRunTool(editor)
  const reasonId = useId()
  const isActive = state.active.includes(tool.name)
  const isPossible = state.possible.includes(tool.name)
  const Icon = toolIcons[tool.name]

  return (
    <>
      <Tooltip label={tooltip} events={{ hover: true, focus: true, touch: false }}>
        <ActionIcon
          variant={isActive ? 'filled' : 'subtle'}
          color={isActive ? 'pine' : 'gray'}
          size="lg"
          aria-label={name}
          aria-disabled={!isPossible}
          {...(reason !== null && { 'aria-describedby': reasonId })}
          {...(tool.keys && { 'aria-keyshortcuts': ariaKeys(tool.keys, isOnMac()) })}
          {...(tool.panel && { 'aria-haspopup': 'dialog' as const })}
          {...(tool.isActive && { 'aria-pressed': isActive })}
          data-tool={tool.name}
          {...(!isPossible && { 'data-disabled': true })}
          tabIndex={isCurrent ? 0 : -1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => isPossible && run(tool)}
        >
          <Icon size={20} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <span id={reasonId} hidden>
        {reason}
      </span>
    </>
  )
}

/** With the keys that do the same. */
function useTooltip({ keys }: Tool, words: string): string {
  const shownKeys = useShownKeys()
  return keys === undefined ? words : `${words} (${shownKeys(keys).join(' ')})`
}

/** Does what a tool does, or opens the panel that asks for more. */
export function useRunTool(editor: Editor): (tool: Tool) => void {
  const openPanel = useOpenPanel()
  return (tool) => {
    if (tool.panel) openPanel(tool.panel, editor)
    else tool.run?.(editor)
  }
}
