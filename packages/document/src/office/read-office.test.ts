import { expect, test } from 'vitest'
import type { JSONContent } from '../content'
import { contentProblems } from '../content-problems'
import { blockLines } from '../word-change'
import { docxOf, odtOf, packed } from './archive.fixture'
import { readOffice } from './read-office'
import type { Understood } from './understood'

function read(bytes: Uint8Array): Understood {
  const understood = readOffice(bytes)
  if ('refusal' in understood) throw new Error(understood.refusal)
  return understood
}

/** As it would be inserted: each image with a stored file and its words. */
function stored({ content }: Understood): JSONContent {
  const file = '0b7c7f0e-3b0e-4d5e-9a52-1f0e6f6a2c11'
  const text = JSON.stringify(content).replaceAll(
    /"file":"image-\d+","alt":""/g,
    `"file":"${file}","alt":"x"`,
  )
  return JSON.parse(text)
}

const lines = ({ content }: Understood) =>
  (content.content ?? []).map((block) => `${block.type}: ${blockLines(block)}`)

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
const item = (id: number, depth: number) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`
const styles = packed(
  'word/styles.xml',
  `<w:styles><w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Mien"><w:name w:val="Mien"/><w:basedOn w:val="Titre1"/></w:style>
  <w:style w:styleId="Rond"><w:name w:val="Rond"/><w:basedOn w:val="Rond"/></w:style>
  <w:style w:styleId="Citation"><w:name w:val="Quote"/></w:style></w:styles>`,
)
const numbering = packed(
  'word/numbering.xml',
  `<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl><w:numFmt w:val="decimal"/></w:lvl><w:lvl><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
)
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
const relationships = packed(
  'word/_rels/document.xml.rels',
  `<Relationships><Relationship Id="r1" Target="https://exemple.fr/"/><Relationship Id="r2" Target="javascript:alert(1)"/>
  <Relationship Id="r3" Target="media/carte.png"/><Relationship Id="r4" Target="media/dessin.emf"/></Relationships>`,
)

test('[T35] a DOCX gives headings, lists in lists, quotes, marks and links', () => {
  const body = [
    p(run('Le territoire'), '<w:pStyle w:val="Mien"/>'),
    p(run('Détail'), '<w:outlineLvl w:val="5"/>'),
    p(
      `${run('gras', '<w:b/>')}${run(' et ', '<w:b w:val="0"/>')}${run('souligné', '<w:u w:val="single"/>')}`,
    ),
    p(run('un'), item(1, 0)),
    p(run('un a'), item(1, 1)),
    p(run('deux'), item(1, 0)),
    p(run('« Un mot »'), '<w:pStyle w:val="Citation"/>'),
    p(`<w:hyperlink r:id="r1">${run('ici')}</w:hyperlink><w:hyperlink r:id="r2">${run('là')}</w:hyperlink>`),
    p(run('rond'), '<w:pStyle w:val="Rond"/>'),
    p(''),
  ]
  const understood = read(docxOf(body.join(''), styles, numbering, relationships))

  expect(lines(understood)).toEqual([
    'heading: Le territoire',
    'heading: Détail',
    'paragraph: gras et souligné',
    'orderedList: 1. un\n• un a\n2. deux',
    'blockquote: « Un mot »',
    'paragraph: icilà',
    'paragraph: rond',
  ])
  expect(understood.content.content?.[1]?.attrs).toEqual({ level: 3 })
  expect(understood.content.content?.[2]?.content?.[0]).toEqual({
    type: 'text',
    text: 'gras',
    marks: [{ type: 'bold' }],
  })
  expect(JSON.stringify(understood.content)).not.toContain('javascript')
  expect(understood.leftOut).toEqual({ links: 1 })
  expect(contentProblems(understood.content)).toEqual([])
})

test('[T35] tables keep their spans and their head', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`
  const rows = [
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Lieu', '<w:gridSpan w:val="2"/>')}${cell('Nord')}</w:tr>`,
    `<w:tr>${cell('a', '<w:vMerge w:val="restart"/>')}${cell('b')}${cell('c')}</w:tr>`,
    `<w:tr>${cell('', '<w:vMerge/>')}${cell('d')}${cell('e')}</w:tr>`,
  ]
  const { content } = read(docxOf(`<w:tbl>${rows.join('')}</w:tbl>`))
  const made = content.content?.[0]?.content ?? []

  expect(made.map((row) => row.content?.length)).toEqual([2, 3, 2])
  expect(made[0]?.content?.[0]).toMatchObject({ type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 } })
  expect(made[1]?.content?.[0]).toMatchObject({ type: 'tableCell', attrs: { colspan: 1, rowspan: 2 } })
  expect(contentProblems(content)).toEqual([])
})

test('[T36] images come with what the file says of them, and what is not taken is counted', () => {
  const drawing = (id: string, said: string) =>
    `<w:r><w:drawing><wp:docPr descr="${said}"/><a:blip r:embed="${id}"/></w:drawing></w:r>`
  const body = [
    p(`${run('Voir ')}${drawing('r3', 'La vallée')}`),
    p(drawing('r4', '')),
    p(
      `<w:del>${run('vieux')}</w:del>${run('neuf')}<w:r><w:footnoteReference/></w:r><w:r><w:commentReference/></w:r>`,
    ),
    p(
      `<m:oMath/><w:r><w:object/></w:r><w:r><w:pict><w:txbxContent>${p(run('encadré'))}</w:txbxContent></w:pict></w:r>`,
    ),
  ]
  const media = [packed('word/media/carte.png', png), packed('word/media/dessin.emf', 'EMF')]
  const understood = read(docxOf(body.join(''), relationships, ...media))

  expect(understood.images).toMatchObject([
    { key: 'image-1', name: 'carte.png', mediaType: 'image/png', words: 'La vallée' },
  ])
  expect(understood.leftOut).toEqual({
    images: 1,
    deletions: 1,
    notes: 1,
    comments: 1,
    formulas: 1,
    drawings: 1,
  })
  expect(lines(understood)).toEqual(['paragraph: Voir ', 'image: ', 'paragraph: neuf', 'paragraph: encadré'])
  expect(contentProblems(stored(understood))).toEqual([])
})

const odtStyles = `<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="P1" style:parent-style-name="Quotations"/>
  <text:list-style style:name="L1"><text:list-level-style-number/><text:list-level-style-bullet/></text:list-style>`

test('[T35] an ODT gives the same', () => {
  const text = [
    '<text:h text:outline-level="2">Le territoire</text:h>',
    '<text:p>Aller\n  vers<text:s text:c="2"/><text:span text:style-name="T1">tous</text:span> <text:a xlink:href="https://exemple.fr/">ici</text:a></text:p>',
    '<text:list text:style-name="L1"><text:list-item><text:p>un</text:p><text:list><text:list-item><text:p>un a</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>deux</text:p></text:list-item></text:list>',
    '<text:p text:style-name="P1">« Un mot »</text:p>',
    '<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Lieu</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell/></table:table-row></table:table>',
    '<text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>La vallée</svg:desc></draw:frame><text:note/></text:p>',
  ]
  const understood = read(odtOf(text.join(''), odtStyles, packed('Pictures/1.png', png)))

  expect(lines(understood)).toEqual([
    'heading: Le territoire',
    'paragraph: Aller vers  tous ici',
    'orderedList: 1. un\n• un a\n2. deux',
    'blockquote: « Un mot »',
    'table: Lieu\na | ',
    'image: ',
  ])
  expect(understood.images[0]?.words).toBe('La vallée')
  expect(understood.leftOut).toEqual({ notes: 1 })
  expect(contentProblems(stored(understood))).toEqual([])
})
