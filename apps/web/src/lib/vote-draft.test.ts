import { expect, test } from 'vitest'
import { forgetDraftsOf, forgetVoteDraft, keepVoteDraft, readVoteDraft } from './vote-draft'

const mine = { ballotId: 'b1', accountId: 'ana' }

test('a draft is kept per ballot, person and seat until it is forgotten', () => {
  const draft = { choice: '["o2"]', packet: 3 }
  keepVoteDraft(mine, draft)

  expect(readVoteDraft(mine)).toEqual(draft)
  expect(readVoteDraft({ ...mine, accountId: 'ben' })).toBeNull()
  expect(readVoteDraft({ ...mine, seatId: 's2' })).toBeNull()
  forgetVoteDraft(mine)
  expect(readVoteDraft(mine)).toBeNull()
})

test('what is no draft gives none of its parts', () => {
  keepVoteDraft(mine, { choice: 7, packet: -1 } as never)

  expect(readVoteDraft(mine)).toEqual({ choice: null, packet: null })
})

test('where storage is refused, forgetting the drafts of closed ballots is no fault', () => {
  expect(() => forgetDraftsOf(['b1'])).not.toThrow()
})
