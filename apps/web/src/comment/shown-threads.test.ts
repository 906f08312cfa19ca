import { expect, test } from 'vitest'
import { shownThreads } from './shown-threads'
import type { Thread } from './thread-query'

const desk = { standings: new Map(), active: 'b', draft: null, wanted: null }
const threads = [
  { id: 'a', state: 'open' },
  { id: 'b', state: 'resolved' },
  { id: 'c', state: 'open' },
].map((each) => ({ ...each, anchor: null, fragment: 'body', comments: [] }) as unknown as Thread)

test('the thread that is looked at is shown whatever the filter, and counted only where the filter keeps it', () => {
  const open = shownThreads(threads, desk, 'open', 'me', ['body'])
  expect(open.beside.map(({ thread }) => thread.id)).toEqual(['a', 'b', 'c'])
  expect(open.count).toBe(2)
  expect(shownThreads(threads, desk, 'resolved', 'me', ['body']).count).toBe(1)
  expect(shownThreads(threads, desk, 'mine', 'me', ['body']).count).toBe(0)
})
