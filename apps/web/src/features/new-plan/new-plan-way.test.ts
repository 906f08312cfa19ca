import { expect, test } from 'vitest'
import { isNewPlanWay } from './new-plan-way'

test('the address says one of three ways, and nothing else', () => {
  expect(['modele', 'texte', 'document'].every(isNewPlanWay)).toBe(true)
  expect([undefined, '', 'docx', 3, null].some(isNewPlanWay)).toBe(false)
})
