import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { csvFile } from './csv-file'
import { xlsxFile } from './xlsx-file'

const odd = [
  '=1+1',
  '+33',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  'a;b',
  'dit "oui"',
  'deux\nlignes',
  'é',
  '',
]
const table = { name: 'fiches', columns: ['intitulé', '=col'], rows: [odd.slice(0, 6), odd.slice(6)] }

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

test('[P62] a cell that begins as a formula is a text for every spreadsheet', async () => {
  const csv = await textOf(csvFile(table))
  expect(csv).toBe(
    [
      "\uFEFFintitulé;'=col",
      "'=1+1;'+33;'-2;'@SUM(A1);'\t=1;\"'\r=1\"",
      '\'＝1;"a;b";"dit ""oui""";"deux\nlignes";é;',
      '',
    ].join('\r\n'),
  )
})

test('[P62] a workbook holds texts as they are, and computes nothing', async () => {
  const files = unzipSync(await xlsxFile(table))
  const all = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
  const sheet = all.find(([name]) => name.endsWith('worksheets/sheet1.xml'))?.[1] ?? ''
  const texts = all.find(([name]) => name.endsWith('sharedStrings.xml'))?.[1] ?? ''
  expect(sheet).not.toMatch(/<f[ >]/)
  expect([...sheet.matchAll(/<c [^>]*t="(\w+)"/g)].every(([, type]) => type === 's')).toBe(true)
  for (const text of ['=1+1', '+33', '@SUM(A1)', 'a;b', 'é']) expect(texts).toContain(`>${text}<`)
})

test('[P62] what a workbook cannot hold does not break it', async () => {
  const long = 'é'.repeat(40_000)
  const files = unzipSync(
    await xlsxFile({ name: 'schema', columns: ['a'], rows: [[`bad\u0001sign`], [long]] }),
  )
  const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(texts).toContain('badsign')
  expect(texts).toContain(`>${'é'.repeat(32_767)}<`)
})
