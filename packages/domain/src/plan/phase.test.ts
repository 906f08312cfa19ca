import { expect, test } from 'vitest'
import { phaseRefusal } from './phase'

test('[P22] a phase has a name, and dates at any precision or none', () => {
  expect(phaseRefusal({ label: 'Lancement', starts: '2026', ends: '2026-03-17' })).toBeNull()
  expect(phaseRefusal({ label: 'Écriture', starts: null, ends: '2026-Q3' })).toBeNull()
  expect(phaseRefusal({ label: 'Écriture', starts: null, ends: null })).toBeNull()
})

test('[P22] what keeps it from being one is told', () => {
  expect(phaseRefusal({ label: ' ', starts: null, ends: null })).toBe('title-missing')
  expect(phaseRefusal({ label: 'a'.repeat(501), starts: null, ends: null })).toBe('too-long')
  expect(phaseRefusal({ label: 'a', starts: '2026-02-30', ends: null })).toBe('date-invalid')
  expect(phaseRefusal({ label: 'a', starts: '2027', ends: '2026' })).toBe('dates-reversed')
})
