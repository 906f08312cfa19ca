import type { Intensity } from '@deconcert/domain/plan'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { typedIntensity } from './cell'

export type CellAt = { readonly row: number; readonly column: number }

type Acts = {
  readonly press: (at: CellAt) => void
  readonly type: (at: CellAt, intensity: Intensity) => void
  readonly open: (at: CellAt) => void
}

const pageRows = 10

type Move = (at: CellAt, last: CellAt) => CellAt

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: Math.max(0, row - pageRows), column }),
  PageDown: ({ row, column }, last) => ({ row: Math.min(last.row, row + pageRows), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
}

const farMoves: Readonly<Record<string, Move>> = {
  Home: () => ({ row: 0, column: 0 }),
  End: (_, last) => last,
}

/** Puts the keyboard in a cell, where the table has one there. */
export function focusCell({ row, column }: CellAt): void {
  document.getElementById(`cell-${row}-${column}`)?.focus()
}

function cellOf(target: EventTarget): CellAt | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-row]') : null
  if (button === null) return null
  return { row: Number(button.dataset.row), column: Number(button.dataset.column) }
}

/**
 * One tab stop for the whole table: arrows, Home, End and the page keys go from cell to cell, space presses, 0 to 3
 * set, Enter opens the details. Heard once on the table, however many cells it has.
 */
export function useGridKeys(last: CellAt, { press, type, open }: Acts) {
  const stop = useRef<HTMLElement | null>(null)

  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || cellOf(target) === null || stop.current === target) return
    const before = stop.current ?? document.getElementById('cell-0-0')
    if (before !== null) before.tabIndex = -1
    target.tabIndex = 0
    stop.current = target
  }

  /** What a key asks for in this cell; null when it is not for the table. */
  const askedBy = ({ key, ctrlKey }: KeyboardEvent, at: CellAt): (() => void) | null => {
    const move = (ctrlKey ? farMoves : moves)[key]
    if (move !== undefined) return () => focusCell(move(at, last))
    return ctrlKey ? null : changeBy(key, at)
  }
  const changeBy = (key: string, at: CellAt): (() => void) | null => {
    if (key === 'Enter') return () => open(at)
    const intensity = typedIntensity(key)
    return intensity === undefined ? null : () => type(at, intensity)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const at = cellOf(event.target)
    const asked = at === null || event.altKey || event.metaKey ? null : askedBy(event, at)
    if (asked === null) return
    event.preventDefault()
    asked()
  }

  const onClick = ({ target }: MouseEvent) => {
    const at = cellOf(target)
    if (at !== null) press(at)
  }

  return { onFocus, onKeyDown, onClick }
}
