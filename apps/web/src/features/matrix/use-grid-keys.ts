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

  const onKeyDown = (event: KeyboardEvent) => {
    const at = cellOf(event.target)
    if (at === null || event.altKey || event.metaKey) return
    const move = event.ctrlKey ? farMoves[event.key] : moves[event.key]
    const intensity = typedIntensity(event.key)
    if (move !== undefined) focusCell(move(at, last))
    else if (event.ctrlKey) return
    else if (intensity !== undefined) type(at, intensity)
    else if (event.key === 'Enter') open(at)
    else return
    event.preventDefault()
  }

  const onClick = ({ target }: MouseEvent) => {
    const at = cellOf(target)
    if (at !== null) press(at)
  }

  return { onFocus, onKeyDown, onClick }
}
