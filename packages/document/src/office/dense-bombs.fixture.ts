import { randomBytes } from 'node:crypto'
import { archiveOf, docxClose, docxOf, docxOpen, odtOf, packed } from './archive.fixture'
import type { UnreadReason } from './not-readable'

const said = '<w:p><w:r><w:t>Bonjour</w:t></w:r></w:p>'
const noise = randomBytes(1_000_000).toString('hex')
/** Just below what a text may have in bytes of XML: what is refused is refused for another reason. */
const nearly = 6_200_000

/** As many of these as stand in so many bytes, each with letters of its own, so that they do not shrink to nothing. */
function many(make: (letters: (count: number) => string) => string, bytes = nearly): string {
  let [place, length] = [0, 0]
  const letters = (count: number) => {
    place = (place + count) % (noise.length - 100)
    return noise.slice(place, place + count)
  }
  const pieces: string[] = []
  while (length < bytes) {
    const piece = make(letters)
    pieces.push(piece)
    length += piece.length
  }
  return pieces.join('')
}

const part = (name: string, text: string) =>
  archiveOf([packed('word/document.xml', `${docxOpen}${said}${docxClose}`), packed(name, text)])
const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`

/** What shrinks no better than an honest text does, and takes its room in another way: by being many, or long. */
export const denseBombs: Readonly<Record<string, readonly [UnreadReason, () => Uint8Array]>> = {
  'paragraphs without end': ['too-big', () => docxOf(many((of) => `<w:p>${run(of(2))}</w:p>`))],
  'empty paragraphs without end': ['too-big', () => docxOf(many((of) => `<w:p a="${of(2)}"/>`))],
  'paragraphs in paragraphs': ['too-big', () => docxOf(many((of) => `<w:p a="${of(2)}">`))],
  'words set in two ways by turns': [
    'too-big',
    () =>
      docxOf(
        many(
          (of) => `<w:p>${`<w:r><w:rPr><w:b/></w:rPr><w:t>${of(1)}</w:t></w:r>${run('a')}`.repeat(20)}</w:p>`,
        ),
      ),
  ],
  'line ends without end': [
    'too-big',
    () => docxOf(many((of) => `<w:p>${`${run(of(1))}<w:r><w:br/></w:r>`.repeat(20)}</w:p>`)),
  ],
  'one paragraph of all of it': ['too-big', () => docxOf(`<w:p>${many((of) => run(of(2)))}</w:p>`)],
  'one word of all of it': ['too-big', () => docxOf(`<w:p>${run(many((of) => of(1000)))}</w:p>`)],
  'letters written as entities': [
    'too-big',
    () => docxOf(`<w:p>${run(many((of) => `&amp;${of(1)}`))}</w:p>`),
  ],
  'one attribute of all of it': [
    'unreadable',
    () => docxOf(`<w:p a="${many((of) => of(1000))}">${said}</w:p>`),
  ],
  'small tables without end': [
    'too-big',
    () => docxOf(many((of) => `<w:tbl><w:tr><w:tc><w:p>${run(of(1))}</w:p></w:tc></w:tr></w:tbl>`)),
  ],
  'links that are long, without end': [
    'too-big',
    () =>
      archiveOf([
        packed(
          'word/document.xml',
          `${docxOpen}${many((of) => `<w:p><w:hyperlink r:id="a">${run(of(1))}</w:hyperlink></w:p>`)}${docxClose}`,
        ),
        packed(
          'word/_rels/document.xml.rels',
          `<Relationships><Relationship Id="a" Target="https://a.example/${noise.slice(0, 1900)}"/></Relationships>`,
        ),
      ]),
  ],
  'styles without end': [
    'too-big',
    () => part('word/styles.xml', `<w:styles>${many((of) => `<w:style w:styleId="${of(6)}"/>`)}</w:styles>`),
  ],
  'lists without end': [
    'too-big',
    () =>
      part('word/numbering.xml', `<w:numbering>${many((of) => `<w:num w:numId="${of(6)}"/>`)}</w:numbering>`),
  ],
  'targets without end': [
    'too-big',
    () =>
      part(
        'word/_rels/document.xml.rels',
        `<Relationships>${many((of) => `<Relationship Id="${of(6)}" Target="a"/>`)}</Relationships>`,
      ),
  ],
  'paragraphs of an ODT without end': ['too-big', () => odtOf(many((of) => `<text:p>${of(2)}</text:p>`))],
  'a section of all of them': [
    'too-big',
    () => odtOf(`<text:section>${many((of) => `<text:p>${of(2)}</text:p>`)}</text:section>`),
  ],
  'styles of an ODT without end': [
    'too-big',
    () =>
      odtOf(
        '<text:p>x</text:p>',
        many((of) => `<style:style style:name="${of(6)}"/>`),
      ),
  ],
  'lists of an ODT without end': [
    'too-big',
    () =>
      odtOf(
        many((of) => `<text:list><text:list-item><text:p>${of(1)}</text:p></text:list-item></text:list>`),
      ),
  ],
  'a text of twelve megabytes': [
    'too-big',
    () => docxOf(many((of) => `<w:p>${run(of(2000))}</w:p>`, 12_000_000)),
  ],
}
