import { NotReadable } from './not-readable'

/** What an XML text is made of, in its order. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const token =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]{0,65536}"|'[^'<]{0,65536}')){0,200})\s*(\/?)>|([^<]+)/y

/** In UTF-16 units, between two tags: longer than any paragraph. */
const longestText = 100_000

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
}

/** The five entities that XML knows by itself and numbered characters; no others exist here. */
function plainText(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (_, hex, decimal, name) => {
    if (hex) return character(Number.parseInt(hex, 16))
    if (decimal) return character(Number(decimal))
    return named[String(name)] ?? ''
  })
}

/** What a token is; null where it says nothing: a comment, an instruction. */
function eventOf([, slash, name, attributes = '', empty, text]: RegExpExecArray): XmlEvent | null {
  if (text !== undefined) {
    if (text.length > longestText) throw new NotReadable('too-big')
    return { kind: 'text', text: plainText(text) }
  }
  if (name === undefined) return null
  return slash === '/' ? { kind: 'close', name } : { kind: 'open', name, attributes, isEmpty: empty === '/' }
}

/** Reads XML without declarations: what declares anything (a DOCTYPE, entities) is not read. Throws NotReadable. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = xml.startsWith('\ufeff') ? 1 : 0
  while (at < xml.length) {
    token.lastIndex = at
    const met = token.exec(xml)
    if (met === null) throw new NotReadable('unreadable')
    at = token.lastIndex
    const event = eventOf(met)
    if (event !== null) yield event
  }
}

const attributeShapes = new Map<string, RegExp>()

function attributeShape(name: string): RegExp {
  const known = attributeShapes.get(name)
  if (known !== undefined) return known
  const shape = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  attributeShapes.set(name, shape)
  return shape
}

/** The value of an attribute, or null. */
export function attribute(attributes: string, name: string): string | null {
  const met = attributeShape(name).exec(attributes)
  return met === null ? null : plainText(met[1] ?? met[2] ?? '')
}
