import { expect, test } from 'vitest'
import { namesSource } from './source-line.fr'

test.each([
  'Un habitant sur cinq renonce.\nSource : Mission observation, avril 2026.',
  'Un habitant sur cinq renonce (source : INSEE, 2024).',
  'SOURCES: CAF et Département',
  'Source\u00a0: « Baromètre local »',
])('[F7] « %s » says where it has it from', (text) => expect(namesSource(text)).toBe(true))

test.each([
  '',
  'Source :',
  'Source : \n',
  'La source est à trouver.',
  'Ressource : un lieu',
  'Les ressources : le CCAS',
])('[F7] « %s » does not', (text) => expect(namesSource(text)).toBe(false))
