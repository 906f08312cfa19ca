import { expect, test } from 'vitest'
import { encodingOf, fileLimits, readCsvFile } from './read-csv-file'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** As spreadsheets of Windows write: one byte a letter. */
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test('the encoding is told by the bytes, and a mark at the beginning is no letter', () => {
  expect(encodingOf(utf8('Année;Unité'))).toBe('utf-8')
  expect(encodingOf(windows('Année;Unité'))).toBe('windows-1252')
  expect(readCsvFile(windows('Année;V\n2024;1'), 'windows-1252', null)).toMatchObject({
    header: ['Année', 'V'],
  })
  expect(readCsvFile(utf8('\uFEFFAnnée;V\n2024;1'), 'utf-8', null)).toMatchObject({ header: ['Année', 'V'] })
})

test.each([
  [';', 'semicolon'],
  [',', 'comma'],
  ['\t', 'tab'],
  ['|', 'bar'],
])('the separator %j is found', (mark, separator) => {
  const rows = ['lieu', 'an', 'valeur'].join(mark)
  const file = readCsvFile(
    utf8(`${rows}\n${['A', '2023', '1'].join(mark)}\n${['B', '2024', '2'].join(mark)}`),
    'utf-8',
    null,
  )

  expect(file).toMatchObject({ separator, lines: [{ line: 2 }, { line: 3, cells: ['B', '2024', '2'] }] })
})

test('quotes hold separators, doubled quotes and ends of lines; blank lines are counted and left out', () => {
  const file = readCsvFile(utf8('a;b\n"x;y";"dit ""oui"""\n;\n\nz;2\n'), 'utf-8', 'semicolon')

  expect(file).toMatchObject({
    lines: [
      { line: 2, cells: ['x;y', 'dit "oui"'] },
      { line: 5, cells: ['z', '2'] },
    ],
  })
})

test('what is no text, what is empty and what is too long is told', () => {
  const many = Array.from({ length: fileLimits.lines + 1 }, (_, n) => `a;${n}`).join('\n')

  expect(readCsvFile(utf8('PK\0\0'), 'utf-8', null)).toMatchObject({ problem: 'notText' })
  expect(readCsvFile(utf8('a;b\n'), 'utf-8', null)).toMatchObject({ problem: 'noLine' })
  expect(readCsvFile(utf8(''), 'utf-8', null)).toMatchObject({ problem: 'noLine' })
  expect(readCsvFile(utf8(`a;b\n${many}`), 'utf-8', null)).toMatchObject({ problem: 'tooLong', lines: 5001 })
})
