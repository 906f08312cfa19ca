import { expect, test } from 'vitest'
import { nodeTitleRefusal } from './plan/node'
import { inventedPlanDocument } from './plan/plan-document.fixture'
import { readPlanDocument } from './plan/read-plan-document'
import { proposalTitleRefusal } from './proposal/lifecycle'
import { moderationRefusal } from './proposal/moderation'
import { sheetFieldRefusal } from './sheet/template'
import { isStorable } from './text'

const unstorable = ['a\0b', '\ud83d', '\ude42 a']

test('[N3] whole characters are stored, halves and null ones are not', () => {
  for (const text of ['', 'é🙂', 'e\u0301', '\u200b\n\t']) expect(isStorable(text)).toBe(true)
  for (const text of unstorable) expect(isStorable(text)).toBe(false)
})

test.each(unstorable)('[N3] %j is refused wherever a text is written', (text) => {
  expect(nodeTitleRefusal(text)).toBe('wrong-type')
  expect(proposalTitleRefusal(text)).toBe('wrong-type')
  expect(moderationRefusal('submitted', 'send-back', text)).toBe('wrong-type')
  expect(sheetFieldRefusal('summary', text)).toBe('wrong-type')
})

function refusalsOf(change: object): unknown {
  const read = readPlanDocument({ ...inventedPlanDocument(), ...change })
  return 'refusals' in read ? read.refusals : []
}

test.each(unstorable)('[N3] [P12] %j is refused anywhere in a plan document', (text) => {
  expect(refusalsOf({ note: [{ deep: text }] })).toEqual([{ path: 'note[0].deep', refusal: 'wrong-type' }])
  expect(refusalsOf({ [text]: 1 })).toEqual([{ path: '', refusal: 'wrong-type' }])
})

test('[P12] a document nested beyond reason is refused', () => {
  let nested: unknown = 1
  for (let depth = 0; depth < 100_000; depth += 1) nested = [nested]
  expect(refusalsOf({ nested })).toMatchObject([{ refusal: 'wrong-type' }])
})
