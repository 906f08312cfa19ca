import type { SaveState } from '@deconcert/sync/client'
import { expect, test } from 'vitest'
import { calmly, longMilliseconds, restMilliseconds, type ShownState } from './calm-save-state'

const saved: SaveState = { kind: 'saved' }
const saving = (waiting: number): SaveState => ({ kind: 'saving', waiting })
const long = (waiting: number): ShownState => ({ kind: 'saving', waiting, isLong: true })
const offline = (waiting: number): SaveState => ({ kind: 'offline', waiting })

/** Time passes when the test says so. */
function screen() {
  const shown: ShownState[] = []
  const waits = new Map<number, () => void>()
  const tell = calmly(
    (state) => shown.push(state),
    (run, milliseconds) => {
      waits.set(milliseconds, run)
      return () => waits.delete(milliseconds)
    },
  )
  const pass = (milliseconds: number) => {
    const run = waits.get(milliseconds)
    waits.delete(milliseconds)
    run?.()
  }
  return { shown, tell, rest: () => pass(restMilliseconds), wait: () => pass(longMilliseconds) }
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

test('when the server has stored nothing for a second, how many edits wait is told, once a second', () => {
  const { shown, tell, wait } = screen()
  for (const count of [1, 2, 3]) tell(saving(count))
  wait()
  for (const count of [4, 5]) tell(saving(count))
  expect(shown).toEqual([saving(1), long(3)])
  wait()
  tell(saving(2))
  expect(shown).toEqual([saving(1), long(3), long(5)])
  wait()
  expect(shown.at(-1)).toEqual(long(2))
})

test('a server that stores some of what waits is not slow yet', () => {
  const { shown, tell, wait } = screen()
  const waiting: SaveState[] = [saving(3), saving(2)]
  for (const state of waiting) tell(state)
  expect(shown).toEqual([saving(3)])
  tell(saved)
  tell(saving(1))
  wait()
  expect(shown).toEqual([saving(3), long(1)])
})

test('once all has been stored, the next edit is not told as slow', () => {
  const { shown, tell, rest, wait } = screen()
  tell(saving(2))
  wait()
  tell(saved)
  tell(saving(1))
  expect(shown).toEqual([saving(2), long(2), saving(1)])
  tell(saved)
  rest()
  expect(shown.at(-1)).toEqual(saved)
})
