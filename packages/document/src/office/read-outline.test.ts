import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { mostOutlineBytes, readOutline } from './read-outline'

const open =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
const close = '<w:sectPr/></w:body></w:document>'

type Parts = { readonly styles?: string; readonly numbering?: string }

function docx(body: string, { styles = '', numbering = '' }: Parts = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`${open}${body}${close}`),
    ...(styles && { 'word/styles.xml': strToU8(`<w:styles>${styles}</w:styles>`) }),
    ...(numbering && { 'word/numbering.xml': strToU8(`<w:numbering>${numbering}</w:numbering>`) }),
  })
}

function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

const inList = (id: number, depth: number) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`
const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', 'Axe %1 :')}${level(1, 'decimal', 'Action %1.%2 :')}</w:abstractNum>
<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`
const styles =
  '<w:style w:styleId="Titre1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="Mien"><w:basedOn w:val="Titre1"/></w:style>'

test('[A49] a DOCX gives a line for each paragraph, with the numbers and bullets that Word shows', () => {
  const body = [
    paragraph('Accueillir', inList(1, 0)),
    paragraph('Ouvrir &amp; tenir', inList(1, 1)),
    paragraph('Former', inList(1, 1)),
    paragraph('Piloter', inList(1, 0)),
    paragraph('Réunir', inList(1, 1)),
    paragraph('tous les acteurs', inList(2, 0)),
    paragraph(''),
    paragraph('Une fin.'),
  ]
  expect(readOutline(docx(body.join(''), { numbering }))).toEqual({
    text: [
      'Axe 1 : Accueillir',
      'Action 1.1 : Ouvrir & tenir',
      'Action 1.2 : Former',
      'Axe 2 : Piloter',
      'Action 2.1 : Réunir',
      '- tous les acteurs',
      '',
      'Une fin.',
    ].join('\n'),
  })
})

test('[A49] headings are marked, by their own level, their style or the one that it is based on', () => {
  const body = [
    paragraph('Un', '<w:pStyle w:val="Titre1"/>'),
    paragraph('Deux', '<w:outlineLvl w:val="1"/>'),
    paragraph('Trois', '<w:pStyle w:val="Mien"/>'),
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Une</w:t><w:tab/><w:t>case</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  ]
  expect(readOutline(docx(body.join(''), { styles }))).toEqual({ text: '# Un\n## Deux\n# Trois\nUne\tcase' })
})

test('[A49] what was deleted, hidden in fields or drawn twice is not read', () => {
  const body = `<w:p><w:r><w:t>Axe 1 </w:t></w:r><w:del><w:r><w:t>vieux</w:t></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>: Ouvrir</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>: Ouvrir</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`
  expect(readOutline(docx(body))).toEqual({ text: 'Axe 1 : Ouvrir' })
})

test('[A49] an archive that inflates beyond measure is left, whatever it claims', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 })
  expect(bomb.length).toBeLessThan(mostOutlineBytes)
  expect(readOutline(bomb)).toEqual({ refusal: 'too-big' })
  const lying = bomb.slice()
  // The sizes that the header claims.
  lying.fill(0, 22, 26)
  expect(readOutline(lying)).toHaveProperty('refusal')
  const crowd = Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}`, new Uint8Array(0)]))
  expect(readOutline(zipSync(crowd))).toEqual({ refusal: 'too-big' })
  expect(readOutline(new Uint8Array(mostOutlineBytes + 1))).toEqual({ refusal: 'too-big' })
})

test('[A49] declarations and entities are not read, nor what is no DOCX', () => {
  const declared = `<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>`
  const withEntities = zipSync({ 'word/document.xml': strToU8(declared) })
  expect(readOutline(withEntities)).toEqual({ refusal: 'unreadable' })
  expect(readOutline(docx(paragraph('&inconnu;Axe 1 &#233;&#0;')))).toEqual({ text: 'Axe 1 é' })
  for (const bytes of [
    new Uint8Array(0),
    strToU8('PK'),
    strToU8('Axe 1 : Ouvrir'),
    zipSync({ a: strToU8('b') }),
  ])
    expect(readOutline(bytes)).toEqual({ refusal: 'unreadable' })
  const whole = docx(paragraph('Axe 1 : Ouvrir'))
  expect(readOutline(whole.slice(0, whole.length / 2))).toHaveProperty('refusal')
})

test('[A49] what Word shows before a paragraph is never longer than Word makes it, however long it says it is', () => {
  const long = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', 'x'.repeat(60_000))}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`
  const read = readOutline(docx(paragraph('a', inList(1, 0)).repeat(2000), { numbering: long }))
  expect('text' in read && read.text.split('\n').every((line) => line.length <= 257)).toBe(true)
})
