import { randomBytes } from 'node:crypto'
import { archiveOf, docxClose, docxOf, docxOpen, odtOf, type Packed, packed } from './archive.fixture'
import { denseBombs } from './dense-bombs.fixture'
import type { UnreadReason } from './not-readable'

const mebibyte = 1024 * 1024
const said = '<w:p><w:r><w:t>Bonjour</w:t></w:r></w:p>'
const zeros = (mebibytes: number) => new Uint8Array(mebibytes * mebibyte)
const honest = docxOf(said)
const entities = (declared: string) =>
  archiveOf([packed('word/document.xml', `<!DOCTYPE x [${declared}]>${docxOpen}${said}&z;${docxClose}`)])
const laughs = Array.from(
  'bcdefghijz',
  (name, n) => `<!ENTITY ${name} "${`&${'abcdefghij'[n]};`.repeat(10)}">`,
).join('')
const picture = (n: number) =>
  `<w:p><w:r><w:drawing><wp:docPr descr="x"/><a:blip r:embed="r${n}"/></w:drawing></w:r></w:p>`
const pictures = (count: number, data: Uint8Array): Buffer => {
  const ids = Array.from({ length: count }, (_, n) => n)
  const targets = ids.map((n) => `<Relationship Id="r${n}" Target="media/${n}.png"/>`).join('')
  return docxOf(
    ids.map(picture).join(''),
    packed('word/_rels/document.xml.rels', `<Relationships>${targets}</Relationships>`),
    ...ids.map((n) => packed(`word/media/${n}.png`, data)),
  )
}
const named = (name: string) => docxOf(said, packed(name, 'x'))
const cells = (count: number) => `<w:tbl><w:tr>${`<w:tc>${said}</w:tc>`.repeat(count)}</w:tr></w:tbl>`
const shared = (): Buffer => {
  const kernel = packed('word/document.xml', zeros(1))
  const copies = Array.from({ length: 200 }, (_, n): Packed => ({ ...kernel, name: `word/${n}.xml`, at: 0 }))
  return archiveOf([kernel, ...copies])
}
const nested = (depth: number): Buffer => {
  let inner: Buffer = archiveOf([packed('0.bin', zeros(8))])
  for (let n = 0; n < depth; n += 1)
    inner = archiveOf([packed(`${n}.zip`, inner), packed(`${n}-bis.zip`, inner)])
  return inner
}
/** Its one file begins where it begins itself, and is as long. */
const ownText = (): Buffer => {
  const size = archiveOf([{ name: 'word/document.xml', data: new Uint8Array(0), at: 0 }]).length
  return archiveOf([{ name: 'word/document.xml', data: new Uint8Array(size), method: 0, at: 0 }])
}
/** As large archives are written: every number the largest, and the real one in a field that lies. */
const wide = (archive: Buffer): Buffer => {
  const lying = Buffer.from(archive)
  const entry = lying.indexOf('PK\u0001\u0002', 0, 'latin1')
  for (const place of [20, 24, 42]) lying.writeUInt32LE(0xffff_ffff, entry + place)
  return lying
}
const repeatedCells = `<table:table>${`<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row>`.repeat(5)}</table:table>`

/** Archives that nobody should send, each made when it is asked for, with why it is not read. */
export const bombs: Readonly<Record<string, readonly [UnreadReason, () => Uint8Array]>> = {
  'no byte': ['unreadable', () => new Uint8Array(0)],
  'the beginning of a name': ['unreadable', () => Buffer.from('PK')],
  'a text': ['unreadable', () => Buffer.from('Bonjour '.repeat(1000))],
  'half a file': ['unreadable', () => honest.subarray(0, honest.length / 2)],
  'a file without its last byte': ['unreadable', () => honest.subarray(0, -1)],
  'a directory cut short': [
    'unreadable',
    () => Buffer.concat([honest.subarray(0, -60), honest.subarray(-22)]),
  ],
  '256 MiB of nothing in 256 KiB': ['too-big', () => archiveOf([packed('word/document.xml', zeros(256))])],
  'the same, that claims no byte': [
    'too-big',
    () => archiveOf([packed('word/document.xml', zeros(256), { claimed: 0 })]),
  ],
  'the same, that claims the most': [
    'too-big',
    () => archiveOf([packed('content.xml', zeros(256), { claimed: 2 ** 32 - 1 })]),
  ],
  'styles beyond measure': ['too-big', () => docxOf(said, packed('word/styles.xml', zeros(200)))],
  'lists beyond measure': ['too-big', () => docxOf(said, packed('word/numbering.xml', zeros(200)))],
  'a picture beyond measure': ['too-big', () => pictures(1, zeros(200))],
  'pictures that are too many together': ['too-big', () => pictures(9, randomBytes(2 * mebibyte + 900_000))],
  'a text of 26 MiB that hardly shrinks': [
    'too-big',
    () => docxOf(`<w:p>${randomBytes(13 * mebibyte).toString('hex')}</w:p>`),
  ],
  '21 MiB as it comes': ['too-big', () => docxOf(said, { name: 'x', data: zeros(21), method: 0 })],
  'a text of 700,000 letters': [
    'too-big',
    () => docxOf(`<w:p><w:r><w:t>${'lettre '.repeat(100_000)}</w:t></w:r></w:p>`),
  ],
  '2,001 files': ['too-big', () => archiveOf(Array.from({ length: 2001 }, (_, n) => packed(`${n}`, '')))],
  '100,000 files, of which it counts 34,464': [
    'too-big',
    () =>
      archiveOf(
        Array.from({ length: 100_000 }, (_, n) => packed(`${n}`, '')),
        100_000 % 65_536,
      ),
  ],
  'more files than it holds': ['too-big', () => archiveOf([packed('a', 'x')], 65_535)],
  'files that share their bytes': ['too-big', shared],
  'archives in archives': ['unreadable', () => nested(6)],
  'an archive for a text': ['unreadable', () => archiveOf([packed('word/document.xml', nested(3))])],
  'an archive that is its own text': ['unreadable', ownText],
  'sizes that are said elsewhere': ['unreadable', () => wide(honest)],
  'a path in place of a text': [
    'unreadable',
    () => archiveOf([packed('word/document.xml', '../../../etc/passwd')]),
  ],
  'a way out of the archive': ['unsafe', () => named('../../etc/passwd')],
  'a way out in the middle': ['unsafe', () => named('word/media/../../../x')],
  'a place from the root': ['unsafe', () => named('/etc/passwd')],
  'a place on a disk': ['unsafe', () => named('C:/windows/x')],
  'a way out backwards': ['unsafe', () => named('..\\..\\x')],
  'a name with nothing in it': ['unsafe', () => named('word/\0.xml')],
  'two files of one name': ['unreadable', () => named('word/document.xml')],
  'a lock': ['protected', () => docxOf(said, packed('word/x.xml', 'x', { flags: 1 }))],
  'an old file, or one behind a password': [
    'protected',
    () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  ],
  'a way of packing that is unknown': [
    'unreadable',
    () => archiveOf([packed('word/document.xml', said, { method: 99 })]),
  ],
  'bytes that inflate to nothing': [
    'unreadable',
    () => archiveOf([{ name: 'word/document.xml', data: randomBytes(5000) }]),
  ],
  'a place behind the end': [
    'unreadable',
    () => archiveOf([packed('word/document.xml', said, { at: 2 ** 31 })]),
  ],
  'a billion laughs': ['unreadable', () => entities(`<!ENTITY a "ha">${laughs}`)],
  'an entity of elsewhere': ['unreadable', () => entities('<!ENTITY z SYSTEM "file:///etc/passwd">')],
  'a declaration in an ODT': [
    'unreadable',
    () => archiveOf([packed('content.xml', '<!DOCTYPE x><office:text/>')]),
  ],
  'a hundred thousand storeys': [
    'too-big',
    () => docxOf('<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000)),
  ],
  'a hundred thousand sections': ['too-big', () => odtOf('<text:section>'.repeat(100_000))],
  'an attribute of a megabyte': ['too-big', () => docxOf(`<w:p a="${'a'.repeat(mebibyte)}">${said}</w:p>`)],
  'a thousand attributes': ['unreadable', () => docxOf(`<w:p ${'a="1" '.repeat(1000)}/>`)],
  'a paragraph of 300,000 pieces': ['too-big', () => docxOf(`<w:p>${'<w:r/>'.repeat(300_000)}</w:p>`)],
  'elements that do not end': ['unreadable', () => docxOf('<w:p><w:r>')],
  'elements that end one another': ['unreadable', () => docxOf('<w:p><w:r></w:p></w:r>')],
  'a comment that does not end': ['too-big', () => docxOf(`<!--${'-'.repeat(mebibyte)}`)],
  'letters that are none': [
    'unreadable',
    () => archiveOf([packed('word/document.xml', Buffer.from([0x3c, 0x61, 0xff, 0xfe]))]),
  ],
  'a table of 6,000 cells': ['too-big', () => docxOf(cells(6000))],
  'cells repeated without end': ['too-big', () => odtOf(repeatedCells)],
  'nothing at all': ['unreadable', () => docxOf('')],
  ...denseBombs,
}
