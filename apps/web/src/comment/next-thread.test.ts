import { expect, test } from 'vitest'
import { nextThread } from './next-thread'
import type { NumberedThread } from './shown-threads'

const threads = ['a', 'b', 'c'].map((id, n) => ({ thread: { id }, number: n + 1 }) as NumberedThread)
/** A caret before the passages of these. */
const before = (...ids: string[]) => ({ isBefore: ({ id }: { id: string }) => ids.includes(id) })

test('threads are walked through in their order, around the end', () => {
  expect(['a', 'b', 'c'].map((id) => nextThread(threads, id, 1))).toEqual(['b', 'c', 'a'])
  expect(['a', 'b', 'c'].map((id) => nextThread(threads, id, -1))).toEqual(['c', 'a', 'b'])
})

test('from nowhere one comes to the first, or back to the last', () => {
  expect([nextThread(threads, null, 1), nextThread(threads, null, -1)]).toEqual(['a', 'c'])
  expect([nextThread([], null, 1), nextThread([], 'a', -1)]).toEqual([null, null])
})

test('from a caret one comes to what stands after it, or before it', () => {
  expect([nextThread(threads, before('b', 'c'), 1), nextThread(threads, before('b', 'c'), -1)]).toEqual([
    'b',
    'a',
  ])
  expect([nextThread(threads, before(), 1), nextThread(threads, before(), -1)]).toEqual(['a', 'c'])
  expect(nextThread(threads, before('a', 'b', 'c'), -1)).toBe('c')
})
