import { deepestNesting, type JSONContent } from './content'
import { plainText } from './content-text'
import { blockMarks, breakLetter, readBlockMark, readWordMark, type SuggestionMark } from './suggestion'
import { withoutSuggestions } from './without-suggestions'

/** One proposal of change as a person reads it. */
export type Suggestion = SuggestionMark & {
  /** The words that would go and those that would come, in the order of the text; « ¶ » for a paragraph break. */
  readonly removed: string
  readonly added: string
  /** The blocks that would come or go, by the name of their kind. */
  readonly blocks: readonly { readonly kind: 'added' | 'removed'; readonly type: string }[]
  /** The line in which it begins, as if nothing were proposed. */
  readonly passage: string
}

type Draft = {
  mark: SuggestionMark
  removed: string
  added: string
  blocks: { kind: 'added' | 'removed'; type: string }[]
  passage: string
}

/** What is proposed in a text and waits, in its order. */
export function suggestionsIn(content: JSONContent): readonly Suggestion[] {
  const drafts = new Map<string, Draft>()
  for (const block of content.content ?? []) collect(block, 1, block, drafts)
  return [...drafts.values()].map(({ mark, ...rest }) => ({ ...mark, ...rest }))
}

/** How many proposals wait in these texts. */
export function countSuggestions(contents: readonly JSONContent[]): number {
  return contents.reduce((sum, content) => sum + suggestionsIn(content).length, 0)
}

function collect(node: JSONContent, depth: number, line: JSONContent, drafts: Map<string, Draft>): void {
  if (depth > deepestNesting) return
  const nearest = node.type === 'paragraph' || node.type === 'heading' ? node : line
  const draft = (mark: SuggestionMark) => draftOf(mark, nearest, drafts)
  collectBlock(node, draft)
  if (node.type === 'text') collectWords(node, draft)
  for (const child of node.content ?? []) collect(child, depth + 1, nearest, drafts)
}

function draftOf(mark: SuggestionMark, line: JSONContent, drafts: Map<string, Draft>): Draft {
  const known = drafts.get(mark.id)
  if (known) return known
  const passage = plainText(withoutSuggestions({ type: 'doc', content: [line] })).replaceAll('\n', ' ')
  const fresh: Draft = { mark, removed: '', added: '', blocks: [], passage }
  drafts.set(mark.id, fresh)
  return fresh
}

function collectBlock(node: JSONContent, draft: (mark: SuggestionMark) => Draft): void {
  for (const name of blockMarks) {
    const mark = readBlockMark(node.attrs?.[name])
    if (!mark) continue
    const found = draft(mark)
    if (name === 'joined') found.removed += breakLetter
    else found.blocks.push({ kind: name === 'inserted' ? 'added' : 'removed', type: node.type ?? '' })
  }
}

function collectWords({ text = '', marks = [] }: JSONContent, draft: (mark: SuggestionMark) => Draft): void {
  for (const { type, attrs } of marks) {
    if (type !== 'insertion' && type !== 'deletion') continue
    const mark = readWordMark(attrs)
    if (!mark) continue
    const found = draft({ id: mark.id, author: mark.author, at: mark.at })
    if (type === 'insertion') found.added += text
    else found.removed += text
  }
}
