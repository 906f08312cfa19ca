import { expect, test } from 'vitest'
import { submissionRefusal } from './submission'

test('[L2] a draft that says nothing is not submitted', () => {
  expect(submissionRefusal({ state: 'draft', isBlank: true })).toBe('proposal-empty')
  expect(submissionRefusal({ state: 'draft', isBlank: false })).toBeNull()
  expect(submissionRefusal({ state: 'submitted', isBlank: true })).toBe('proposal-not-draft')
})
