import type { SaveState } from '@deconcert/sync/client'
import { expect, test } from 'vitest'
import { calmly } from './calm-save-state'

const saved: SaveState = { kind: 'saved' }
const saving = (waiting: number): SaveState => ({ kind: 'saving', waiting })
const offline = (waiting: number): SaveState => ({ kind: 'offline', waiting })

/** Rests when the test says so. */
function screen() {
  const shown: SaveState[] = []
  let next: (() => void) | null = null
  const tell = calmly(
    (state) => shown.push(state),
    (run) => {
      next = run
      return () => {
        next = null
      }
    },
  )
  return { shown, tell, rest: () => next?.() }
}

test('what is not stored is told at once, and that all is stored when it has lasted', () => {
  const { shown, tell, rest } = screen()
  tell(saving(1))
  expect(shown).toEqual([saving(1)])
  tell(saved)
  expect(shown).toEqual([saving(1)])
  rest()
  expect(shown).toEqual([saving(1), saved])
})

test('somebody who goes on typing is told once, and never that all is stored while it is not', () => {
  const { shown, tell, rest } = screen()
  for (const count of [1, 2, 3]) {
    tell(saving(count))
    tell(saved)
  }
  tell(saving(1))
  rest()
  expect(shown).toEqual([saving(1)])
})

test('offline, each edit that waits is counted', () => {
  const { shown, tell, rest } = screen()
  for (const state of [saving(1), offline(1), offline(2), saving(2), saved]) tell(state)
  rest()
  expect(shown).toEqual([saving(1), offline(1), offline(2), saving(2), saved])
})

test('a text that was stored all along changes nothing', () => {
  const { shown, tell, rest } = screen()
  for (const state of [saved, saved]) tell(state)
  rest()
  expect(shown).toEqual([])
})
