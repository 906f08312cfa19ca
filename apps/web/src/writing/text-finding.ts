import { type PersonalDataKind, personalDataIn } from '@deconcert/domain'
import { knownAcronyms, unknownAcronyms } from '@deconcert/domain/sheet'
import { acronymsIn, longSentences } from '@deconcert/domain/writing'

/** Something to look at again in a text; `passage` is what the text says there, `nth` which of its occurrences from 0. */
type Found = { readonly passage: string; readonly nth: number }

export type TextFindings = {
  readonly personal: readonly (Found & { readonly kind: PersonalDataKind })[]
  /** Each once, where it comes first. */
  readonly acronyms: readonly (Found & { readonly acronym: string })[]
  readonly sentences: readonly (Found & { readonly words: number })[]
}

/** What a text could say more plainly, or should not say; `glossary` holds the acronyms that the plan explains. */
export function findingsIn(text: string, glossary: ReadonlySet<string>): TextFindings {
  const blocks = text.split('\n')
  const unknown = new Set(unknownAcronyms(text, new Set([...knownAcronyms, ...glossary])))
  const count = new Map<string, number>()
  const at = (block: string, { from, to }: { readonly from: number; readonly to: number }): Found => {
    const passage = block.slice(from, to)
    const nth = count.get(passage) ?? 0
    count.set(passage, nth + 1)
    return { passage, nth }
  }
  return {
    personal: blocks.flatMap((block) =>
      personalDataIn(block).map((one) => ({ ...at(block, one), kind: one.kind })),
    ),
    acronyms: blocks.flatMap((block) =>
      acronymsIn(block)
        // Told once, then known.
        .filter(({ acronym }) => unknown.delete(acronym))
        .map((one) => ({ passage: block.slice(one.from, one.to), nth: 0, acronym: one.acronym })),
    ),
    sentences: blocks.flatMap((block) =>
      longSentences(block).map((one) => ({ ...at(block, one), words: one.words })),
    ),
  }
}

/** How many things there are to look at. */
export function findingCount({ personal, acronyms, sentences }: TextFindings): number {
  return personal.length + acronyms.length + sentences.length
}
