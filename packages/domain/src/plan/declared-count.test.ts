import { expect, test } from 'vitest'
import { declaredCountsRefusal } from './declared-count'
import { level } from './tree.fixture'

const levels = [level('axe', 'Axe', [null])]

test.each([
  [{}, null],
  [{ axe: 47 }, null],
  [{ axe: null }, null],
  [{ axe: -1 }, 'count-invalid'],
  [{ axe: 1.5 }, 'count-invalid'],
  [{ axe: 1e9 }, 'count-invalid'],
  [{ nobody: 4 }, 'level-unknown'],
] as const)('[P35] announcing %o: %s', (counts, refusal) => {
  expect(declaredCountsRefusal(levels, counts)).toBe(refusal)
})
