import { ActionIcon, Button, Checkbox, Group, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './find-panel.module.css'
import type { Sought } from './find-text'
import { isPressed, keys } from './keys'
import { useFound } from './use-found'

type Props = { readonly editor: Editor; readonly onClose: () => void }

const loosely: Sought = { text: '', isCaseExact: false, isAccentExact: false, isWholeWord: false }
const exactness = ['isCaseExact', 'isAccentExact', 'isWholeWord'] as const

/** Looks for words in all the texts of the document that can be typed in, and replaces them. */
export function FindPanel({ editor, onClose }: Props) {
  const t = useTranslations('editor.find')
  const [sought, setSought] = useState<Sought>(() => ({ ...loosely, text: selectedWords(editor) }))
  const [replaced, setReplaced] = useState<number | null>(null)
  const found = useFound(editor, sought)
  const field = useRef<HTMLInputElement>(null)
  useAskedAgain(field)

  const look = (change: Partial<Sought>) => {
    setReplaced(null)
    setSought({ ...sought, ...change })
  }
  const close = () => {
    onClose()
    found.leave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  const status = () => {
    if (replaced !== null) return t('replaced', { count: replaced })
    if (sought.text === '') return ''
    return found.total === 0 ? t('none') : t('place', { at: found.current + 1, total: found.total })
  }

  return (
    <search className={classes.panel} aria-label={t('title')} onKeyDown={onKeyDown} data-find>
      <FindField
        ref={field}
        text={sought.text}
        onLook={(text) => look({ text })}
        onStep={found.step}
        onClose={close}
      />
      <p className={classes.status} role="status">
        {status()}
      </p>
      <Group gap="md">
        {exactness.map((name) => (
          <Checkbox
            key={name}
            size="sm"
            label={t(name)}
            checked={sought[name]}
            onChange={(event) => look({ [name]: event.currentTarget.checked })}
          />
        ))}
      </Group>
      <ReplaceField
        isPossible={found.total > 0}
        onReplace={found.replace}
        onReplaceAll={(words) => setReplaced(found.replaceAll(words))}
      />
    </search>
  )
}

type FindFieldProps = {
  readonly ref: RefObject<HTMLInputElement | null>
  readonly text: string
  readonly onLook: (text: string) => void
  readonly onStep: (by: -1 | 1) => void
  readonly onClose: () => void
}

function FindField({ ref, text, onLook, onStep, onClose }: FindFieldProps) {
  const t = useTranslations('editor.find')
  const acts = [
    { name: 'previous', icon: IconArrowUp, act: () => onStep(-1) },
    { name: 'next', icon: IconArrowDown, act: () => onStep(1) },
    { name: 'close', icon: IconX, act: onClose },
  ] as const

  return (
    <Group gap="xs" wrap="nowrap" align="end">
      <TextInput
        ref={ref}
        className={classes.field}
        label={t('text')}
        value={text}
        onChange={(event) => onLook(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onStep(event.shiftKey ? -1 : 1)}
        autoFocus
        autoComplete="off"
      />
      {acts.map(({ name, icon: Icon, act }) => (
        <ActionIcon key={name} variant="default" size="input-sm" aria-label={t(name)} onClick={act}>
          <Icon size={18} aria-hidden="true" />
        </ActionIcon>
      ))}
    </Group>
  )
}

type ReplaceFieldProps = {
  readonly isPossible: boolean
  readonly onReplace: (words: string) => void
  readonly onReplaceAll: (words: string) => void
}

function ReplaceField({ isPossible, onReplace, onReplaceAll }: ReplaceFieldProps) {
  const t = useTranslations('editor.find')
  const [words, setWords] = useState('')
  const acts = [
    { name: 'replace', act: onReplace },
    { name: 'replaceAll', act: onReplaceAll },
  ] as const

  return (
    <>
      <TextInput
        label={t('by')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && isPossible && onReplace(words)}
        autoComplete="off"
      />
      <Group gap="xs">
        {acts.map(({ name, act }) => (
          <Button
            key={name}
            variant="default"
            aria-disabled={!isPossible}
            {...(!isPossible && { 'data-disabled': true })}
            onClick={() => isPossible && act(words)}
          >
            {t(name)}
          </Button>
        ))}
      </Group>
    </>
  )
}

/** Asked for again from here or from a text, the search selects what it looks for; once more, it is the browser's. */
function useAskedAgain(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const at = field.current
      const isHere = event.target instanceof Element && event.target.closest('[data-find], .ProseMirror')
      if (at === null || !isHere || !isPressed(event, keys.find) || isAllSelected(at)) return
      event.preventDefault()
      at.select()
    }
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [field])
}

function isAllSelected(at: HTMLInputElement): boolean {
  const { selectionStart, selectionEnd, value } = at
  return document.activeElement === at && selectionStart === 0 && selectionEnd === value.length
}

/** What is selected, where it is part of one line. */
function selectedWords(editor: Editor): string {
  const { $from, $to, from, to } = editor.state.selection
  return $from.sameParent($to) && to - from <= 100 ? editor.state.doc.textBetween(from, to) : ''
}
