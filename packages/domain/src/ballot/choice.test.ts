import { expect, test } from 'vitest'
import { judgment, optionsNamed, rulesOf } from '../tally/ballot.fixture'
import { choiceRefusal, choiceText, inOptionOrder, isBlankChoice, ownVoteRefusal, packetOf } from './choice'
import { type BallotMethod, methodKeys } from './rules'

const options = optionsNamed(['o1', 'o2', 'o10'])
const methods: Record<(typeof methodKeys)[number], BallotMethod> = {
  'for-against': { key: 'for-against' },
  'show-of-hands': { key: 'show-of-hands' },
  approval: { key: 'approval', most: 2 },
  'majority-judgment': judgment(),
  dots: { key: 'dots', dots: 4, mostPerOption: 3 },
  borda: { key: 'borda' },
  schulze: { key: 'schulze' },
  consent: { key: 'consent', mostRounds: 3, fallback: 'refer' },
}

// biome-ignore format: a table
const accepted: Record<keyof typeof methods, readonly string[]> = {
  'for-against': ['for', 'against', 'abstain'],
  'show-of-hands': ['for', 'against', 'abstain'],
  approval: ['[]', '["o1"]', '["o1","o2"]', '["o2","o10"]'],
  'majority-judgment': ['{}', '{"o1":0}', '{"o1":4,"o10":1,"o2":0}'],
  dots: ['{}', '{"o1":3,"o2":1}', '{"o10":1}'],
  borda: ['[]', '["o10","o1","o2"]', '["o2"]'],
  schulze: ['[]', '["o10","o1","o2"]', '["o2"]'],
  consent: [],
}

// biome-ignore format: a table
const refused: Record<keyof typeof methods, readonly string[]> = {
  'for-against': ['', 'FOR', '"for"', 'constructor', 'not-taking-part', '[]'],
  'show-of-hands': ['', 'yes'],
  approval: ['["o2","o1"]', '["o10","o2"]', '["o1","o1"]', '["o3"]', '["o1", "o2"]', '{}', 'null', '"o1"', '[1]', '[', '[["o1"]]'],
  'majority-judgment': ['{"o2":0,"o10":1}', '{"o1":5}', '{"o1":-1}', '{"o1":1.5}', '{"o1":1e0}', '{"o1":"1"}', '{"o3":1}', '[]', 'null', '{"o1":null}', '{"__proto__":1}', '{"o1":1,"o1":1}'],
  dots: ['{"o1":0}', '{"o1":4}', '{"o1":true}', '{"o9":1}', '[]'],
  borda: ['["o1","o1"]', '["o3"]', '["o1" ]', '{}', '0'],
  schulze: ['["o1","o1"]', '["toString"]', 'for'],
  consent: ['consent', '[]', '{}'],
}

test.each(methodKeys)('[B14] the choices of %s, each in its one text', (key) => {
  const rules = { method: methods[key], options }
  for (const text of accepted[key]) expect(choiceRefusal(rules, text), text).toBeNull()
  for (const text of refused[key]) expect(choiceRefusal(rules, text), text).toBe('choice-unknown')
  expect(choiceRefusal(rules, `["${'x'.repeat(6000)}"]`)).toBe('choice-unknown')
})

test('[B14] what is too much says so', () => {
  expect(choiceRefusal({ method: methods.approval, options }, '["o1","o2","o10"]')).toBe('too-many-approved')
  expect(choiceRefusal({ method: methods.dots, options }, '{"o1":3,"o2":2}')).toBe('too-many-dots')
})

test('[B14] what was chosen is written as it is accepted, and blank is known', () => {
  const rules = rulesOf(methods.approval, { options })
  const text = choiceText(inOptionOrder(rules, ['o10', 'o1']))
  expect(text).toBe('["o1","o10"]')
  expect(choiceRefusal(rules, text)).toBeNull()
  expect(['abstain', '[]', '{}', 'for', '["o1"]'].map((each) => isBlankChoice(rules, each))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

test('[B14] hands and answers are not votes cast alone', () => {
  const refusals = methodKeys.filter((key) => ownVoteRefusal(methods[key]) !== null)
  expect(refusals).toEqual(['show-of-hands', 'consent'])
})

test('[B15] each option is in as many packets as a packet has options', () => {
  const order = ['o3', 'o1', 'o5', 'o2', 'o4']
  const method = judgment({ missing: 'expressed', perVoter: 3, order })
  const packets = order.map((_, index) => packetOf(method, index))
  expect(packets[4]).toEqual(['o4', 'o3', 'o1'])
  for (const key of order) expect(packets.filter((packet) => packet.includes(key))).toHaveLength(3)
  expect(packetOf(judgment(), 0)).toEqual([])
})

test('[B15] a choice stays within one packet', () => {
  const order = ['o3', 'o1', 'o5', 'o2', 'o4']
  const rules = {
    method: judgment({ missing: 'expressed', perVoter: 3, order }),
    options: optionsNamed([...order].sort()),
  }
  const refusalOf = (...keys: string[]) =>
    choiceRefusal(rules, choiceText(Object.fromEntries(keys.map((key) => [key, 1]))))
  for (const keys of [[], ['o2'], ['o4', 'o3', 'o1'], ['o2', 'o3'], ['o3', 'o5'], ['o1', 'o5', 'o2']])
    expect(refusalOf(...keys), keys.join()).toBeNull()
  for (const keys of [
    ['o3', 'o1', 'o2'],
    ['o1', 'o2', 'o4'],
    ['o1', 'o2', 'o3', 'o5'],
  ])
    expect(refusalOf(...keys), keys.join()).toBe('choice-outside-packet')
})
