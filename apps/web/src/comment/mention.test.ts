import { expect, test } from 'vitest'
import { mentionsIn, namingAt, peopleNamed, withName } from './mention'

const readers = ['Ana Costa', 'Élodie Marchand', 'Jean-Noël Faye'].map((displayName, n) => ({
  accountId: `account-${n}`,
  displayName,
}))
const names = (typed: string) => peopleNamed(readers, typed).map(({ displayName }) => displayName)

test('[P92] somebody is found by any word of their name, without accents', () => {
  expect(names('el')).toEqual(['Élodie Marchand'])
  expect(names('MARCH')).toEqual(['Élodie Marchand'])
  expect(names('noel')).toEqual(['Jean-Noël Faye'])
  expect(names('osta')).toEqual([])
  expect(names('')).toHaveLength(3)
})

test('[P92] an address is no name', () => {
  expect(namingAt('écrire à ana@exemple', 20)).toBeNull()
  expect(namingAt('Pour @an', 8)).toEqual({ from: 5, typed: 'an' })
  expect(namingAt('@', 1)).toEqual({ from: 0, typed: '' })
  expect(namingAt('rien', 4)).toBeNull()
})

test('[P92] the name chosen takes the place of what was typed', () => {
  const naming = namingAt('Pour @an, où ?', 8)
  expect(naming && withName('Pour @an, où ?', naming, 'Ana Costa')).toEqual({
    body: 'Pour @Ana Costa , où ?',
    caret: 16,
  })
  expect(mentionsIn('Pour @Ana Costa, où ?', readers)).toEqual(['account-0'])
})

const [ana, anaCosta, otherAna] = ['Ana', 'Ana Costa', 'Ana Costa'].map((displayName, n) => ({
  accountId: `ana-${n}`,
  displayName,
}))
const anas = [ana, anaCosta, otherAna].flatMap((each) => each ?? [])

// biome-ignore format: a table
const said: readonly [body: string, picked: string[], mentioned: string[]][] = [
  ['@Ana Costa', ['ana-1'], ['ana-1']],
  ['@Ana, où ?', [], ['ana-0']],
  ['@Anatole', [], []],
  ['@Ana-Maria', [], []],
  ['ana@Ana', [], []],
  ['@Ana Costa', [], ['ana-1', 'ana-2']],
  ['@Ana Costa', ['ana-1', 'ana-2'], ['ana-2']],
  ['@Ana Costa et @Ana Costa', ['ana-1', 'ana-2'], ['ana-2', 'ana-1']],
  ['@Ana et @Ana Costa', ['ana-2'], ['ana-0', 'ana-2']],
]

test.each(said)('[P92] « %s », %j having been picked, names %j', (body, picked, mentioned) => {
  expect(mentionsIn(body, anas, picked)).toEqual(mentioned)
})
