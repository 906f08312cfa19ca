import { expect, test } from 'vitest'
import type { BallotCollege } from './rules'
import {
  type LineOnRecord,
  type LineState,
  linesCloseRefusal,
  newLineRefusal,
  recountRefusal,
} from './tally-line'

const college = (id: string): BallotCollege => ({ id, label: id, weight: '0', seats: 5 })
const line = (state: LineState, collegeId: string | null = null): LineOnRecord => ({
  kind: 'hands',
  collegeId,
  state,
})

test('[V6] who began a line waits for another; what is settled is not counted again', () => {
  const refused = (state: LineState, account: string) => recountRefusal({ state, countedBy: 'ana' }, account)

  expect(refused('awaiting', 'ana')).toBe('countersign-needs-another')
  expect(refused('awaiting', 'ben')).toBeNull()
  expect(refused('different', 'ana')).toBeNull()
  expect(refused('countersigned', 'ben')).toBe('line-settled')
  expect(refused('struck', 'ben')).toBe('line-settled')
})

test('[V7] hands are counted once, or once in each college that is told apart', () => {
  const none = { colleges: [] }
  const two = { colleges: [college('a'), college('b')] }
  const begin = (collegeId: string | null) => ({ kind: 'hands' as const, collegeId })

  expect(newLineRefusal(none, begin(null), [line('struck')])).toBeNull()
  expect(newLineRefusal(none, begin(null), [line('different')])).toBe('line-already-entered')
  expect(newLineRefusal(none, begin('a'), [])).toBe('college-unknown')
  expect(newLineRefusal(two, begin(null), [])).toBe('college-unknown')
  expect(newLineRefusal(two, begin('b'), [line('countersigned', 'a')])).toBeNull()
  expect(newLineRefusal(two, begin('a'), [line('countersigned', 'a')])).toBe('line-already-entered')
  expect(newLineRefusal(none, { kind: 'paper', collegeId: null }, [line('countersigned')])).toBeNull()
})

test('[V8] a ballot does not close while a line waits, nor a show of hands that nobody counted', () => {
  const refused = (key: 'show-of-hands' | 'for-against', states: readonly LineState[]) =>
    linesCloseRefusal(
      { state: 'open', method: { key } },
      states.map((state) => ({ state })),
    )

  expect(refused('for-against', [])).toBeNull()
  expect(refused('for-against', ['countersigned', 'awaiting'])).toBe('line-awaits')
  expect(refused('show-of-hands', ['different'])).toBe('line-awaits')
  expect(refused('show-of-hands', ['struck'])).toBe('hands-not-counted')
  expect(refused('show-of-hands', ['struck', 'countersigned'])).toBeNull()
})
