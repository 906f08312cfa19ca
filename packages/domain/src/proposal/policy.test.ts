import { expect, test } from 'vitest'
import { proposalStates } from './lifecycle'
import { isInQueue, moderationPolicies, waitsForModerator } from './policy'

test('[L1] a submitted proposal waits for a moderator under one policy only', () => {
  expect(moderationPolicies.filter(waitsForModerator)).toEqual(['before'])
})

test('[L1] the queue holds what is submitted, and what is published and not read yet', () => {
  const inQueue = (toReview: boolean) => proposalStates.filter((state) => isInQueue({ state, toReview }))
  expect(inQueue(false)).toEqual(['submitted'])
  expect(inQueue(true)).toEqual(['submitted', 'published'])
})
