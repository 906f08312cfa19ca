import { expect, test } from 'vitest'
import { readDocument } from './read-document'

test('a document is JSON of at most five mebibytes', () => {
  expect(readDocument('{"format":"x"}')).toEqual({ value: { format: 'x' } })
  expect(readDocument('  ')).toEqual({ problem: 'nothing' })
  expect(readDocument('{')).toEqual({ problem: 'notJson' })
  expect(readDocument(`"${'é'.repeat(3 * 1024 * 1024)}"`)).toEqual({ problem: 'tooBig' })
})
