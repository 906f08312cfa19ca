import { expect, test } from 'vitest'
import { countsByOrigin, oldestOf } from './queue-counts'

const housing = { groupName: 'Housing', channel: null }
const letters = { groupName: 'Housing', channel: { label: 'By letter' } }

test('what waits is counted by channel, and by group for their own work', () => {
  expect(countsByOrigin([housing, letters, housing])).toEqual([
    { name: 'By letter', count: 1 },
    { name: 'Housing', count: 2 },
  ])
})

test('the oldest is the one submitted first', () => {
  const at = (day: number) => `2026-11-0${day}T09:00:00.000Z`
  expect(oldestOf([])).toBeNull()
  const queue = [
    { submittedAt: at(5), createdAt: at(1) },
    { submittedAt: null, createdAt: at(3) },
  ]
  expect(oldestOf(queue)).toBe(at(3))
})
