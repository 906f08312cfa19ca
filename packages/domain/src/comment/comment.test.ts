import { expect, test } from 'vitest'
import {
  blockingRefusal,
  commentLength,
  commentRefusal,
  mentionedIn,
  ownCommentRefusal,
  replyRefusal,
  settleRefusal,
} from './comment'

test('[P90] a comment says something, in 5 000 characters at most', () => {
  expect(commentRefusal('Où ?')).toBeNull()
  expect(commentRefusal(' \n\t ')).toBe('comment-empty')
  expect(commentRefusal('é'.repeat(commentLength.body))).toBeNull()
  expect(commentRefusal('😀'.repeat(commentLength.body))).toBeNull()
  expect(commentRefusal('é'.repeat(commentLength.body + 1))).toBe('too-long')
})

test('[P90] its author alone changes it, until it is withdrawn', () => {
  const comment = { authorId: 'ana', withdrawnAt: null }
  expect(ownCommentRefusal(comment, 'ana')).toBeNull()
  expect(ownCommentRefusal(comment, 'bob')).toBe('not-permitted')
  expect(ownCommentRefusal({ ...comment, withdrawnAt: new Date(0) }, 'ana')).toBe('comment-withdrawn')
})

test.each([
  { isWriter: true, isOpener: true, advisory: null, blocking: null, flag: null },
  { isWriter: true, isOpener: false, advisory: null, blocking: null, flag: null },
  { isWriter: false, isOpener: true, advisory: null, blocking: 'not-permitted', flag: 'not-permitted' },
  {
    isWriter: false,
    isOpener: false,
    advisory: 'not-permitted',
    blocking: 'not-permitted',
    flag: 'not-permitted',
  },
])(
  '[P91] a thread is settled by its opener or a writer, a blocking one by a writer: $isWriter, $isOpener',
  ({ advisory, blocking, flag, ...person }) => {
    expect(settleRefusal(person, { isBlocking: false })).toBe(advisory)
    expect(settleRefusal(person, { isBlocking: true })).toBe(blocking)
    expect(blockingRefusal(person)).toBe(flag)
  },
)

test('[P91] a resolved thread is reopened before anybody answers in it', () => {
  expect(replyRefusal({ state: 'open' })).toBeNull()
  expect(replyRefusal({ state: 'resolved' })).toBe('thread-resolved')
})

test('[P92] those are told whom the comment names', () => {
  const [ana, bob] = [{ displayName: 'Ana Costa' }, { displayName: 'Bob' }]
  expect(mentionedIn('Pour @Ana Costa : où ?', [ana, bob])).toEqual([ana])
  expect(mentionedIn('Ana Costa et @Bob', [ana, bob])).toEqual([bob])
})
