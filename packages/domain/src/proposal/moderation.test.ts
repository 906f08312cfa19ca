import { expect, test } from 'vitest'
import { proposalStates } from './lifecycle'
import { mergeRefusal, moderationDecisions, moderationRefusal, seenRefusal } from './moderation'

const nineteen = 'dix-neuf caractères'
const twenty = 'de vingt caractères.'

test('[P16] setting aside asks for twenty characters, sending back for a reason', () => {
  expect([nineteen.length, twenty.length]).toEqual([19, 20])
  expect(moderationRefusal('submitted', 'set-aside', nineteen)).toBe('reason-too-short')
  expect(moderationRefusal('submitted', 'set-aside', `  ${nineteen}  `)).toBe('reason-too-short')
  expect(moderationRefusal('submitted', 'set-aside', twenty)).toBeNull()
  expect(moderationRefusal('submitted', 'set-aside', ' ')).toBe('reason-missing')
  expect(moderationRefusal('published', 'send-back', '')).toBe('reason-missing')
  expect(moderationRefusal('published', 'send-back', 'À préciser')).toBeNull()
  expect(moderationRefusal('submitted', 'publish', '')).toBeNull()
  expect(moderationRefusal('submitted', 'publish', 'a'.repeat(2001))).toBe('too-long')
})

test('[P16] characters are counted as people count them', () => {
  expect(moderationRefusal('submitted', 'set-aside', '🙂'.repeat(10))).toBe('reason-too-short')
})

test.each(proposalStates)(
  '[P16] a moderator decides nothing about a proposal that is %s, but submitted or published',
  (state) => {
    const decided = moderationDecisions.filter(
      (decision) => moderationRefusal(state, decision, twenty) === null,
    )
    const expected: Partial<Record<typeof state, readonly string[]>> = {
      submitted: ['publish', 'send-back', 'set-aside', 'merge', 'split'],
      published: ['review', 'send-back', 'set-aside', 'merge', 'split'],
    }
    expect(decided).toEqual(expected[state] ?? [])
  },
)

const source = { id: 'a', planId: 'plan', state: 'submitted' } as const

test.each(proposalStates)('[P17] merging into a proposal that is %s', (state) => {
  const isLive = state === 'submitted' || state === 'published'
  expect(mergeRefusal(source, { id: 'b', planId: 'plan', state })).toBe(
    isLive ? null : 'merge-target-not-live',
  )
})

test('[P17] neither into itself, nor into another plan, nor from where it cannot be merged', () => {
  expect(mergeRefusal(source, source)).toBe('cannot-merge-into-itself')
  expect(mergeRefusal(source, { id: 'b', planId: 'other', state: 'published' })).toBe('not-found')
  const target = { id: 'b', planId: 'plan', state: 'published' } as const
  expect(mergeRefusal({ ...source, state: 'in-ballot' }, target)).toBe('proposal-in-ballot')
  expect(mergeRefusal({ ...source, state: 'merged' }, target)).toBe('proposal-not-in-moderation')
})

test('[P17] once a is merged into b, b cannot be merged into a', () => {
  const b = { id: 'b', planId: 'plan', state: 'published' } as const
  expect(mergeRefusal(source, b)).toBeNull()
  expect(mergeRefusal(b, { ...source, state: 'merged' })).toBe('merge-target-not-live')
})

test('[L3] a decision is taken on the state and the title that were read', () => {
  const seen = { state: 'submitted', title: 'A roof' } as const
  expect(seenRefusal(seen, { state: 'submitted', title: 'A roof' })).toBeNull()
  expect(seenRefusal(seen, { state: 'published', title: 'A roof' })).toBe('proposal-already-decided')
  expect(seenRefusal(seen, { state: 'submitted', title: 'Two roofs' })).toBe('proposal-text-changed')
})
