import { describe, expect, test } from 'vitest'
import { guessedColumns } from './indicator-columns'
import { type IndicatorFile, readIndicators, wholeTerritory } from './indicator-rows'
import { decimalMarkIn, readFigure, readYear } from './read-figure'
import { matchTerritory } from './territory-match'

const place = (
  id: string,
  name: string | null,
  code: string | null = null,
  displayName: string | null = null,
) => ({
  id,
  name,
  code,
  displayName,
})
const territories = [
  place('or', 'Grand-Orvance', '01'),
  place('do', 'Monts-Dolents', '02'),
  place('n1', 'Saint-Rémi'),
  place('n2', 'Saint Remi'),
]

const header = ['Territoire', 'Indicateur', 'Année', 'Valeur', 'Unité', 'Source']
const file = (...rows: readonly (readonly string[])[]): IndicatorFile => ({
  lines: rows.map((cells, index) => ({ line: index + 2, cells })),
  columns: guessedColumns(header),
  said: { territory: '', indicator: '', year: '', unit: '', source: '' },
  decimal: ',',
  territories,
  choices: {},
})
const row = (territory: string, year: string, value: string, source = 'Insee') => [
  territory,
  'Habitants',
  year,
  value,
  'personnes',
  source,
]

describe('a figure in a file', () => {
  test.each([
    ['1 234,5', ',', 1234.5],
    ['1\u202f234', ',', 1234],
    ['1.234,5', ',', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['−3', ',', -3],
    ['12 %', ',', 12],
    ['3,5', '.', null],
    ['3.5', ',', null],
    ['1.234', ',', 1234],
    ['n.d.', ',', null],
    ['', ',', null],
    ['1e5', ',', null],
  ] as const)('[F42] %j with %j is %j', (text, decimal, value) => {
    expect(readFigure(text, decimal)).toBe(value)
  })

  test.each([
    ['2024', 2024],
    ['2023-2024', 2023],
    ['01/01/2022', 2022],
    ['2021-06-30', 2021],
    ['24', null],
    ['en 2024', null],
  ])('[F42] the year %j is %j', (text, year) => {
    expect(readYear(text)).toBe(year)
  })

  test('[F42] the decimal mark is the one of most figures', () => {
    expect(decimalMarkIn(['1,5', '2,25', '3'])).toBe(',')
    expect(decimalMarkIn(['1.5', '2.25', '3'])).toBe('.')
    expect(decimalMarkIn(['12', ''])).toBe(',')
  })
})

describe('a territory in a file', () => {
  test('[F43] is found by its code, zeros in front aside, or by its name, capitals and accents aside', () => {
    expect(matchTerritory('1', territories)).toEqual({ kind: 'found', id: 'or' })
    expect(matchTerritory(' monts dolents ', territories)).toEqual({ kind: 'found', id: 'do' })
    expect(matchTerritory('ST-RÉMI', territories)).toEqual({ kind: 'unknown' })
    expect(matchTerritory('', territories)).toEqual({ kind: 'unknown' })
  })

  test('[F43] is ambiguous when several answer', () => {
    expect(matchTerritory('saint-rémi', territories)).toEqual({ kind: 'ambiguous', ids: ['n1', 'n2'] })
  })
})

describe('the lines of a file', () => {
  test('[F44] headings let suppose which column says what, each one thing at most', () => {
    expect(guessedColumns(['Code INSEE', 'Libellé', 'Indicateur', 'Millésime', 'Valeur'])).toEqual({
      territory: 0,
      indicator: 2,
      year: 3,
      value: 4,
      unit: null,
      source: null,
    })
    expect(guessedColumns(['a', 'b']).value).toBeNull()
  })

  test('[F45] lines become one series for each indicator', () => {
    const { series, wrong } = readIndicators(
      file(row('01', '2023', '10 500'), row('Monts-Dolents', '2023', '820'), [
        ...['02', 'Aidants', '2023', '12,5', '%', 'Enquête'],
      ]),
    )

    expect(wrong).toEqual([])
    expect(series.map(({ title, unit, points }) => [title, unit, points.length])).toEqual([
      ['Habitants', 'personnes', 2],
      ['Aidants', '%', 1],
    ])
    expect(series[0]?.points[0]).toEqual({ territoryId: 'or', year: 2023, value: 10_500 })
  })

  test.each([
    [row('Nulle-Part', '2023', '1'), 'territory-unknown', 'Nulle-Part'],
    [row('Saint-Rémi', '2023', '1'), 'territory-ambiguous', 'Saint-Rémi'],
    [['01', '', '2023', '1', '', 'Insee'], 'indicator-missing', ''],
    [['Nulle-Part', '', '2023', '1', '', 'Insee'], 'indicator-missing', ''],
    [['01', '2023', '1', 'personnes', 'Insee'], 'cells-missing', '5 / 6'],
    [['Habitants', '2023', '1', 'personnes', 'Insee'], 'cells-missing', '5 / 6'],
    [row('01', 'hier', '1'), 'year-unreadable', 'hier'],
    [row('01', '2023', ''), 'value-missing', ''],
    [row('01', '2023', 'douze'), 'value-unreadable', 'douze'],
    [row('01', '2023', '1', ''), 'source-missing', ''],
    [row('1', '2024', '9'), 'twice', '1 2024'],
    [['01', 'habitants', '2023', '1', '%', 'Insee'], 'unit-differs', '%'],
    [['01'], 'cells-missing', '1 / 6'],
  ])('[F45] %j is told with its line and its reason, and the others are read', (wrongRow, problem, text) => {
    const read = readIndicators(file(row('01', '2024', '5'), wrongRow, row('02', '2024', '6')))

    expect(read.wrong).toEqual([{ line: 3, problem, text }])
    expect(read.series.map(({ points }) => points.length)).toEqual([2])
  })

  test('[F46] a territory is put right by hand, for every line that names it so', () => {
    const lines = file(
      row('Nulle-Part', '2023', '1'),
      row('Nulle-Part', '2024', '2'),
      row('constructor', '2024', '3'),
    )
    const chosen = { ...lines, choices: { 'Nulle-Part': 'do', constructor: wholeTerritory } }

    expect(readIndicators(lines).wrong).toHaveLength(3)
    expect(readIndicators(chosen).series[0]?.points.map(({ territoryId }) => territoryId)).toEqual([
      ...['do', 'do'],
      null,
    ])
  })

  test('[F46] what no column says is said once for the whole file', () => {
    const columns = { territory: null, indicator: null, year: 0, value: 1, unit: null, source: null }
    const said = { territory: '', indicator: 'Naissances', year: '', unit: '', source: 'État civil' }

    const { series } = readIndicators({ ...file(['2023', '12'], ['2024', '14']), columns, said })

    expect(series).toEqual([
      {
        title: 'Naissances',
        unit: '',
        source: 'État civil',
        points: [
          { territoryId: null, year: 2023, value: 12 },
          { territoryId: null, year: 2024, value: 14 },
        ],
      },
    ])
  })
})
