import { expect, test } from 'vitest'
import { proposalStates } from './lifecycle'
import { splitRefusal, undoRefusal } from './lineage'

test.each(proposalStates)('[L5] splitting a proposal that is %s', (state) => {
  const isLive = state === 'submitted' || state === 'published'
  expect(splitRefusal(state, ['One', 'Two']) === null).toBe(isLive)
})

test('[L5] a split has two to eight parts, each with a title', () => {
  expect(splitRefusal('submitted', ['One'])).toBe('too-short')
  expect(splitRefusal('submitted', Array(9).fill('One'))).toBe('too-many')
  expect(splitRefusal('submitted', ['One', '  '])).toBe('title-missing')
  expect(splitRefusal('submitted', Array(8).fill('One'))).toBeNull()
})

const act = { isUndone: false, isVoted: false, made: ['published'] } as const

test('[L6] a merger or a split is taken back once, before any vote on what it made', () => {
  expect(undoRefusal(act)).toBeNull()
  expect(undoRefusal({ ...act, isUndone: true })).toBe('lineage-already-undone')
  expect(undoRefusal({ ...act, isVoted: true })).toBe('lineage-voted')
})

test.each(proposalStates)('[L6] what was made of it and is now %s', (state) => {
  const isEndedByAnother = state === 'merged' || state === 'split'
  expect(undoRefusal({ ...act, made: ['submitted', state] })).toBe(
    isEndedByAnother ? 'lineage-not-last' : null,
  )
})
