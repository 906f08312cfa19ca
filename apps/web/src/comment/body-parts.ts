import { namePlaces } from './mention'

/** A stretch of a comment: plain words, a link that may be followed, somebody named. */
export type BodyPart = { readonly kind: 'words' | 'link' | 'person'; readonly text: string }

const address = /https?:\/\/[^\s<>"]+/gi
/** What ends a sentence rather than an address. */
const trailing = /[).,;:!?»”’'\]]+$/

/** The parts of a comment in their order. Only `http` and `https` make a link; put together they are the comment. */
export function bodyParts(body: string, names: readonly string[]): readonly BodyPart[] {
  const parts: BodyPart[] = []
  let from = 0
  for (const match of body.matchAll(address)) {
    const link = match[0].replace(trailing, '')
    if (!isAddress(link)) continue
    parts.push(...named(body.slice(from, match.index), names), { kind: 'link', text: link })
    from = match.index + link.length
  }
  return [...parts, ...named(body.slice(from), names)]
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol)
}

function named(words: string, names: readonly string[]): BodyPart[] {
  const parts: BodyPart[] = []
  let at = 0
  for (const { from, to } of namePlaces(words, names)) {
    parts.push(...plain(words.slice(at, from)), { kind: 'person', text: words.slice(from, to) })
    at = to
  }
  return [...parts, ...plain(words.slice(at))]
}

function plain(words: string): BodyPart[] {
  return words === '' ? [] : [{ kind: 'words', text: words }]
}
