import { expect, test } from 'vitest'
import { proposalStates } from './lifecycle'
import { isPrivateProposal } from './privacy'

test('[P23] a proposal is private while it is a draft, and when it was withdrawn as one', () => {
  const when = (submittedAt: string | null) =>
    proposalStates.filter((state) => isPrivateProposal({ state, submittedAt }))

  expect(when(null)).toEqual(['draft', 'withdrawn'])
  expect(when('2026-11-22T09:00:00Z')).toEqual(['draft'])
})
