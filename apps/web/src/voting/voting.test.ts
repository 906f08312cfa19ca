import {
  type BallotMethod,
  choiceRefusal,
  choiceText,
  isBlankChoice,
  packetOf,
} from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import { readVoteDraft } from '../lib/vote-draft'
import { blankOf } from './blank-choice'
import { withNumber } from './method-form'
import { shownOptions } from './shown-option'
import { beginDraft } from './use-vote-draft'

const options = ['o1', 'o2', 'o3', 'o4'].map((key) => ({
  key,
  label: `Option ${key}`,
  proposalId: null,
  amendmentId: null,
  textSha256: null,
}))
const grades = ['Rejeter', 'Passable', 'Bien', 'Très bien', 'Excellent']
const judgment: BallotMethod = {
  key: 'majority-judgment',
  grades,
  missing: 'expressed',
  leastJudgments: 0,
  perVoter: 2,
  order: ['o3', 'o1', 'o4', 'o2'],
}

test.each<BallotMethod>([
  { key: 'for-against' },
  { key: 'approval', most: 2 },
  judgment,
  { key: 'dots', dots: 3, mostPerOption: 2 },
  { key: 'borda' },
  { key: 'schulze' },
])('the blank paper of $key is a vote, and blank', (method) => {
  const text = choiceText(blankOf(method))

  expect(choiceRefusal({ method, options }, text)).toBeNull()
  expect(isBlankChoice({ method, options }, text)).toBe(true)
})

test('a number is set and taken out, whatever the order of the clicks', () => {
  const one = withNumber(withNumber(null, 'o2', 1), 'o1', 3)
  const other = withNumber(withNumber(withNumber(null, 'o1', 2), 'o2', 1), 'o1', 3)

  expect(choiceText(one)).toBe('{"o1":3,"o2":1}')
  expect(choiceText(other)).toBe(choiceText(one))
  expect(choiceText(withNumber(one, 'o1', null))).toBe('{"o2":1}')
})

test('the packet is drawn once, kept with the draft, and decides which options are shown', () => {
  const key = { ballotId: 'packets', accountId: 'ana' }
  const draws: number[] = []
  const draw = (count: number) => {
    draws.push(count)
    return 3
  }
  const first = beginDraft(key, { method: judgment, options }, draw)
  const again = beginDraft(key, { method: judgment, options }, () => 0)

  expect(draws).toEqual([4])
  expect([first, again, readVoteDraft(key)]).toEqual([first, first, first])
  const shown = shownOptions({ options }, [], packetOf(judgment, first.packet ?? 0))
  expect(shown.map((option) => option.key)).toEqual(['o2', 'o3'])
})

test('where everyone judges everything, nothing is drawn', () => {
  const draft = beginDraft(
    { ballotId: 'no packets', accountId: 'ana' },
    { method: { ...judgment, perVoter: null, order: null }, options },
    () => {
      throw new Error('drawn')
    },
  )

  expect(draft).toEqual({ choice: null, packet: null })
})

test('an option shows its own frozen text', () => {
  const texts = [{ key: 'o2', title: 'Le bus', content: { type: 'doc' } }]
  const [one, two] = shownOptions({ options }, texts)

  expect(one?.text).toBeNull()
  expect(two?.text?.title).toBe('Le bus')
})
