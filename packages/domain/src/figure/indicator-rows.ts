import { isFigure, isFigureYear } from './card'
import type { IndicatorColumns, IndicatorPart } from './indicator-columns'
import { type DecimalMark, readFigure, readYear } from './read-figure'
import { placeOfPoint, type Series, type SeriesPoint, seriesLimits } from './series'
import { matchTerritory, type NamedTerritory, nameKey } from './territory-match'

/** A line of a file: where it stands in it, from 1 with its header, and its cells. */
export type FileLine = { readonly line: number; readonly cells: readonly string[] }

/** How a territory that was not recognised is put right by hand, by the text that names it: `whole`, or an id. */
export type TerritoryChoices = Readonly<Record<string, string>>
export const wholeTerritory = 'whole'

export type IndicatorFile = {
  readonly lines: readonly FileLine[]
  readonly columns: IndicatorColumns
  /** What is said once for the whole file, where no column says it. */
  readonly said: Readonly<Record<Exclude<IndicatorPart, 'value'>, string>>
  readonly decimal: DecimalMark
  readonly territories: readonly NamedTerritory[]
  readonly choices: TerritoryChoices
}

export type LineProblem =
  | 'cells-missing'
  | 'territory-unknown'
  | 'territory-ambiguous'
  | 'indicator-missing'
  | 'year-unreadable'
  | 'value-missing'
  | 'value-unreadable'
  | 'source-missing'
  | 'too-long'
  | 'twice'
  | 'unit-differs'

/** What keeps a line from being read, and the text that does. */
export type WrongLine = { readonly line: number; readonly problem: LineProblem; readonly text: string }

export type ReadIndicators = { readonly series: readonly Series[]; readonly wrong: readonly WrongLine[] }

type Cells = Readonly<Record<IndicatorPart, string>>
type Growing = Omit<Series, 'points'> & { readonly points: SeriesPoint[]; readonly places: Set<string> }

/** What a file says by indicator, and each of its lines that cannot be read with its reason. Writes nothing. */
export function readIndicators(file: IndicatorFile): ReadIndicators {
  const series = new Map<string, Growing>()
  const wrong: WrongLine[] = []
  for (const { line, cells } of file.lines) {
    const said = cellsOf(file, cells)
    const read = pointOf(file, said)
    const problem = 'problem' in read ? (shortIn(file, cells) ?? read) : add(series, said, read)
    if (problem !== null) wrong.push({ line, ...problem })
  }
  return {
    series: [...series.values()].map(({ places: _, ...each }) => each),
    wrong,
  }
}

function cellsOf({ columns, said }: IndicatorFile, cells: readonly string[]): Cells {
  const at = (part: IndicatorPart) => {
    const column = columns[part]
    if (column !== null) return (cells[column] ?? '').trim()
    return part === 'value' ? '' : said[part].trim()
  }
  return {
    territory: at('territory'),
    indicator: at('indicator'),
    year: at('year'),
    value: at('value'),
    unit: at('unit'),
    source: at('source'),
  }
}

type Problem = { readonly problem: LineProblem; readonly text: string }

/** A line that lacks a cell has the others below the wrong headings: what they seem to say would only mislead. */
function shortIn({ columns }: IndicatorFile, cells: readonly string[]): Problem | null {
  const asked = Math.max(...Object.values(columns).map((column) => (column ?? -1) + 1))
  return cells.length < asked ? { problem: 'cells-missing', text: `${cells.length} / ${asked}` } : null
}

function pointOf(file: IndicatorFile, cells: Cells): SeriesPoint | Problem {
  if (cells.indicator === '') return { problem: 'indicator-missing', text: '' }
  const territory = territoryOf(file, cells.territory)
  if (typeof territory === 'object' && territory !== null) return territory
  const missing = missingIn(cells)
  if (missing !== null) return missing
  const year = readYear(cells.year)
  if (year === null || !isFigureYear(year)) return { problem: 'year-unreadable', text: cells.year }
  const value = readFigure(cells.value, file.decimal)
  if (value === null || !isFigure(value)) return { problem: 'value-unreadable', text: cells.value }
  return { territoryId: territory, year, value }
}

function missingIn({ indicator, value, source, unit }: Cells): Problem | null {
  if (value === '') return { problem: 'value-missing', text: '' }
  if (source === '') return { problem: 'source-missing', text: '' }
  const long = [
    [indicator, seriesLimits.title],
    [unit, seriesLimits.unit],
    [source, seriesLimits.source],
  ] as const
  const found = long.find(([text, most]) => text.length > most)
  return found === undefined ? null : { problem: 'too-long', text: found[0] }
}

/** Where no column names territories and nothing is said, the figures are of the whole territory of the plan. */
function territoryOf(file: IndicatorFile, text: string): string | null | Problem {
  if (file.columns.territory === null && text === '') return null
  const chosen = Object.hasOwn(file.choices, text) ? file.choices[text] : undefined
  if (chosen !== undefined) return chosen === wholeTerritory ? null : chosen
  const match = matchTerritory(text, file.territories)
  if (match.kind === 'found') return match.id
  return { problem: match.kind === 'ambiguous' ? 'territory-ambiguous' : 'territory-unknown', text }
}

function add(series: Map<string, Growing>, cells: Cells, point: SeriesPoint): Problem | null {
  const key = nameKey(cells.indicator)
  const known = series.get(key)
  const { indicator: title, unit, source } = cells
  const growing = known ?? { title, unit, source, points: [], places: new Set<string>() }
  if (growing.unit !== unit) return { problem: 'unit-differs', text: unit }
  const place = placeOfPoint(point)
  if (growing.places.has(place)) return { problem: 'twice', text: `${cells.territory} ${point.year}`.trim() }
  growing.places.add(place)
  growing.points.push(point)
  series.set(key, growing)
  return null
}
