export const decimalMarks = [',', '.'] as const
/** What stands before the decimals in a file. */
export type DecimalMark = (typeof decimalMarks)[number]

const spaces = /[\s\u00a0\u202f'’]/g

/**
 * A figure as people write it (`1 234,5`, `−3`, `12 %`), or null for what is none. Thousands may be parted by spaces, and
 * by the mark that is not the decimal one where they come in threes.
 */
export function readFigure(text: string, decimal: DecimalMark): number | null {
  const bare = text
    .trim()
    .replace(/[\s\u00a0\u202f]*%$/, '')
    .replace(/^[−–]/, '-')
  const grouped = decimal === ',' ? /^-?\d{1,3}(\.\d{3})+(,\d+)?$/ : /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
  const parted = bare.replace(spaces, '')
  const joined = grouped.test(parted) ? parted.replaceAll(decimal === ',' ? '.' : ',', '') : parted
  const plain = decimal === ',' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/
  return plain.test(joined) ? Number(joined.replace(',', '.')) : null
}

/** The mark that most of these figures are written with; a comma where nothing tells. */
export function decimalMarkIn(texts: readonly string[]): DecimalMark {
  const ending = (mark: DecimalMark) =>
    texts.filter((text) => {
      const at = text.lastIndexOf(mark)
      return at > text.lastIndexOf(mark === ',' ? '.' : ',') && /\d/.test(text)
    }).length
  return ending('.') > ending(',') ? '.' : ','
}

/** A year as people write it: `2024`, or a day or a school year that begins in it. */
export function readYear(text: string): number | null {
  const [, year] =
    /^(\d{4})(?:[-/]\d{2,4}(?:[-/]\d{1,2})?)?$/.exec(text.trim()) ??
    /^\d{1,2}\/\d{1,2}\/(\d{4})$/.exec(text.trim()) ??
    []
  return year === undefined ? null : Number(year)
}
