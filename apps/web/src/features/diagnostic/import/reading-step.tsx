import { decimalMarks } from '@deconcert/domain/figure'
import { Group, NativeSelect, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './import.module.css'
import { type CsvFile, type Encoding, encodings, type Separator, separators } from './read-csv-file'
import { Step } from './step'
import type { Import } from './use-import'

type Props = {
  readonly asked: Import
  readonly encoding: Encoding
  readonly onEncoding: (encoding: Encoding) => void
  readonly onSeparator: (separator: Separator) => void
}

const decimalNames = { ',': 'comma', '.': 'point' } as const
const shownLines = 4

/** How the file is read: its letters, what parts its cells, what stands before decimals; and its first lines so. */
export function ReadingStep({ asked, encoding, onEncoding, onSeparator }: Props) {
  const t = useTranslations('figureImport.reading')
  const { file, decimal, setDecimal } = asked
  const names = Object.keys(separators) as Separator[]

  return (
    <Step title={t('title')}>
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={t('encoding')}
          value={encoding}
          data={encodings.map((value) => ({ value, label: t(`encodings.${value}`) }))}
          onChange={({ currentTarget }) => onEncoding(currentTarget.value as Encoding)}
        />
        <NativeSelect
          label={t('separator')}
          value={file.separator}
          data={names.map((value) => ({ value, label: t(`separators.${value}`) }))}
          onChange={({ currentTarget }) => onSeparator(currentTarget.value as Separator)}
        />
        <NativeSelect
          label={t('decimal')}
          value={decimal}
          data={decimalMarks.map((value) => ({ value, label: t(`decimals.${decimalNames[value]}`) }))}
          onChange={({ currentTarget }) => setDecimal(currentTarget.value === '.' ? '.' : ',')}
        />
      </Group>
      <Text c="dimmed">{t('lines', { count: file.lines.length })}</Text>
      <Preview file={file} />
    </Step>
  )
}

function Preview({ file: { header, lines } }: { readonly file: CsvFile }) {
  const t = useTranslations('figureImport.reading')

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={classes.preview} aria-label={t('preview')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('lineNumber')}</th>
            {keyed(header).map(([key, name]) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shownLines).map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {keyed(cells).map(([key, cell]) => (
                <td key={key}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Cells have no other identity than their place. */
function keyed(cells: readonly string[]): readonly (readonly [key: string, cell: string])[] {
  return cells.map((cell, place) => [String(place), cell])
}
