import { expect, test } from 'vitest'
import { type Quorum, quorumNeeded, quorumRefusal } from './quorum'

const absolute: Quorum = { kind: 'absolute-majority' }

test.each([
  [{ kind: 'none' }, 46, 0],
  [{ kind: 'number', number: 12 }, 46, 12],
  [{ kind: 'share', percent: 50 }, 46, 23],
  [{ kind: 'share', percent: 50 }, 47, 24],
  [{ kind: 'share', percent: 33 }, 100, 33],
  [{ kind: 'share', percent: 1 }, 1, 1],
  [{ kind: 'share', percent: 100 }, 17, 17],
  [absolute, 46, 24],
  [absolute, 47, 24],
  [absolute, 1, 1],
] as const satisfies readonly (readonly [Quorum, number, number])[])(
  '[B3] a quorum of %o among %i is %i',
  (quorum, electors, needed) => {
    expect(quorumNeeded(quorum, electors, 'named')).toBe(needed)
  },
)

test('[B3] a quorum makes sense and can be reached', () => {
  for (const percent of [0, -1, 101, 33.3, Number.NaN])
    expect(quorumRefusal({ kind: 'share', percent }, 20)).toBe('quorum-invalid')
  for (const number of [0, -1, 1.5])
    expect(quorumRefusal({ kind: 'number', number }, 20)).toBe('quorum-invalid')
  expect(quorumRefusal({ kind: 'number', number: 21 }, 20)).toBe('quorum-out-of-reach')
  expect(quorumRefusal({ kind: 'share', percent: 100 }, 20)).toBeNull()
  expect(quorumRefusal(absolute, 20)).toBeNull()
})

test('[B2] a secret vote of fewer than five does not count, whatever its quorum', () => {
  for (const quorum of [{ kind: 'none' }, { kind: 'number', number: 2 }] as const) {
    expect(quorumNeeded(quorum, 20, 'secret')).toBe(5)
    expect(quorumNeeded(quorum, 20, 'named')).toBeLessThan(5)
  }
  expect(quorumNeeded(absolute, 20, 'secret')).toBe(11)
})
