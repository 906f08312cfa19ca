import { expect, test } from 'vitest'
import { readOnlyCause } from './document-access'

test('what a text does not take is told by its cause: frozen, an older page, not accepted, a right', () => {
  const reasons = ['not-writable', 'older-schema', 'unreadable', 'read-only', null] as const
  expect(reasons.map((reason) => readOnlyCause({ kind: 'read', reason }))).toEqual([
    'frozen',
    'older',
    'draft',
    'right',
    'right',
  ])
})
