import { expect, test } from 'vitest'
import { moderationDecisions } from './moderation'
import { reasonCodeRefusal, reasonCodes } from './reason-code'

test('[L4] sending back and setting aside name their reason from the list; the other decisions may', () => {
  const needing = moderationDecisions.filter((decision) => reasonCodeRefusal(decision, null) !== null)
  expect(needing).toEqual(['send-back', 'set-aside'])
  expect(reasonCodeRefusal('set-aside', null)).toBe('reason-code-missing')
  for (const decision of moderationDecisions) {
    for (const code of reasonCodes) expect(reasonCodeRefusal(decision, code)).toBeNull()
  }
})
