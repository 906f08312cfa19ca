import type { BallotResult, JudgmentMethod } from '@deconcert/domain/ballot'
import { collegeOf, colleges, quorumOf, resultOf, rulesOf, sides } from './result.fixture'
import { ranked, rulesOfThree, type VerdictCase } from './verdict-cases.fixture'

const three = { outcome: 'ranked', voters: 9, expressed: 9 } as const

function approvals(...ranks: readonly number[]): BallotResult['raw'] {
  return { options: ranked(...ranks).map((option) => ({ ...option, score: '1', share: '1/9' })) }
}

const counted = '46 inscrits, 9 votants, 0 blanc, 9 exprimés.'

const judgment: JudgmentMethod = {
  key: 'majority-judgment',
  grades: ['À rejeter', 'Insuffisant', 'Passable', 'Bien', 'Très bien'],
  missing: 'expressed',
  leastJudgments: 10,
  perVoter: null,
  order: null,
}

function judged(...ranks: readonly (number | null)[]): BallotResult['raw'] {
  const known = { profile: ['0', '0', '0', '1', '0'], median: 3, sign: '+', above: '0', below: '0' } as const
  return { options: ranks.map((rank, index) => ({ ...known, key: `o${index + 1}`, rank })) }
}

/** Votes that rank: each selection, ties, partial orders, unranked options. */
export const rankingCases: readonly VerdictCase[] = [
  {
    name: 'as many as there are places',
    rules: rulesOfThree({
      method: { key: 'approval', most: null },
      selection: { kind: 'top', places: 2 },
      colleges,
    }),
    result: resultOf({
      ...three,
      raw: approvals(2, 1, 3),
      selected: ['o1', 'o2'],
      colleges: [collegeOf('c1', { result: approvals(2, 1, 3) })],
    }),
    french: `${counted} C’est le résultat brut qui fait foi ; les collèges sont montrés pour information. En tête : « Vélo ». Les 2 premières sont retenues. Retenues : « Vélo » et « Bus ».`,
  },
  {
    name: 'a tie at the last place',
    rules: rulesOfThree({ method: { key: 'approval', most: null }, selection: { kind: 'top', places: 2 } }),
    result: resultOf({ ...three, raw: approvals(1, 2, 2), selected: ['o1', 'o2', 'o3'], widened: true }),
    french: `${counted} En tête : « Bus ». Les 2 premières devaient être retenues ; 3 le sont, car 2 sont ex æquo à la 2e place. Retenues : « Bus », « Vélo » et « Train ».`,
  },
  {
    name: 'fewer ranked than places, others with too few judgments',
    rules: rulesOfThree({ method: judgment, selection: { kind: 'top', places: 2 } }),
    result: resultOf({ ...three, raw: judged(1, null, null), selected: ['o1'] }),
    french: `${counted} En tête : « Bus ». 2 options ne sont pas classées, faute d’avoir reçu 10 jugements. Les 2 premières devaient être retenues ; une seule est classée.`,
  },
  {
    name: 'a least grade',
    rules: rulesOfThree({ method: judgment, selection: { kind: 'grade', least: 3 } }),
    result: resultOf({ ...three, raw: judged(1, 1, 3), selected: ['o1', 'o2', 'o3'] }),
    french: `${counted} En tête, ex æquo : « Bus » et « Vélo ». Sont retenues les options dont la mention majoritaire est au moins « Bien » : 3 sur 3. Retenues : « Bus », « Vélo » et « Train ».`,
  },
  {
    name: 'a least share that none has',
    rules: rulesOfThree({
      method: { key: 'approval', most: 2 },
      selection: { kind: 'share', percent: 50 },
    }),
    result: resultOf({ ...three, raw: approvals(3, 2, 1) }),
    french: `${counted} En tête : « Train ». Sont retenues les options approuvées par au moins 50 % des exprimés : aucune.`,
  },
  {
    name: 'a partial order',
    rules: rulesOfThree({ method: { key: 'schulze' }, selection: { kind: 'none' } }),
    result: resultOf({
      ...three,
      raw: { options: ranked(1, 1, 2).map((option) => ({ ...option, beats: [] })), pairs: {}, paths: {} },
    }),
    french: `${counted} Aucune option ne l’emporte sur toutes les autres : « Bus » et « Vélo » ne sont battues par aucune. Ce vote classe, il ne retient rien.`,
  },
  {
    name: 'weights that turn the ranking',
    rules: rulesOfThree({
      method: { key: 'borda' },
      selection: { kind: 'top', places: 1 },
      colleges,
      counting: 'proportional',
    }),
    result: resultOf({
      ...three,
      counting: 'proportional',
      raw: { options: ranked(1, 1, 3).map((option) => ({ ...option, points: '1' })) },
      weighted: { options: ranked(2, 3, 1).map((option) => ({ ...option, points: '1/2' })) },
      colleges: [collegeOf('c1', { result: approvals(1, 2, 3) })],
      selected: ['o3'],
    }),
    french: `${counted} C’est le résultat pondéré qui fait foi. En tête : « Train ». Sans pondération, « Bus » et « Vélo » seraient en tête. La première est retenue.`,
  },
  {
    name: 'dots that nobody put',
    rules: rulesOfThree({ method: { key: 'dots', dots: 5, mostPerOption: 3 }, selection: { kind: 'none' } }),
    result: resultOf({ outcome: 'ranked', voters: 1, blank: 1, raw: { options: [] } }),
    french: '46 inscrits, 1 votant, 1 blanc, 0 exprimé. Aucun suffrage exprimé : rien n’est décidé sans lui.',
  },
]

function answers(more: object) {
  return { rounds: 2, present: 5, consent: 4, reserve: 1, objection: 0, silent: 0, open: 0, ...more }
}

/** Votes by consent: reached, or why not. */
export const consentCases: readonly VerdictCase[] = [
  {
    name: 'consent',
    rules: rulesOf({ method: { key: 'consent', mostRounds: 3, fallback: 'refer' }, majority: null }),
    result: resultOf({ outcome: 'adopted', voters: 5, expressed: 5, raw: answers({}) }),
    french:
      '46 inscrits, 5 présents ; 2 tours. Au dernier tour : 4 consentements, 1 réserve, aucune objection. ' +
      'Toutes les personnes présentes ont répondu, et aucune objection recevable ne reste ouverte. Adopté.',
  },
  {
    name: 'an open objection and a silence',
    rules: rulesOf({ method: { key: 'consent', mostRounds: 3, fallback: 'qualified-vote' }, majority: null }),
    result: resultOf({
      outcome: 'referred',
      voters: 4,
      expressed: 4,
      raw: answers({ consent: 2, objection: 1, silent: 1, open: 1 }),
    }),
    french:
      '46 inscrits, 5 présents ; 2 tours. Au dernier tour : 2 consentements, 1 réserve, 1 objection. ' +
      '1 personne présente n’a pas répondu : qui se tait ne consent pas. 1 objection recevable reste ouverte. ' +
      'Pas de consentement : un vote à la majorité qualifiée suivra, comme prévu à l’ouverture.',
  },
  {
    name: 'nobody there',
    rules: rulesOf({ method: { key: 'consent', mostRounds: 3, fallback: 'refer' }, majority: null }),
    result: resultOf({
      outcome: 'referred',
      raw: answers({ rounds: 0, present: 0, consent: 0, reserve: 0 }),
    }),
    french:
      '46 inscrits, aucun présent ; aucun tour. Au dernier tour : aucun consentement, aucune réserve, aucune objection. ' +
      'Personne n’était présent pour consentir. Pas de consentement : le texte est renvoyé, comme prévu à l’ouverture.',
  },
  {
    name: 'hands without anybody',
    rules: rulesOf({
      method: { key: 'show-of-hands' },
      quorum: { kind: 'number', number: 1 },
      quorumNeeded: 1,
    }),
    result: resultOf({
      outcome: 'no-quorum',
      raw: sides('0', '0', null),
      quorum: quorumOf({ needed: 1, met: false, missing: 1 }),
    }),
    french:
      '46 inscrits, aucun votant, 0 blanc, 0 exprimé. Quorum : 1 votant. ' +
      'Le quorum de 1 n’est pas atteint : il manque 1 votant. Le vote ne compte pas.',
  },
]
