import { ActionIcon, Tooltip } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useTranslations } from 'use-intl'
import type { Tool } from './tools'

type Props = {
  readonly tool: Tool
  readonly editor: Editor
  /** The one tool of the bar that the tab key reaches. */
  readonly isCurrent: boolean
  readonly isActive: boolean
  readonly isPossible: boolean
}

export function ToolButton({ tool, editor, isCurrent, isActive, isPossible }: Props) {
  const t = useTranslations('editor.toolbar')
  const name = tool.level ? t('heading', { level: tool.level }) : t(tool.label)
  const Icon = tool.icon

  return (
    <Tooltip label={tool.keys ? `${name} (${tool.keys})` : name}>
      <ActionIcon
        variant={isActive ? 'filled' : 'subtle'}
        color={isActive ? 'pine' : 'gray'}
        size="lg"
        aria-label={name}
        aria-disabled={!isPossible}
        {...(tool.isActive && { 'aria-pressed': isActive })}
        data-tool={tool.name}
        {...(!isPossible && { 'data-disabled': true })}
        tabIndex={isCurrent ? 0 : -1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => isPossible && tool.run(editor)}
      >
        <Icon size={20} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  )
}
