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
  if (words === '') return []
  // The longest first: « Ana Costa » is not « Ana ».
  const [name] = names
    .map((each) => `@${each}`)
    .filter((each) => words.includes(each))
    .toSorted((one, other) => words.indexOf(one) - words.indexOf(other) || other.length - one.length)
  if (name === undefined) return [{ kind: 'words', text: words }]
  const at = words.indexOf(name)
  const before: BodyPart[] = at > 0 ? [{ kind: 'words', text: words.slice(0, at) }] : []
  return [...before, { kind: 'person', text: name }, ...named(words.slice(at + name.length), names)]
}
