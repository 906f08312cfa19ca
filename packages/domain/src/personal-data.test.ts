import { expect, test } from 'vitest'
import { type PersonalDataKind, personalDataIn } from './personal-data'

function read(text: string): readonly (readonly [PersonalDataKind, string])[] {
  return personalDataIn(text).map(({ kind, from, to }) => [kind, text.slice(from, to)])
}

test.each([
  ['écrire à jeanne.durand@ccas-orvance.fr avant mars', 'email', 'jeanne.durand@ccas-orvance.fr'],
  ['appeler le 06 12 34 56 78.', 'phone', '06 12 34 56 78'],
  ['tél. : 0612345678', 'phone', '0612345678'],
  ['au +33 6.12.34.56.78', 'phone', '+33 6.12.34.56.78'],
  ['le 05-49-00-00-00', 'phone', '05-49-00-00-00'],
  ['assurée 2 84 05 86 194 012 33', 'nir', '2 84 05 86 194 012 33'],
  ['n° 184052A194012', 'nir', '184052A194012'],
  ['Mme Lefèvre-Roux a dit', 'named-person', 'Mme Lefèvre-Roux'],
  ['selon M. X, bénéficiaire', 'named-person', 'M. X'],
  ['Monsieur Jean Petit vit seul', 'named-person', 'Monsieur Jean Petit'],
  ['le fils de Mme de La Tour', 'named-person', 'Mme de La Tour'],
  ['le château de M. de la Rochefoucauld', 'named-person', 'M. de la Rochefoucauld'],
  ['le Dr Benali', 'named-person', 'Dr Benali'],
] as const)('[F6] « %s » holds an alert', (text, kind, quote) => {
  expect(read(text)).toEqual([[kind, quote]])
})

test.each([
  'Madame la présidente ouvre la séance',
  'Mme la Présidente et M. le Préfet ouvrent la séance',
  'la MDPH reçoit 1 200 personnes, 06 % de plus',
  '42 000 € en 2027, puis 2 84 de taux',
  'voir l’article L312-4, 3 M. d’euros',
  'arobase : @deconcert',
  'du 01/02/2027 au 31/12/2031',
  'SIRET 220 900 017 00012',
  '',
])('[F6] « %s » holds none', (text) => {
  expect(read(text)).toEqual([])
})

test('[F6] several alerts stand in the order of the text, and none covers another', () => {
  const text = 'M. Noir (06 00 00 00 00, m.noir@mail.fr), puis Mme Blanc'
  expect(read(text).map(([kind]) => kind)).toEqual(['named-person', 'phone', 'email', 'named-person'])
})

test('[F6] a long text without an end is read in the time of its length', () => {
  expect(read('a'.repeat(200_000))).toEqual([])
  expect(read('M. X, a@b.fr, '.repeat(100_000))).toHaveLength(200_000)
  expect(read('0 '.repeat(100_000))).toEqual([])
  expect(read(`${'a.'.repeat(50_000)}@`)).toEqual([])
})
