import type { FoundKind } from '@deconcert/domain/plan'

/** The words that stand for each kind in the address: `?dans=fiches`. */
const words: Record<FoundKind, string> = {
  node: 'schema',
  sheet: 'fiches',
  proposal: 'propositions',
  amendment: 'amendements',
  diagnostic: 'diagnostics',
  person: 'personnes',
}

export function kindWord(kind: FoundKind): string {
  return words[kind]
}

/** The kind that the address asks for; null for all of them. */
export function kindOfWord(word: string): FoundKind | null {
  const [kind] = Object.entries(words).find(([, each]) => each === word) ?? []
  return (kind as FoundKind | undefined) ?? null
}
