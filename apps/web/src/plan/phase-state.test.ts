import { expect, test } from 'vitest'
import { phaseStates } from './phase-state'

const span = (starts: string | null, ends: string | null) => ({ starts, ends })

test('a phase is past, current or future by its dates, however vague', () => {
  const phases = [
    span('2025', '2025'),
    span('2026-01', '2026-Q2'),
    span('2026-03-18', null),
    span('2027', null),
  ]
  expect(phaseStates(phases, '2026-03-17')).toEqual(['past', 'current', 'future', 'future'])
  expect(phaseStates(phases, '2026-03-18')).toEqual(['past', 'current', 'current', 'future'])
})

test('a phase of which only the end is known follows the one before it', () => {
  expect(phaseStates([span('2025', '2025'), span(null, '2026')], '2026-03-17')).toEqual(['past', 'current'])
  expect(phaseStates([span('2025', '2026'), span(null, '2027')], '2026-03-17')).toEqual(['current', 'future'])
})

test('a phase without any date is over once a later one has begun', () => {
  expect(phaseStates([span(null, null), span('2026', null)], '2026-03-17')).toEqual(['past', 'current'])
  expect(phaseStates([span(null, null)], '2026-03-17')).toEqual(['future'])
})
