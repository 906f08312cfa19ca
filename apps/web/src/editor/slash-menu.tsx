import { undoManagerOf } from '@deconcert/document'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import hidden from './others-aloud.module.css'
import { type SlashEntry, slashEntriesFor } from './slash-entries'
import classes from './slash-menu.module.css'
import { useRunTool } from './tool-button'
import { toolIcons } from './tool-icons'
import { useToolName } from './tool-words'
import { allTools, type Tool } from './tools'

type Props = { readonly editor: Editor; readonly onClose: () => void }

/**
 * The blocks that « / » offers, in a field of its own at the caret: nothing of what is typed there is in the shared text
 * until it is left without choosing. Then it stays as typed.
 */
export function SlashMenu({ editor, onClose }: Props) {
  const t = useTranslations('editor.slash')
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const place = usePlace(editor)
  const { entries, active, typed, look, choose, leave, onKeyDown } = useSlashChoice(editor, onClose)
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), [])

  return (
    <div className={classes.slash} style={place}>
      <span className={classes.field}>
        <span aria-hidden="true">{'/'}</span>
        <input
          ref={input}
          role="combobox"
          aria-label={t('label')}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && `${listId}-${active.tool.name}`}
          autoComplete="off"
          size={Math.max(typed.length, 1)}
          value={typed}
          onChange={(event) => look(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => leave(`/${typed}`)}
        />
      </span>
      <div className={classes.list}>
        <div role="listbox" id={listId} aria-label={t('list')} tabIndex={-1}>
          {entries.map((entry) => (
            <Option
              key={entry.tool.name}
              id={`${listId}-${entry.tool.name}`}
              entry={entry}
              isMarked={entry === active}
              onChoose={() => choose(entry)}
            />
          ))}
        </div>
        {entries.length === 0 && <p className={classes.none}>{t('none')}</p>}
      </div>
      <div role="status" className={hidden.aloud}>
        {t('found', { count: entries.length })}
      </div>
    </div>
  )
}

/** What is typed, what it finds, and the ways out: with a block, or with what was typed. */
function useSlashChoice(editor: Editor, onClose: () => void) {
  const [{ typed, marked }, setTyped] = useState({ typed: '', marked: 0 })
  const entries = slashEntriesFor(useSlashEntries(editor), typed)
  const active = entries[Math.min(marked, entries.length - 1)]
  const run = useRunTool(editor)
  const isOver = useRef(false)

  const leave = (written: string) => {
    if (isOver.current) return
    isOver.current = true
    onClose()
    if (written !== '') editor.view.dispatch(editor.state.tr.insertText(written).scrollIntoView())
  }
  const stay = (written: string) => {
    leave(written)
    editor.commands.focus()
  }
  const choose = ({ tool }: SlashEntry) => {
    stay('')
    undoManagerOf(editor.state)?.stopCapturing()
    run(tool)
  }
  const step = (by: number) => {
    const count = Math.max(entries.length, 1)
    setTyped({ typed, marked: (marked + by + count) % count })
  }
  const acts: Partial<Record<string, () => void>> = {
    Escape: () => stay(`/${typed}`),
    Tab: () => stay(`/${typed}`),
    Enter: () => (active ? choose(active) : stay(`/${typed}`)),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ...((typed === '' || entries.length === 0) && { ' ': () => stay(`/${typed} `) }),
    ...(typed === '' && { Backspace: () => stay('') }),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? undefined : acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return {
    entries,
    active,
    typed,
    look: (next: string) => setTyped({ typed: next, marked: 0 }),
    choose,
    leave,
    onKeyDown,
  }
}

type OptionProps = {
  readonly id: string
  readonly entry: SlashEntry
  readonly isMarked: boolean
  readonly onChoose: () => void
}

function Option({ id, entry, isMarked, onChoose }: OptionProps) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isMarked) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isMarked])
  const Icon = toolIcons[entry.tool.name]

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, as of every list of this kind
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon size={20} stroke={1.75} aria-hidden="true" />
      {entry.label}
    </div>
  )
}

/** The tools that make a block, where they can make one. */
function useSlashEntries(editor: Editor): readonly SlashEntry[] {
  const t = useTranslations('editor.slash.words')
  const nameOf = useToolName()
  const isOffered = (tool: Tool) => tool.words !== undefined && (tool.isPossible?.(editor) ?? true)

  return allTools.filter(isOffered).map((tool) => ({
    tool,
    label: nameOf(tool),
    words: tool.words ? t(tool.words) : '',
  }))
}

/** Pixels that the list needs below the caret; with less, it opens above. */
const roomBelow = 280

/** At the caret, in the frame of the text. */
function usePlace(editor: Editor): Readonly<Record<string, number>> {
  const [place] = useState(() => {
    const frame = editor.view.dom.closest('[data-frame]')?.getBoundingClientRect() ?? new DOMRect()
    const caret = editor.view.coordsAtPos(editor.state.selection.from)
    const left = Math.max(0, Math.min(caret.left - frame.left, frame.width - 260))
    const height = window.visualViewport?.height ?? window.innerHeight
    const isAbove = caret.bottom + roomBelow > height && caret.top > roomBelow
    return isAbove ? { left, bottom: frame.bottom - caret.bottom } : { left, top: caret.top - frame.top }
  })
  return place
}
