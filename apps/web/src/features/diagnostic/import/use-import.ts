import {
  type DecimalMark,
  decimalMarkIn,
  type FileLine,
  guessedColumns,
  type IndicatorColumns,
  type IndicatorFile,
  type IndicatorPart,
  readIndicators,
  type TerritoryChoices,
} from '@deconcert/domain/figure'
import { useMemo, useState } from 'react'
import type { CsvFile } from './read-csv-file'

const nothingSaid = { territory: '', indicator: '', year: '', unit: '', source: '' }

type Corrections = Readonly<Record<number, Readonly<Record<number, string>>>>

/** How a file is understood, what was put right by hand, and what comes of it. Nothing leaves this page. */
export function useImport(file: CsvFile, territories: IndicatorFile['territories']) {
  const [columns, setColumns] = useState<IndicatorColumns>(() => guessedColumns(file.header))
  const [said, setSaid] = useState(nothingSaid)
  const [chosenMark, setDecimal] = useState<DecimalMark | null>(null)
  const [choices, setChoices] = useState<TerritoryChoices>({})
  const [corrections, setCorrections] = useState<Corrections>({})
  const decimal = chosenMark ?? guessedMark(file.lines, columns.value)
  const lines = useMemo(() => corrected(file.lines, corrections), [file.lines, corrections])
  const read = useMemo(
    () => readIndicators({ lines, columns, said, decimal, territories, choices }),
    [lines, columns, said, decimal, territories, choices],
  )

  return {
    file: { ...file, lines },
    columns,
    said,
    decimal,
    choices,
    read,
    setDecimal,
    setColumn: (part: IndicatorPart, column: number | null) => setColumns({ ...columns, [part]: column }),
    say: (part: keyof typeof nothingSaid, text: string) => setSaid({ ...said, [part]: text }),
    choose: (text: string, territory: string) => setChoices({ ...choices, [text]: territory }),
    correct: (line: number, column: number, text: string) =>
      setCorrections({ ...corrections, [line]: { ...corrections[line], [column]: text } }),
  }
}

export type Import = ReturnType<typeof useImport>

function guessedMark(lines: readonly FileLine[], column: number | null): DecimalMark {
  return decimalMarkIn(column === null ? [] : lines.map(({ cells }) => cells[column] ?? ''))
}

function corrected(lines: readonly FileLine[], corrections: Corrections): readonly FileLine[] {
  return lines.map(({ line, cells }) => {
    const mended = corrections[line]
    if (mended === undefined) return { line, cells }
    const width = Math.max(cells.length, ...Object.keys(mended).map((column) => Number(column) + 1))
    return {
      line,
      cells: Array.from({ length: width }, (_, column) => mended[column] ?? cells[column] ?? ''),
    }
  })
}
