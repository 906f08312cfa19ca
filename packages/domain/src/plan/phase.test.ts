import { expect, test } from 'vitest'
import { type Phase, phaseRefusal } from './phase'

const phase = (change: Partial<Phase>): Phase => ({
  label: 'Écriture',
  starts: null,
  ends: null,
  heldStarts: null,
  heldEnds: null,
  ...change,
})

test('[P22] a phase has a name, and dates at any precision or none, announced and held', () => {
  expect(phaseRefusal(phase({ starts: '2026', ends: '2026-03-17' }))).toBeNull()
  expect(phaseRefusal(phase({ ends: '2026-Q3', heldStarts: '2026-03' }))).toBeNull()
  expect(phaseRefusal(phase({}))).toBeNull()
})

test('[P22] what keeps it from being one is told', () => {
  expect(phaseRefusal(phase({ label: ' ' }))).toBe('title-missing')
  expect(phaseRefusal(phase({ label: 'a'.repeat(501) }))).toBe('too-long')
  expect(phaseRefusal(phase({ starts: '2026-02-30' }))).toBe('date-invalid')
  expect(phaseRefusal(phase({ heldEnds: '0026-02' }))).toBe('year-out-of-range')
  expect(phaseRefusal(phase({ starts: '2027', ends: '2026' }))).toBe('dates-reversed')
  expect(phaseRefusal(phase({ heldStarts: '2027', heldEnds: '2026' }))).toBe('dates-reversed')
})
