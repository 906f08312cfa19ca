import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nowAndThen } from './now-and-then'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what is asked without end is done all the same, once in its time', () => {
  const act = vi.fn()
  const { ask } = nowAndThen(act, 400)
  for (let n = 0; n < 100; n += 1) {
    ask()
    vi.advanceTimersByTime(40)
  }
  expect(act).toHaveBeenCalledTimes(10)
})

test('it is done after the last asking, and not once it is stopped', () => {
  const act = vi.fn()
  const { ask, stop } = nowAndThen(act, 400)
  ask()
  vi.advanceTimersByTime(400)
  ask()
  vi.advanceTimersByTime(399)
  expect(act).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledTimes(2)
  ask()
  stop()
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledTimes(2)
})
