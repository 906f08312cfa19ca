import { fr } from '../../apps/web/src/i18n/fr/catalogue'

/** The sentences of the interface in French: what people look for on a page. */
export { fr }

/** A sentence with its simple places filled: `{name}`. Plurals are not its business. */
export function said(sentence: string, values: Record<string, string | number> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** A sentence as a pattern: what it says, whatever fills its places and its plurals, and whatever its spaces are. */
export function saying(sentence: string): RegExp {
  return new RegExp(patternOf(sentence))
}

/** The same, to be put in a larger pattern. */
export function patternOf(sentence: string): string {
  return partsOf(sentence)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'))
    .join('.*?')
}

/** What stands between the places of a sentence; places may hold sentences of their own. */
function partsOf(sentence: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const sign of sentence) {
    if (sign === '{') depth += 1
    if (depth === 0) parts[parts.length - 1] += sign
    if (sign === '}') {
      depth -= 1
      if (depth === 0) parts.push('')
    }
  }
  return parts
}

/** All the sentences of a catalogue. */
export function sentencesOf(catalogue: object): readonly string[] {
  return Object.values(catalogue).flatMap((value) =>
    typeof value === 'string' ? [value] : sentencesOf(value as object),
  )
}
