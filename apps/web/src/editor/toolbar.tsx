import { VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Editor } from '@tiptap/core'
import { type FocusEvent, type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { LinkTool } from './link-tool'
import { SuggestTool } from './suggest-tool'
import { ToolButton } from './tool-button'
import classes from './toolbar.module.css'
import { type Tool, type ToolGroup, textTools } from './tools'
import { useToolState } from './use-tool-state'

const MoreTools = lazy(async () => ({ default: (await import('./more-tools')).MoreTools }))
const TableMenu = lazy(async () => ({ default: (await import('./table-menu')).TableMenu }))

type Props = { readonly editor: Editor; readonly field: string; readonly hintId: string }

/** Where the bar has one line: what is not used all the time stands in a menu at its end. */
const narrow = '(max-width: 36em)'

function groupsOf(isShown: (tool: Tool) => boolean): readonly ToolGroup[] {
  return textTools
    .map(({ name, tools }) => ({ name, tools: tools.filter(isShown) }))
    .filter(({ tools }) => tools.length > 0)
}

const bars = {
  narrow: {
    bar: groupsOf(({ place }) => place === 'always'),
    menu: groupsOf(({ place }) => place !== 'always'),
  },
  wide: { bar: groupsOf(({ place }) => place !== 'menu'), menu: groupsOf(({ place }) => place === 'menu') },
}

/** The editor's tools, one stop in the tab order; arrows move between them, Escape returns to the text. */
export function Toolbar({ editor, field, hintId }: Props) {
  const t = useTranslations('editor.toolbar')
  const state = useToolState(editor)
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false })
  const { bar, menu } = isNarrow ? bars.narrow : bars.wide
  const more = ['link', 'suggest', state.isTable && 'table-menu', 'more']
  const names = [...bar.flatMap(({ tools }) => tools.map(({ name }) => name)), ...more]
  const { current, ...moving } = useRovingFocus(editor, names)
  const at = (name: string) => ({ editor, isCurrent: current === name })

  return (
    <div
      role="toolbar"
      aria-label={t('label', { field })}
      aria-describedby={hintId}
      className={classes.toolbar}
      {...moving}
    >
      <VisuallyHidden id={hintId}>{t('hint')}</VisuallyHidden>
      {bar.map(({ name, tools }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would not stand in a toolbar
        <div key={name} role="group" aria-label={t(`group.${name}`)} className={classes.toolGroup}>
          {tools.map((tool) => (
            <ToolButton key={tool.name} {...at(tool.name)} tool={tool} state={state} />
          ))}
          {name === 'words' && <LinkTool {...at('link')} isActive={state.isLink} />}
        </div>
      ))}
      <SuggestTool isCurrent={current === 'suggest'} />
      <Suspense fallback={null}>
        {state.isTable && <TableMenu {...at('table-menu')} />}
        <MoreTools {...at('more')} state={state} groups={menu} />
      </Suspense>
    </div>
  )
}

/** One of these tools is in the tab order: the last that had the focus, or the first when that one is gone. */
function useRovingFocus(editor: Editor, names: readonly (string | false)[]) {
  const bar = useRef<HTMLDivElement>(null)
  const [reached, setReached] = useState<string | false>('bold')

  const onKeyDownCapture = ({ key, target }: KeyboardEvent) => {
    // The tooltip of the tool would keep it to itself. What a tool has opened hears its own.
    const isTool = target instanceof Element && target.matches('[data-tool]:not([aria-expanded="true"])')
    if (key === 'Escape' && isTool) editor.commands.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') editor.commands.focus()
    const next = nextTool(bar.current, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const name = event.target.closest<HTMLElement>('[data-tool]')?.dataset.tool
    if (name) setReached(name)
  }
  const current = names.includes(reached) ? reached : names[0]
  return { ref: bar, current, onKeyDownCapture, onKeyDown, onFocus }
}

function nextTool(bar: HTMLElement | null, key: string): HTMLElement | undefined {
  const tools = [...(bar?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])]
  const at = tools.findIndex((tool) => tool.matches(':focus'))
  const places: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }
  const place = places[key]
  return place === undefined || at === -1 ? undefined : tools.at(place % tools.length)
}
