import { expect, test } from 'vitest'
import { proposalTextRefusal } from '../proposal/lifecycle'
import { type AnswerAsked, consentAnswerRefusal, consentTextLength } from './answer'
import {
  type ConsentStanding,
  consentCloseRefusal,
  presenceRefusal,
  roundOpenRefusal,
  textReopenRefusal,
} from './circle'
import { liftingRefusal, rulingRefusal } from './objection'

const during: ConsentStanding = { state: 'open', rounds: 2, mostRounds: 3, isTextReopened: false }
const present = { isElector: true, isPresent: true }
const consent: AnswerAsked = { round: 2, answer: 'consent', text: '', kind: null }
const objection: AnswerAsked = { round: 2, answer: 'objection', text: 'Trop cher.', kind: 'risk' }

test('[B41] there are as many rounds as the rules say, while the ballot is open', () => {
  expect(roundOpenRefusal(during)).toBeNull()
  expect(roundOpenRefusal({ ...during, rounds: 3 })).toBe('rounds-exhausted')
  expect(roundOpenRefusal({ ...during, state: 'closed' })).toBe('ballot-not-open')
})

test('[B42] who is present answers on the text of the current round, and nobody else', () => {
  expect(consentAnswerRefusal(during, present, consent)).toBeNull()
  expect(consentAnswerRefusal(during, { ...present, isPresent: false }, consent)).toBe('not-present')
  expect(consentAnswerRefusal(during, { isElector: false, isPresent: false }, consent)).toBe('not-an-elector')
  expect(consentAnswerRefusal(during, present, { ...consent, round: 1 })).toBe('stale-version')
  expect(consentAnswerRefusal({ ...during, isTextReopened: true }, present, consent)).toBe('round-not-open')
  expect(consentAnswerRefusal({ ...during, rounds: 0 }, present, { ...consent, round: 0 })).toBe(
    'round-not-open',
  )
  expect(consentAnswerRefusal({ ...during, state: 'closing' }, present, consent)).toBe('ballot-not-open')
})

test('[B43] an objection tells a harm or a limit, a reserve its words, a consent nothing more', () => {
  const said = (asked: AnswerAsked) => consentAnswerRefusal(during, present, asked)

  expect(said(objection)).toBeNull()
  expect(said({ ...objection, text: ' ' })).toBe('reason-missing')
  expect(said({ ...objection, kind: null })).toBe('choice-unknown')
  expect(said({ ...objection, text: 'x'.repeat(consentTextLength + 1) })).toBe('too-long')
  expect(said({ ...objection, text: 'a\0b' })).toBe('wrong-type')
  expect(said({ ...consent, answer: 'reserve' })).toBe('reason-missing')
  expect(said({ ...consent, answer: 'reserve', text: 'À revoir dans un an.' })).toBeNull()
  expect(said({ ...consent, kind: 'risk' })).toBe('choice-unknown')
  expect(said({ ...consent, text: 'oui' })).toBe('choice-unknown')
})

test('[B44] whoever has answered in a round is present until the next one', () => {
  expect(presenceRefusal(during, { isPresent: false, hasAnswered: true })).toBe('answered-in-round')
  expect(presenceRefusal(during, { isPresent: false, hasAnswered: false })).toBeNull()
  expect(presenceRefusal(during, { isPresent: true, hasAnswered: true })).toBeNull()
  expect(presenceRefusal({ state: 'closed' }, { isPresent: true, hasAnswered: false })).toBe(
    'ballot-not-open',
  )
})

test('[B45] what the circle decides of an open objection says why; its author lifts it, or it is told with what changed', () => {
  const mine = { isOpen: true, isMine: true }
  const told = { note: 'Le budget est plafonné.', isRecorded: false }

  expect(rulingRefusal(during, true, { reason: 'Aucun dommage.' })).toBeNull()
  expect(rulingRefusal(during, true, { reason: '' })).toBe('reason-missing')
  expect(rulingRefusal(during, false, { reason: 'Aucun dommage.' })).toBe('objection-lifted')
  expect(liftingRefusal(during, mine, told)).toBeNull()
  expect(liftingRefusal(during, { ...mine, isMine: false }, told)).toBe('not-permitted')
  expect(liftingRefusal(during, { ...mine, isMine: false }, { ...told, isRecorded: true })).toBeNull()
  expect(liftingRefusal(during, mine, { ...told, note: '' })).toBe('reason-missing')
  expect(liftingRefusal({ state: 'closed' }, mine, told)).toBe('ballot-not-open')
})

test('[B46] between rounds the text may be written again; nothing is closed while it is', () => {
  expect(textReopenRefusal(during, true)).toBeNull()
  expect(textReopenRefusal(during, false)).toBe('consent-without-text')
  expect(textReopenRefusal({ ...during, rounds: 3 }, true)).toBe('rounds-exhausted')
  expect(consentCloseRefusal(during)).toBeNull()
  expect(consentCloseRefusal({ ...during, isTextReopened: true })).toBe('text-being-amended')
  expect(consentCloseRefusal({ ...during, state: 'closed' })).toBe('ballot-not-open')
  expect(proposalTextRefusal('in-ballot', true)).toBeNull()
  expect(proposalTextRefusal('in-ballot', false)).toBe('proposal-in-ballot')
  expect(proposalTextRefusal('adopted', true)).toBe('document-read-only')
})
