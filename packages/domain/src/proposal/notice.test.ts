import { expect, test } from 'vitest'
import { proposalEvents } from './lifecycle'
import { noticeEvents } from './notice'

test('[L8] authors are told of every event but those of their own writing and a reading that changes nothing', () => {
  const told: readonly string[] = noticeEvents
  expect(proposalEvents.filter((event) => !told.includes(event))).toEqual(['submit', 'review', 'revise'])
})
