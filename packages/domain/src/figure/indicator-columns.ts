import { nameKey } from './territory-match'

/** What the columns of a file may say. */
export const indicatorParts = ['territory', 'indicator', 'year', 'value', 'unit', 'source'] as const
export type IndicatorPart = (typeof indicatorParts)[number]

/** Which column says what, from 0; null for what no column says. */
export type IndicatorColumns = Readonly<Record<IndicatorPart, number | null>>

/** Words that the heading of a column begins with, the likeliest first. */
const headings: Readonly<Record<IndicatorPart, readonly string[]>> = {
  territory: ['code insee', 'code', 'territoire', 'territory', 'commune', 'epci', 'canton', 'libelle', 'nom'],
  indicator: ['indicateur', 'indicator', 'intitule', 'variable', 'serie'],
  year: ['annee', 'year', 'millesime', 'periode', 'date'],
  value: ['valeur', 'value', 'nombre', 'effectif', 'taux', 'montant', 'part'],
  unit: ['unite', 'unit'],
  source: ['source', 'producteur', 'origine'],
}

/** What the headings of a file let suppose; each column says one thing at most. */
export function guessedColumns(header: readonly string[]): IndicatorColumns {
  const names = header.map(nameKey)
  const taken = new Set<number>()
  const columns = Object.fromEntries(
    indicatorParts.map((part) => {
      const column = columnOf(headings[part], names, taken)
      if (column !== null) taken.add(column)
      return [part, column]
    }),
  )
  return columns as IndicatorColumns
}

function columnOf(
  words: readonly string[],
  names: readonly string[],
  taken: ReadonlySet<number>,
): number | null {
  for (const word of words) {
    const column = names.findIndex((name, index) => !taken.has(index) && begins(name, word))
    if (column !== -1) return column
  }
  return null
}

function begins(name: string, word: string): boolean {
  return name === word || name.startsWith(`${word} `) || name === `${word}s`
}
