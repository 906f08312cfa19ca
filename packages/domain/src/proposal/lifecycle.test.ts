import { expect, test } from 'vitest'
import {
  nextProposalState,
  type ProposalEvent,
  type ProposalState,
  proposalEditRefusal,
  proposalErasureRefusal,
  proposalEventRefusal,
  proposalEvents,
  proposalStates,
  proposalTitleRefusal,
} from './lifecycle'

type Row = Record<ProposalEvent, ProposalState | null>

const nothing: Row = {
  submit: null,
  publish: null,
  review: null,
  'send-back': null,
  'set-aside': null,
  merge: null,
  split: null,
  'undo-to-submitted': null,
  'undo-to-published': null,
  withdraw: null,
  'open-ballot': null,
  adopt: null,
  reject: null,
  reopen: null,
  'vote-again': null,
  promote: null,
  revise: null,
}

const moderated = {
  'send-back': 'sent-back',
  'set-aside': 'set-aside',
  merge: 'merged',
  split: 'split',
} as const
const undone = { 'undo-to-submitted': 'submitted', 'undo-to-published': 'published' } as const

/** Every state against every event: `null` is a promise too. */
const expected: Record<ProposalState, Row> = {
  draft: { ...nothing, submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { ...nothing, ...moderated, publish: 'published', withdraw: 'withdrawn' },
  published: {
    ...nothing,
    ...moderated,
    review: 'published',
    'open-ballot': 'in-ballot',
    withdraw: 'withdrawn',
  },
  'in-ballot': { ...nothing, adopt: 'adopted', reject: 'rejected', reopen: 'published' },
  adopted: { ...nothing, promote: 'promoted', 'vote-again': 'published' },
  rejected: { ...nothing, revise: 'draft', 'vote-again': 'published' },
  promoted: nothing,
  merged: { ...nothing, ...undone },
  split: { ...nothing, ...undone },
  'sent-back': { ...nothing, revise: 'draft', withdraw: 'withdrawn' },
  'set-aside': nothing,
  withdrawn: nothing,
}

const cells = proposalStates.flatMap((state) => proposalEvents.map((event) => [state, event] as const))

test.each(cells)('[P14] a proposal that is %s, on %s', (state, event) => {
  const next = expected[state][event]
  expect(nextProposalState(state, event)).toBe(next)
  expect(proposalEventRefusal(state, event) === null).toBe(next !== null)
})

test('[P14] the reason says what the proposal should have been', () => {
  expect(proposalEventRefusal('published', 'submit')).toBe('proposal-not-draft')
  expect(proposalEventRefusal('draft', 'publish')).toBe('proposal-not-submitted')
  expect(proposalEventRefusal('in-ballot', 'withdraw')).toBe('proposal-in-ballot')
  expect(proposalEventRefusal('promoted', 'promote')).toBe('already-promoted')
  expect(proposalEventRefusal('rejected', 'promote')).toBe('proposal-not-adopted')
  expect(proposalEventRefusal('merged', 'withdraw')).toBe('proposal-closed')
})

test('[P15] the text changes before the ballot, not during and not after', () => {
  const changeable = proposalStates.filter((state) => proposalEditRefusal(state) === null)
  expect(changeable).toEqual(['draft', 'submitted', 'published'])
  expect(proposalEditRefusal('in-ballot')).toBe('proposal-in-ballot')
  expect(proposalEditRefusal('promoted')).toBe('document-read-only')
})

test('[P24] what was deleted from a text may be erased for good, but not while it is voted on', () => {
  const refused = proposalStates.filter((state) => proposalErasureRefusal(state) !== null)
  expect(refused).toEqual(['in-ballot'])
  expect(proposalErasureRefusal('in-ballot')).toBe('proposal-in-ballot')
})

test('[P18] a title is not blank and stays under 500 characters', () => {
  expect(proposalTitleRefusal('Un guichet unique')).toBeNull()
  expect(proposalTitleRefusal('  \n')).toBe('title-missing')
  expect(proposalTitleRefusal('a'.repeat(500))).toBeNull()
  expect(proposalTitleRefusal('a'.repeat(501))).toBe('too-long')
})
