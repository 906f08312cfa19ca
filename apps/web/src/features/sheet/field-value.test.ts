import { sheetFieldShape } from '@deconcert/domain'
import { expect, test } from 'vitest'
import { emptyOf, hasEmptyLine } from './field-value'

test('a line that was added and says nothing yet is an empty one, in a list and within a record', () => {
  const steps = sheetFieldShape('steps')
  const step = { label: 'Choisir', responsible: '', deadline: null, deliverable: '', isDone: false }
  const empty = steps.kind === 'list' ? emptyOf(steps.of, 2026) : null
  expect(hasEmptyLine(steps, [step])).toBe(false)
  expect(hasEmptyLine(steps, [step, empty])).toBe(true)
  const links = [{ document: '', reference: '', nature: '' }]
  expect(hasEmptyLine(sheetFieldShape('other-plans'), { isNone: false, links })).toBe(true)
  expect(hasEmptyLine(sheetFieldShape('lead'), { structure: '', department: '', position: '' })).toBe(false)
})
