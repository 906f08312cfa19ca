import { type Anchor, anchorOf } from '@deconcert/document'
import { type PersonalDataKind, personalDataIn } from '@deconcert/domain'
import { knownAcronyms, unknownAcronyms } from '@deconcert/domain/sheet'
import { acronymsIn, longSentences } from '@deconcert/domain/writing'

import type { OpenLine } from './open-lines'

/** Where a passage stands in a document: by its letters, whatever is typed around them. */
export type FoundPlace = { readonly fragment: string; readonly anchor: Anchor }

/** Something to look at again; `passage` is what the text says there, `nth` which of those found alike, from 0. */
type Found = {
  readonly passage: string
  readonly nth: number
  /** Null where it is in no line of a text, as in what is said of an image. */
  readonly place: FoundPlace | null
}

export type TextFindings = {
  readonly personal: readonly (Found & { readonly kind: PersonalDataKind })[]
  /** Each once, where it comes first. */
  readonly acronyms: readonly (Found & { readonly acronym: string })[]
  readonly sentences: readonly (Found & { readonly words: number })[]
}

/** What a text could say more plainly, or should not say; `glossary` holds the acronyms that the plan explains. */
export function findingsIn(lines: readonly OpenLine[], glossary: ReadonlySet<string>): TextFindings {
  const own = lines.filter(({ isOfFigure }) => isOfFigure !== true)
  const text = own.map((line) => line.text).join('\n')
  const unknown = new Set(unknownAcronyms(text, new Set([...knownAcronyms, ...glossary])))
  const count = new Map<string, number>()
  const at = (line: OpenLine, range: { readonly from: number; readonly to: number }): Found => {
    const passage = line.text.slice(range.from, range.to)
    const nth = count.get(passage) ?? 0
    count.set(passage, nth + 1)
    return { passage, nth, place: placeOf(line, range) }
  }
  return {
    personal: lines.flatMap((line) =>
      personalDataIn(line.text).map((one) => ({ ...at(line, one), kind: one.kind })),
    ),
    acronyms: own.flatMap((line) =>
      acronymsIn(line.text)
        // Told once, then known.
        .filter(({ acronym }) => unknown.delete(acronym))
        .map((one) => ({ ...at(line, one), acronym: one.acronym })),
    ),
    sentences: own.flatMap((line) =>
      longSentences(line.text).map((one) => ({ ...at(line, one), words: one.words })),
    ),
  }
}

function placeOf(
  { at }: OpenLine,
  { from, to }: { readonly from: number; readonly to: number },
): FoundPlace | null {
  const anchor = at && anchorOf(at.lines, { from: at.from + from, to: at.from + to })
  return at && anchor && { fragment: at.fragment, anchor }
}

/** How many things there are to look at. */
export function findingCount({ personal, acronyms, sentences }: TextFindings): number {
  return personal.length + acronyms.length + sentences.length
}
