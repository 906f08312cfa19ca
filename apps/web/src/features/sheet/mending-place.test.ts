import { type SheetRule, sheetRules } from '@deconcert/domain/sheet'
import { expect, test } from 'vitest'
import { type MendingPlace, mendingPlace } from './mending-place'

const elsewhere: Partial<Record<SheetRule, MendingPlace>> = {
  'FA-08': { at: 'recorded', kind: 'lead-confirmation' },
  'FA-17': { at: 'comments' },
  'FA-18': { at: 'alerts' },
  'FA-19': { at: 'recorded', kind: 'user-reading' },
}

test.each(sheetRules)('[F9] %s is mended where its link leads', (rule) => {
  const who = rule === 'FA-08' ? 'lead-structure' : 'group'
  const field = rule === 'FA-17' || rule === 'FA-18' || rule === 'FA-19' ? null : 'lead'
  expect(mendingPlace({ rule, field, who })).toEqual(elsewhere[rule] ?? { at: 'field', field: 'lead' })
})

test('[F9] a leadership that nobody can confirm yet is mended in the field that names the structure', () => {
  expect(mendingPlace({ rule: 'FA-08', field: 'lead', who: 'group' })).toEqual({ at: 'field', field: 'lead' })
})

test('[F9] possible personal data is mended in the field that says it', () => {
  expect(mendingPlace({ rule: 'FA-18', field: 'description', who: 'group' })).toEqual({
    at: 'field',
    field: 'description',
  })
})
