import { strToU8, zipSync } from 'fflate'
import { plainPng } from './image-bytes'

/** What hostile files are made of. */
export type Hostile = {
  readonly payloads: readonly string[]
  readonly addresses: readonly string[]
  /** Said of images, each of its own. */
  readonly images: readonly string[]
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A name that an archive may hold without leading out of it. */
const inName = (text: string) => text.replaceAll(/[\\/]|\.\.|\p{Cc}/gu, '-').slice(0, 100)

function packed(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const entries = Object.entries(files).map(([name, data]) => [
    name,
    typeof data === 'string' ? strToU8(data) : data,
  ])
  return Buffer.from(zipSync(Object.fromEntries(entries)))
}

const elsewhere = 'http://example.invalid/x'

/** A DOCX that says them wherever a DOCX says something: in words, links, names, properties and files of its own. */
export function hostileDocx({ payloads, addresses, images }: Hostile): Buffer {
  const styled = payloads.map((payload, n) => {
    const properties = n % 4 === 0 ? `<w:pPr><w:pStyle w:val="s${n}"/></w:pPr>` : ''
    const bookmark = `<w:bookmarkStart w:id="${n}" w:name="${escaped(payload)}"/>`
    return `<w:p>${properties}${bookmark}<w:r><w:t>${escaped(payload)}</w:t></w:r></w:p>`
  })
  const links = addresses.map(
    (_, n) => `<w:p><w:hyperlink r:id="l${n}"><w:r><w:t>lien ${n}</w:t></w:r></w:hyperlink></w:p>`,
  )
  const pictures = images.map((words, n) => {
    const said = `<wp:docPr id="${n}" name="${escaped(words)}" title="${escaped(words)}" descr="${escaped(words)}"/>`
    return `<w:p><w:r><w:drawing>${said}<a:blip r:embed="i${n}"/></w:drawing></w:r></w:p>`
  })
  const outside = `<w:p><w:r><w:drawing><wp:docPr descr="x"/><a:blip r:link="o" r:embed="o"/></w:drawing></w:r></w:p><w:altChunk r:id="c"/>`
  const relation = (id: string, target: string, more = '') =>
    `<Relationship Id="${id}" Target="${escaped(target)}"${more}/>`
  const external = ' TargetMode="External"'
  const relations = [
    ...addresses.map((address, n) => relation(`l${n}`, address, external)),
    ...images.map((words, n) => relation(`i${n}`, `media/${n}-${inName(words)}.png`)),
    relation('o', `${elsewhere}.png`, external),
    relation('c', 'chunk.html'),
  ]
  const styles = payloads.map(
    (payload, n) =>
      `<w:style w:styleId="s${n}"><w:name w:val="${escaped(payload)}"/><w:basedOn w:val="s${n - 1}"/></w:style>`,
  )
  const title = escaped(payloads.slice(0, 40).join(' '))
  return packed({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body>${[...styled, ...links, ...pictures].join('')}${outside}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'word/_rels/settings.xml.rels': `<Relationships>${relation('t', `${elsewhere}.dotm`, external)}</Relationships>`,
    'word/styles.xml': `<w:styles>${styles.join('')}</w:styles>`,
    'word/chunk.html': payloads.join('\n'),
    'word/comments.xml': `<w:comments><w:comment w:author="${title}"/></w:comments>`,
    'docProps/core.xml': `<cp:coreProperties><dc:title>${title}</dc:title><dc:creator>${title}</dc:creator></cp:coreProperties>`,
    ...Object.fromEntries(
      images.map((words, n) => [`word/media/${n}-${inName(words)}.png`, plainPng(60, 40, n)]),
    ),
    ...Object.fromEntries(
      payloads.slice(0, 60).map((payload, n) => [`word/${n}-${inName(payload)}.xml`, payload]),
    ),
  })
}

/** The same of an ODT. */
export function hostileOdt({ payloads, addresses, images }: Hostile): Buffer {
  const styles = payloads.map(
    (payload, n) =>
      `<style:style style:name="s${n}" style:display-name="${escaped(payload)}"><style:text-properties fo:font-weight="${escaped(payload)}"/></style:style>`,
  )
  const said = payloads.map(
    (payload, n) =>
      `<text:p text:style-name="${escaped(payload)}"><text:bookmark text:name="${escaped(payload)}"/><text:span text:style-name="s${n}">${escaped(payload)}</text:span></text:p>`,
  )
  const links = addresses.map(
    (address, n) =>
      `<text:p><text:a xlink:href="${escaped(address)}" office:target-frame-name="${escaped(address)}">lien ${n}</text:a></text:p>`,
  )
  const pictures = images.map(
    (words, n) =>
      `<text:p><draw:frame draw:name="${escaped(words)}"><draw:image xlink:href="Pictures/${n}-${escaped(inName(words))}.png"/><svg:desc>${escaped(words)}</svg:desc></draw:frame></text:p>`,
  )
  const outside = `<text:p><draw:frame><draw:image xlink:href="${elsewhere}.png"/></draw:frame><draw:frame><draw:object xlink:href="${elsewhere}"/></draw:frame></text:p>`
  const title = escaped(payloads.slice(0, 40).join(' '))
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:scripts><script:event-listener xlink:href="${escaped(addresses[0] ?? '')}"/></office:scripts><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:text>${[...said, ...links, ...pictures].join('')}${outside}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta><office:meta><dc:title>${title}</dc:title></office:meta></office:document-meta>`,
    'Basic/Standard/Module1.xml': payloads.join('\n'),
    ...Object.fromEntries(
      images.map((words, n) => [`Pictures/${n}-${inName(words)}.png`, plainPng(60, 40, n + 9)]),
    ),
  })
}
