import { compositionRefusal } from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import { compositionOf, emptyDraft, withMethod, withOptions, withTemplate } from './composition-draft'
import { forgetDraft, keepDraft, readDraft } from './draft-store'

const grades = ['À rejeter', 'Insuffisant', 'Passable', 'Assez bien', 'Bien', 'Très bien']
const facts = { grades, collegeIds: ['c1', 'c2', 'c3'] }
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'proposal' as const,
    id: `p${index}`,
    code: index,
    label: `Proposition ${index}`,
  }))
const asked = { ...emptyDraft, question: 'Que faire d’abord ?' }
const plan = { kind: 'plan' } as const
const now = new Date('2026-11-20T10:00:00Z')
const electorate = {
  electors: 30,
  seatsByCollege: [
    { id: 'c1', seats: 10 },
    { id: 'c2', seats: 10 },
    { id: 'c3', seats: 10 },
  ],
  withoutCollege: 0,
}

test('a long list gives each voter a packet, a short one does not', () => {
  const draft = withTemplate(asked, 'prioritising', facts)

  expect(withOptions(draft, options(93), grades).method).toMatchObject({ perVoter: 12, missing: 'expressed' })
  expect(withOptions(draft, options(8), grades).method).toMatchObject({ perVoter: null, missing: 'worst' })
})

test('a way of voting that was set by hand does not follow the number of options', () => {
  const draft = withMethod(withTemplate(asked, 'grouping', facts), { key: 'dots', dots: 7, mostPerOption: 2 })

  expect(withOptions(draft, options(40), grades).method).toEqual({ key: 'dots', dots: 7, mostPerOption: 2 })
})

test('every change of method leaves what the rules accept', () => {
  const weighted = {
    ...withTemplate(asked, 'advice-by-college', facts),
    options: options(2),
    leastFavourable: 2,
  }
  const next = withMethod({ ...weighted, counting: 'block' }, { key: 'schulze' })

  expect(next).toMatchObject({ majority: null, leastFavourable: 0, counting: 'proportional' })
  expect(compositionRefusal(compositionOf(next, plan), electorate, now)).toBeNull()
  const back = withMethod(next, { key: 'for-against' })
  const one = { ...back, options: options(1) }
  expect(compositionRefusal(compositionOf(one, plan), electorate, now)).toBeNull()
  const consent = withMethod(one, { key: 'consent', mostRounds: 3, fallback: 'refer' })
  expect(compositionRefusal(compositionOf(consent, plan), electorate, now)).toBeNull()
})

test('weights are asked for as exact fractions, and only when they count', () => {
  const draft = withTemplate(asked, 'advice-by-college', facts)
  const typed = {
    ...draft,
    colleges: [
      { id: 'c1', typed: '40 %' },
      { id: 'c2', typed: 'x' },
    ],
  }

  expect(compositionOf(typed, plan).colleges).toEqual([
    { id: 'c1', weight: '2/5' },
    { id: 'c2', weight: 'x' },
  ])
  expect(compositionOf({ ...typed, counting: 'raw' }, plan).colleges).toEqual([
    { id: 'c1', weight: '0' },
    { id: 'c2', weight: '0' },
  ])
})

test('a draft is kept until it is forgotten, and one that lacks something is not read', () => {
  const key = { accountId: 'ana', slug: 'p', proposal: '' }
  keepDraft(key, asked)

  expect(readDraft(key)).toEqual(asked)
  expect(readDraft({ ...key, proposal: 'P-12' })).toBeNull()
  keepDraft(key, { question: 'seule' } as never)
  expect(readDraft(key)).toBeNull()
  forgetDraft(key)
  expect(readDraft(key)).toBeNull()
})
