import { expect, test } from 'vitest'
import { sides } from './result.fixture'
import { sidesView } from './sides-view'

const counts = { electors: 46, voters: 36 }
const result = { ...sides('22', '9', '22/31'), abstain: '5' }

test('a majority of the votes expressed is drawn on them, with its line in the middle', () => {
  const view = sidesView({ majority: { kind: 'expressed' } }, result, counts, false)
  expect(view.amounts.map(([side]) => side)).toEqual(['for', 'against'])
  expect(view.mark).toEqual({ at: 50, share: '1/2', isLeast: false })
  expect(view.shareOf('for', result)).toBe('22/31')
  expect(view.shareOf('abstain', result)).toBeNull()
})

test('a majority of all electors is drawn on all of them: blank votes and absences too', () => {
  const view = sidesView({ majority: { kind: 'absolute' } }, result, counts, false)
  expect(view.amounts).toEqual([
    ['for', '22'],
    ['against', '9'],
    ['abstain', '5'],
    ['absent', '10'],
  ])
})

test('a qualified majority has its line where it stands', () => {
  const view = sidesView(
    { majority: { kind: 'qualified', of: 'expressed', share: '3/4' } },
    result,
    counts,
    true,
  )
  expect(view.mark).toEqual({ at: 75, share: '3/4', isLeast: true })
  expect(view.isShares).toBe(true)
})
