import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { nowAndThen } from '../lib/now-and-then'
import classes from './length-line.module.css'
import { lengthBetween, lengthCounter, readingMinutes, type TextLength } from './text-length'

type Props = {
  readonly editor: Editor
  /** Characters that are advised at most, where a length is advised. */
  readonly advisedLength: number | null
}

/** Below a text: how long it is, beside what is advised, and how long the selection. Never read aloud by itself. */
export function LengthLine({ editor, advisedLength }: Props) {
  const t = useTranslations('editor.length')
  const { length, selected } = useLengths(editor)

  if (length === null) return null
  const { words, characters } = length
  const isTooLong = advisedLength !== null && characters > advisedLength
  const minutes = readingMinutes(length)
  return (
    // biome-ignore lint/a11y/useSemanticElements: no field of a form, though it says something of one
    <div role="group" aria-label={t('label')} className={classes.line} data-length>
      <span>{t('words', { count: words })}</span>
      {advisedLength === null ? (
        <span>{t('characters', { count: characters })}</span>
      ) : (
        <span className={isTooLong ? classes.tooLong : undefined}>
          {t('advised', { count: characters, advised: advisedLength })}
        </span>
      )}
      {isTooLong && <span>{t('tooLong', { count: characters - advisedLength })}</span>}
      {words > 0 && <span>{t('minutes', { count: minutes })}</span>}
      {selected && <span className={classes.selected}>{t('selected', { ...selected })}</span>}
    </div>
  )
}

/** Milliseconds between two countings of a text that changes, and that counting may take at once. */
const restMilliseconds = 400
const countingMilliseconds = 8

type Lengths = { readonly length: TextLength | null; readonly selected: TextLength | null }

/** Counted now and then, however much is typed. */
function useLengths(editor: Editor): Lengths {
  const [lengths, setLengths] = useState<Lengths>({ length: null, selected: null })

  useEffect(() => {
    const count = lengthCounter()
    let timer = 0
    const read = () => {
      if (editor.isDestroyed) return
      const until = performance.now() + countingMilliseconds
      const { doc, selection } = editor.state
      const length = count(doc, () => performance.now() < until)
      if (length === null) return goOn()
      const selected = selection.empty ? null : lengthBetween(doc, selection.from, selection.to)
      setLengths((before) => (isSame(before, { length, selected }) ? before : { length, selected }))
    }
    const goOn = () => {
      timer = window.setTimeout(read)
    }
    const { ask, stop } = nowAndThen(() => {
      clearTimeout(timer)
      read()
    }, restMilliseconds)
    goOn()
    editor.on('transaction', ask)
    return () => {
      stop()
      clearTimeout(timer)
      editor.off('transaction', ask)
    }
  }, [editor])

  return lengths
}

function isSame(one: Lengths, other: Lengths): boolean {
  return isSameLength(one.length, other.length) && isSameLength(one.selected, other.selected)
}

function isSameLength(one: TextLength | null, other: TextLength | null): boolean {
  return one?.words === other?.words && one?.characters === other?.characters
}
