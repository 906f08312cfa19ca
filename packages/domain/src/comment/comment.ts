import type { Refusal } from '../refusal'

/** Characters of a comment, and of the passage that a thread is about. */
export const commentLength = { body: 5000, quote: 2000 } as const

/** How many threads a text has, and how many comments a thread, those withdrawn among them. */
export const commentLimits = { threadsOfText: 1000, commentsOfThread: 200 } as const

export type ThreadState = 'open' | 'resolved'

/** Why this cannot be said as a comment, or null when it can. */
export function commentRefusal(body: string): Refusal | null {
  const text = body.trim()
  if (text === '') return 'comment-empty'
  return [...text].length > commentLength.body ? 'too-long' : null
}

/** Who somebody is to a thread. */
export type ThreadPerson = {
  /** Of those who write the text, or who lead where it is written. */
  readonly isWriter: boolean
  readonly isOpener: boolean
}

/** Why this person does not say whether a thread holds the text back, or null when they do. */
export function blockingRefusal({ isWriter }: Pick<ThreadPerson, 'isWriter'>): Refusal | null {
  return isWriter ? null : 'not-permitted'
}

/** Why this person does not resolve, reopen or attach a thread, or null when they do. */
export function settleRefusal(
  { isWriter, isOpener }: ThreadPerson,
  { isBlocking }: { readonly isBlocking: boolean },
): Refusal | null {
  return isWriter || (isOpener && !isBlocking) ? null : 'not-permitted'
}

/** Why nobody answers in a thread, or null when people do. */
export function replyRefusal({ state }: { readonly state: ThreadState }): Refusal | null {
  return state === 'open' ? null : 'thread-resolved'
}

/** Why this person does not change a comment, or null when they do. */
export function ownCommentRefusal(
  { authorId, withdrawnAt }: { readonly authorId: string; readonly withdrawnAt: Date | string | null },
  accountId: string,
): Refusal | null {
  if (authorId !== accountId) return 'not-permitted'
  return withdrawnAt === null ? null : 'comment-withdrawn'
}

/** Those among the people named who stand in the body: somebody is told of a comment that names them, and of no other. */
export function mentionedIn<Person extends { readonly displayName: string }>(
  body: string,
  people: readonly Person[],
): readonly Person[] {
  return people.filter(({ displayName }) => body.includes(`@${displayName}`))
}
