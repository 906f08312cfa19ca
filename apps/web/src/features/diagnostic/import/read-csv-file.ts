import type { FileLine } from '@deconcert/domain/figure'
import Papa from 'papaparse'

export const encodings = ['utf-8', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export const separators = { semicolon: ';', comma: ',', tab: '\t', bar: '|' } as const
export type Separator = keyof typeof separators

export const fileLimits = { bytes: 2 * 1024 * 1024, lines: 5000 } as const

export type CsvFile = {
  readonly separator: Separator
  readonly header: readonly string[]
  readonly lines: readonly FileLine[]
}
export type FileProblem = 'notText' | 'noLine' | 'tooLong'

/** UTF-8 where the bytes are, else what spreadsheets of Windows write. */
export function encodingOf(bytes: Uint8Array): Encoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** The cells of a CSV file, line by line, or why there are none. Without a separator, the likeliest is taken. */
export function readCsvFile(
  bytes: Uint8Array,
  encoding: Encoding,
  separator: Separator | null,
): CsvFile | { readonly problem: FileProblem; readonly lines: number } {
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\0')) return { problem: 'notText', lines: 0 }
  const { data, meta } = Papa.parse<string[]>(text, {
    delimiter: separator === null ? '' : separators[separator],
    delimitersToGuess: Object.values(separators),
  })
  const [header = [], ...rows] = data
  // Counted before blank lines go, so that a line is found again in the file.
  const lines = rows
    .map((cells, index) => ({ line: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (lines.length === 0) return { problem: 'noLine', lines: 0 }
  if (lines.length > fileLimits.lines) return { problem: 'tooLong', lines: lines.length }
  return { separator: separatorOf(meta.delimiter), header, lines }
}

function separatorOf(delimiter: string): Separator {
  const keys = Object.keys(separators) as Separator[]
  return keys.find((key) => separators[key] === delimiter) ?? 'semicolon'
}
