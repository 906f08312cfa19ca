import type { BallotResult, BallotRules } from '@deconcert/domain/ballot'
import { collegeOf, colleges, optionOf, quorumOf, resultOf, rulesOf, sides } from './result.fixture'

/** A result, the rules that it came by, and what is said of it in French. */
export type VerdictCase = {
  readonly name: string
  readonly rules: BallotRules
  readonly result: BallotResult
  readonly french: string
}

const absolute = { quorum: { kind: 'absolute-majority' }, quorumNeeded: 24 } as const
const even = { voters: 28, expressed: 28, raw: sides('14', '14', '1/2') }
const weighing = { colleges, counting: 'proportional' } as const

/** Votes with two sides: every outcome, every majority, every quorum. */
export const sideCases: readonly VerdictCase[] = [
  {
    name: 'a casting vote',
    rules: rulesOf({ castingVote: { label: 'la présidence' }, ...absolute }),
    result: resultOf({
      ...even,
      outcome: 'adopted',
      castingVote: 'for',
      quorum: quorumOf({ needed: 24, counted: 28 }),
    }),
    french:
      '46 inscrits, 28 votants, 0 blanc, 28 exprimés. Quorum : plus de la moitié des 46 inscrits, soit 24. ' +
      'Il est atteint, avec 28 votants. Il fallait plus de la moitié des 28 exprimés, soit 15 ; 14 pour, ' +
      '14 contre : partage. Voix prépondérante (la présidence) : pour. Adopté.',
  },
  {
    name: 'a tie',
    rules: rulesOf({ castingVote: { label: 'la présidence' } }),
    result: resultOf({ ...even, outcome: 'tied' }),
    french:
      '46 inscrits, 28 votants, 0 blanc, 28 exprimés. Il fallait plus de la moitié des 28 exprimés, soit 15 ; ' +
      '14 pour, 14 contre : partage. La voix prépondérante (la présidence) n’a pas été donnée. ' +
      'Partage des voix : ce n’est pas adopté.',
  },
  {
    name: 'no quorum',
    rules: rulesOf({ ...absolute, proxies: { mostPerHolder: 1, countForQuorum: false } }),
    result: resultOf({
      voters: 29,
      expressed: 29,
      raw: sides('29', '0', '1'),
      outcome: 'no-quorum',
      quorum: quorumOf({ needed: 24, counted: 21, met: false, missing: 3 }),
    }),
    french:
      '46 inscrits, 29 votants, 0 blanc, 29 exprimés. Quorum : plus de la moitié des 46 inscrits, soit 24. ' +
      'Les pouvoirs ne comptent pas pour le quorum : 29 votes, dont 21 comptent. ' +
      'Le quorum de 24 n’est pas atteint : il manque 3 votants. Le vote ne compte pas.',
  },
  {
    name: 'an absolute majority missed, a number reached',
    rules: rulesOf({
      majority: { kind: 'absolute' },
      quorum: { kind: 'number', number: 12 },
      quorumNeeded: 12,
    }),
    result: resultOf({
      voters: 36,
      blank: 5,
      expressed: 31,
      raw: sides('22', '9', '22/31'),
      quorum: quorumOf({ needed: 12, counted: 36 }),
    }),
    french:
      '46 inscrits, 36 votants, 5 blancs, 31 exprimés. Quorum : 12 votants. Il est atteint, avec 36 votants. ' +
      'Il fallait plus de la moitié des 46 inscrits, soit 24 ; 22 pour, 9 contre. Rejeté.',
  },
  {
    name: 'two thirds of the votes expressed',
    rules: rulesOf({
      majority: { kind: 'qualified', of: 'expressed', share: '2/3' },
      quorum: { kind: 'share', percent: 50 },
      quorumNeeded: 23,
    }),
    result: resultOf({
      outcome: 'adopted',
      voters: 29,
      expressed: 29,
      raw: sides('20', '9', '20/29'),
      quorum: quorumOf({ needed: 23, counted: 29 }),
    }),
    french:
      '46 inscrits, 29 votants, 0 blanc, 29 exprimés. Quorum : 50 % des 46 inscrits, soit 23. ' +
      'Il est atteint, avec 29 votants. Il fallait au moins 2/3 des 29 exprimés, soit 20 ; 20 pour, 9 contre. Adopté.',
  },
  {
    name: 'three fifths of the electors',
    rules: rulesOf({ majority: { kind: 'qualified', of: 'electors', share: '3/5' } }),
    result: resultOf({ voters: 1, expressed: 1, raw: sides('1', '0', '1') }),
    french:
      '46 inscrits, 1 votant, 0 blanc, 1 exprimé. Il fallait au moins 3/5 des 46 inscrits, soit 28 ; ' +
      '1 pour, 0 contre. Rejeté.',
  },
  {
    name: 'nothing expressed',
    rules: rulesOf(),
    result: resultOf({ voters: 2, blank: 2 }),
    french:
      '46 inscrits, 2 votants, 2 blancs, 0 exprimé. Aucun suffrage exprimé : rien n’est décidé sans lui. Rejeté.',
  },
  {
    name: 'colleges that miss their own quorum',
    rules: rulesOf({ quorum: { kind: 'per-college', number: 3 }, colleges }),
    result: resultOf({
      outcome: 'no-quorum',
      voters: 6,
      expressed: 6,
      raw: sides('6', '0', '1'),
      quorum: quorumOf({
        met: false,
        counted: 6,
        colleges: [
          { id: 'c1', needed: 3, counted: 5 },
          { id: 'c2', needed: 3, counted: 1 },
          { id: 'c3', needed: 3, counted: 0 },
        ],
      }),
    }),
    french:
      '46 inscrits, 6 votants, 0 blanc, 6 exprimés. Quorum : dans chaque collège, 3 votants, ou tous ses membres ' +
      's’ils sont moins nombreux. Collège « Usagers » : 1 votant, il en fallait 3 ; il manque 2 votants. ' +
      'Collège « Partenaires » : aucun votant, il en fallait 3 ; il manque 3 votants. Le vote ne compte pas.',
  },
]

const missedBy2 = quorumOf({ needed: 5, counted: 3, met: false, missing: 2 })
const hidden = { raw: null, outcome: 'no-quorum', expressed: 0, blank: 0 } as const

/** What is not published, and votes that colleges weigh. */
export const collegeCases: readonly VerdictCase[] = [
  {
    name: 'fewer than five secret votes',
    rules: rulesOf({ secrecy: 'secret', quorumNeeded: 5 }),
    result: resultOf({ ...hidden, voters: 3, quorum: missedBy2 }),
    french:
      '46 inscrits, 3 votants. Moins de 5 votes secrets : les publier révélerait des choix, seul le nombre de ' +
      'votants est donné. Un vote secret demande au moins 5 votants pour le rester. Il en manque 2. Le vote ne compte pas.',
  },
  {
    name: 'few secret votes online beside the papers',
    rules: rulesOf({ secrecy: 'secret', quorumNeeded: 5 }),
    result: resultOf({ ...hidden, voters: 6, quorum: quorumOf({ needed: 5, counted: 6, met: false }) }),
    french:
      '46 inscrits, 6 votants. De 1 à 4 votes secrets sont arrivés en ligne, ou sur les papiers d’une même ligne : qui ' +
      'a compté les autres les connaîtrait. Rien n’est publié, et rien n’est décidé. Un vote secret demande au moins ' +
      '5 votants pour le rester. Il y en a 6. Le vote ne compte pas.',
  },
  {
    name: 'a small college in a secret vote that each vote decides',
    rules: rulesOf({ secrecy: 'secret', quorumNeeded: 5, colleges }),
    result: resultOf({
      outcome: 'adopted',
      voters: 8,
      expressed: 8,
      raw: sides('6', '2', '3/4'),
      colleges: [collegeOf('c1'), collegeOf('c2')],
      quorum: quorumOf({ needed: 5, counted: 8 }),
    }),
    french:
      '46 inscrits, 8 votants, 0 blanc, 8 exprimés. Un collège compte de 1 à 4 votes secrets : aucun résultat par ' +
      'collège n’est publié, il révélerait des choix. Un vote secret demande au moins 5 votants pour le rester. ' +
      'Il y en a 8. Il fallait plus de la moitié des 8 exprimés, soit 5 ; 6 pour, 2 contre. Adopté.',
  },
  {
    name: 'a small college in a secret vote that colleges decide',
    rules: rulesOf({ secrecy: 'secret', quorumNeeded: 5, ...weighing }),
    result: resultOf({
      outcome: 'no-quorum',
      counting: 'proportional',
      voters: 8,
      expressed: 8,
      raw: sides('6', '2', '3/4'),
      colleges: [collegeOf('c1'), collegeOf('c2')],
      quorum: quorumOf({ needed: 5, counted: 8, met: false }),
    }),
    french:
      '46 inscrits, 8 votants, 0 blanc, 8 exprimés. Un vote secret demande au moins 5 votants pour le rester. ' +
      'Il y en a 8. Un collège compte de 1 à 4 votes secrets : un résultat pondéré les révélerait, ' +
      'le vote ne peut pas compter. Le vote ne compte pas.',
  },
  {
    name: 'weights that turn the result',
    rules: rulesOf({ ...weighing, leastFavourable: 2, quorum: { kind: 'per-college', number: 1 } }),
    result: resultOf({
      counting: 'proportional',
      voters: 27,
      expressed: 18,
      raw: sides('10', '8', '5/9'),
      weighted: sides('113/240', '127/240', '113/240'),
      favourableColleges: 1,
      colleges: [
        collegeOf('c1', { effectiveWeight: '2/3', result: sides('3', '6', '1/3') }),
        collegeOf('c2', { effectiveWeight: '1/3', result: sides('7', '2', '7/9') }),
        collegeOf('c3', { effectiveWeight: '0', expressed: 0, result: sides('0', '0', null) }),
      ],
    }),
    french:
      '46 inscrits, 27 votants, 0 blanc, 18 exprimés. Quorum : dans chaque collège, 1 votant, ou tous ses membres ' +
      's’ils sont moins nombreux. Il est atteint dans chacun. C’est le résultat pondéré qui fait foi. ' +
      'Le collège « Partenaires » n’a aucun suffrage exprimé : son poids est réparti entre les autres. ' +
      'Il fallait plus de la moitié du résultat pondéré ; 47,1 % pour. Sans pondération, 10 pour et 8 contre ' +
      'auraient décidé autrement : c’est le résultat pondéré qui compte. 1 collège favorable sur 3 ; il en fallait 2. Rejeté.',
  },
  {
    name: 'colleges that each give all of their weight, by two thirds',
    rules: rulesOf({
      colleges,
      counting: 'block',
      majority: { kind: 'qualified', of: 'expressed', share: '2/3' },
    }),
    result: resultOf({
      outcome: 'adopted',
      counting: 'block',
      voters: 27,
      expressed: 27,
      raw: sides('20', '7', '20/27'),
      weighted: sides('3/4', '1/4', '3/4'),
      colleges: [collegeOf('c1', { result: sides('5', '4', '5/9') })],
    }),
    french:
      '46 inscrits, 27 votants, 0 blanc, 27 exprimés. C’est le résultat pondéré qui fait foi, chaque collège donnant ' +
      'tout son poids à sa majorité. Il fallait au moins 2/3 du résultat pondéré ; 75 % pour. Adopté.',
  },
  {
    name: 'no college with a weight expressed itself',
    rules: rulesOf(weighing),
    result: resultOf({ counting: 'proportional', voters: 9, expressed: 9, raw: sides('9', '0', '1') }),
    french:
      '46 inscrits, 9 votants, 0 blanc, 9 exprimés. C’est le résultat pondéré qui fait foi. ' +
      'Aucun collège qui a un poids ne s’est exprimé : il n’y a pas de résultat pondéré. Rejeté.',
  },
]

const two = [optionOf('o1', 'Bus'), optionOf('o2', 'Vélo'), optionOf('o3', 'Train')]

export function ranked(...ranks: readonly number[]) {
  return ranks.map((rank, index) => ({ key: `o${index + 1}`, rank }))
}

/** The rules of a vote between three options, with their labels. */
export function rulesOfThree(more: Partial<BallotRules>): BallotRules {
  return rulesOf({ options: two, majority: null, ...more })
}
