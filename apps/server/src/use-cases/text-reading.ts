import { readStoredText, type Sql } from '@deconcert/database'
import { type StoredTextFacts, storeSheetTextFacts } from '@deconcert/database/plan'
import {
  canonicalContent,
  citedFigures,
  citesLink,
  isBlank,
  type JSONContent,
  plainText,
  readFragments,
  testimonyWords,
  withoutSuggestions,
} from '@deconcert/document'
import { type PersonalDataKind, personalDataIn, type RichFieldKey, richFieldKeys } from '@deconcert/domain'
import { namesSource, unknownAcronyms } from '@deconcert/domain/sheet'
import { sha256 } from '../identity/sha256'
import { quoteHash } from './quote-hash'

/** Grows with what is read of a text: what was read before is read anew. */
export const textReading = 6

export type AlertRead = { readonly kind: PersonalDataKind; readonly hash: string }

/** What the rules know of one long text. Nothing of what it quotes. */
type TextRead = {
  readonly isBlank: boolean
  readonly hasSource: boolean
  /** The ids of what it shows of the diagnostic. */
  readonly figures: readonly string[]
  readonly alerts: readonly AlertRead[]
  readonly acronyms: readonly string[]
  /** SHA-256 of what it says. */
  readonly words: string
}

export type TextsRead = Readonly<Partial<Record<RichFieldKey, TextRead>>>

/** What a text is said to name somebody by, with the words themselves: for whoever reads the text, never stored. */
export type QuotedAlert = AlertRead & { readonly quote: string }

/** The alerts of some words, each with the hash that settles it in this document. */
export function alertsIn(documentId: string, words: string): readonly QuotedAlert[] {
  return personalDataIn(words).map(({ kind, from, to }) => {
    const quote = words.slice(from, to)
    return { kind, quote, hash: quoteHash(documentId, quote) }
  })
}

/** What the rules know of the long texts of a document: as it was kept, or read now and kept for the next time. */
export async function readTexts(
  { sql, now }: { readonly sql: Sql; readonly now: () => Date },
  { documentId, epoch, headSeq, facts }: StoredTextFacts,
): Promise<TextsRead> {
  if (facts !== null) return facts as TextsRead
  const text = await readStoredText(sql, documentId)
  if (text === undefined) return {}
  const contents: Readonly<Record<string, JSONContent>> = readFragments(text.updates, richFieldKeys)
  const read = Object.fromEntries(
    Object.entries(contents).map(([key, content]) => [key, textRead(documentId, content)]),
  ) as TextsRead
  if (text.headSeq === headSeq) {
    const hasAlerts = Object.values(read).some(({ alerts }) => alerts.length > 0)
    const stored = { documentId, epoch, seq: headSeq, reading: textReading, facts: read, hasAlerts }
    await storeSheetTextFacts(sql, stored, now())
  }
  return read
}

/**
 * All that may tell who somebody is: who speaks in a testimony, and what is only proposed, which everybody reads all
 * the same.
 */
export function tellingText(content: JSONContent): string {
  return plainText(content, testimonyWords)
}

function textRead(documentId: string, content: JSONContent): TextRead {
  const settled = withoutSuggestions(content)
  const { cards, series } = citedFigures(settled)
  return {
    isBlank: isBlank(settled),
    hasSource: citesLink(settled) || namesSource(plainText(settled)),
    figures: [...cards, ...series],
    alerts: alertsIn(documentId, tellingText(content)).map(({ kind, hash }) => ({ kind, hash })),
    acronyms: unknownAcronyms(plainText(settled)),
    words: sha256(canonicalContent(settled)),
  }
}
