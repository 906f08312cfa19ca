import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposalStates } from '../proposal/lifecycle'
import {
  type ConsultationRow,
  consultationFigures,
  consultationParts,
  eventKeysOn,
  fateOf,
  figureOfFate,
  proposalFates,
  rowsOfFigure,
  turnoutOf,
} from './consultation'

const ids = fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { maxLength: 3 })
const cut = { groupIds: ids, collegeIds: ids, channelIds: ids }
const proposal = fc.record({
  kind: fc.constant('proposal' as const),
  id: fc.uuid(),
  code: fc.integer({ min: 1 }),
  title: fc.string(),
  state: fc.constantFrom(...proposalStates),
  wasPublished: fc.boolean(),
  reason: fc.constant(null),
  reasonCode: fc.constant(null),
  ...cut,
})
const writer = fc.record({ kind: fc.constant('writer' as const), id: fc.uuid(), name: fc.string(), ...cut })
const ballot = fc.record({
  kind: fc.constant('ballot' as const),
  id: fc.uuid(),
  question: fc.string(),
  outcome: fc.constant(null),
  electors: fc.nat(400),
  voters: fc.option(fc.nat(400)),
  ...cut,
})
const rows: fc.Arbitrary<readonly ConsultationRow[]> = fc.array(fc.oneof(proposal, writer, ballot), {
  maxLength: 60,
})

test('[P73] a figure counts its rows, and those of its parts are among them', () => {
  fc.assert(
    fc.property(rows, (all) => {
      for (const figure of consultationFigures) {
        const whole = rowsOfFigure(all, { figure, part: null, of: null })
        for (const part of consultationParts) {
          const parts = ['one', 'two', 'three', null].map((of) => rowsOfFigure(all, { figure, part, of }))
          expect(new Set(parts.flat())).toEqual(new Set(whole))
        }
      }
    }),
  )
})

test('[P73] a figure counts what it says and nothing else', () => {
  const common = { groupIds: ['g'], collegeIds: [], channelIds: [] }
  const facts = proposalStates.map((state, code) => ({
    kind: 'proposal' as const,
    id: String(code),
    code,
    title: '',
    state,
    wasPublished: code > 1,
    reason: null,
    reasonCode: null,
    ...common,
  }))
  const states = (figure: (typeof consultationFigures)[number]) =>
    rowsOfFigure(facts, { figure, part: 'group', of: 'g' }).map((row) => row.kind === 'proposal' && row.state)

  expect(states('merged')).toEqual(['merged', 'split'])
  expect(states('under-way')).toEqual(['draft', 'submitted', 'published', 'in-ballot'])
  expect(states('adopted')).toEqual(['adopted', 'promoted'])
  expect(states('adopted-waiting')).toEqual(['adopted'])
  expect(states('writers')).toEqual([])
  expect(rowsOfFigure(facts, { figure: 'submitted', part: 'college', of: null })).toHaveLength(
    proposalStates.length,
  )
})

test('[P74] what became of the proposals adds up to all of them: each has one fate', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const submitted = rowsOfFigure(all, { figure: 'submitted', part: null, of: null })
      const fates = proposalFates.map((fate) =>
        rowsOfFigure(all, { figure: figureOfFate(fate), part: null, of: null }),
      )

      expect(fates.flat()).toHaveLength(submitted.length)
      for (const [index, fate] of proposalFates.entries())
        expect(fates[index]?.every((row) => row.kind === 'proposal' && fateOf(row) === fate)).toBe(true)
    }),
  )
})

test('[P73] a ballot of which nothing is told adds to no sum', () => {
  const common = {
    kind: 'ballot' as const,
    question: '',
    outcome: null,
    groupIds: [],
    collegeIds: [],
    channelIds: [],
  }
  expect(
    turnoutOf([
      { ...common, id: '1', electors: 20, voters: 12 },
      { ...common, id: '2', electors: 9, voters: null },
    ]),
  ).toEqual({ voters: 12, electors: 20, untold: 1 })
})

test('[P73] a day is one of every event whose dates may hold it', () => {
  const events = [
    { key: 'day', starts: '2026-03-14', ends: null },
    { key: 'month', starts: '2026-03', ends: null },
    { key: 'period', starts: '2026-03-20', ends: '2026-04' },
    { key: 'never', starts: null, ends: null },
  ]

  expect(eventKeysOn(events, '2026-03-14')).toEqual(['day', 'month'])
  expect(eventKeysOn(events, '2026-04-30')).toEqual(['period'])
  expect(eventKeysOn(events, '2026-05-01')).toEqual([])
})
