import { VisuallyHidden } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './editor.module.css'
import { LinkTool } from './link-tool'
import { ToolButton } from './tool-button'
import { type Tool, tableTools, textTools } from './tools'

type Props = { readonly editor: Editor; readonly field: string; readonly hintId: string }

/** The editor's tools, one stop in the tab order; arrows move between them, Escape returns to the text. */
export function Toolbar({ editor, field, hintId }: Props) {
  const t = useTranslations('editor.toolbar')
  const bar = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState('bold')
  const state = useToolState(editor)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor.commands.focus()
    const next = nextTool(bar.current, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const name = event.target.closest<HTMLElement>('[data-tool]')?.dataset.tool
    if (name) setCurrent(name)
  }
  const button = (tool: Tool) => (
    <ToolButton
      key={tool.name}
      tool={tool}
      editor={editor}
      isCurrent={current === tool.name}
      isActive={state.active.includes(tool.name)}
      isPossible={state.possible.includes(tool.name)}
    />
  )

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('label', { field })}
      aria-describedby={hintId}
      className={classes.toolbar}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <VisuallyHidden id={hintId}>{t('hint')}</VisuallyHidden>
      {textTools.map((group) => (
        <div key={group[0]?.name} className={classes.toolGroup}>
          {group.map(button)}
          {group.some((tool) => tool.name === 'strike') && (
            <LinkTool editor={editor} isCurrent={current === 'link'} isActive={state.isLink} />
          )}
        </div>
      ))}
      {state.isTable && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would not stand in a toolbar
        <div role="group" aria-label={t('tableLabel')} className={classes.toolGroup}>
          {tableTools.map(button)}
        </div>
      )}
    </div>
  )
}

const alwaysThere = textTools.flat()
const inTables = [...alwaysThere, ...tableTools]

type ToolState = {
  readonly active: string
  readonly possible: string
  readonly isLink: boolean
  readonly isTable: boolean
}

/** Asked after every transaction. As texts, so that the toolbar is drawn again only when something differs. */
function useToolState(editor: Editor) {
  const state = useEditorState({ editor, selector: ({ editor: live }) => toolState(live) })
  return { ...state, active: state.active.split(' '), possible: state.possible.split(' ') }
}

function toolState(editor: Editor): ToolState {
  const isTable = editor.isActive('table')
  const tools = isTable ? inTables : alwaysThere
  const names = (holds: (tool: Tool) => boolean) => {
    const holding = tools.filter(holds)
    return holding.map(({ name }) => name).join(' ')
  }
  return {
    active: names((tool) => tool.isActive?.(editor) ?? false),
    possible: names((tool) => tool.isPossible?.(editor) ?? true),
    isLink: editor.isActive('link'),
    isTable,
  }
}

function nextTool(bar: HTMLElement | null, key: string): HTMLElement | undefined {
  const tools = [...(bar?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])]
  const at = tools.findIndex((tool) => tool.matches(':focus'))
  const places: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }
  const place = places[key]
  return place === undefined || at === -1 ? undefined : tools.at(place % tools.length)
}
