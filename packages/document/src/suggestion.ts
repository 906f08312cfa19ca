/** Who proposed a change of the text, and when; every piece of one proposal carries the same. */
export type SuggestionMark = {
  readonly id: string
  /** The account, by the author's own word: who wrote the words is known from the client that brought them. */
  readonly author: string
  /** Milliseconds since 1970, by the author's clock. */
  readonly at: number
}

/** What a proposal is called in a text: the marks of words, and the attributes of blocks. */
export const wordMarks = ['insertion', 'deletion'] as const
export const blockMarks = ['inserted', 'removed', 'joined'] as const
export type BlockMark = (typeof blockMarks)[number]

const identifier = /^[A-Za-z0-9_-]{1,64}$/
const latest = 8_640_000_000_000_000

export function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && identifier.test(value)
}

export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= latest
}

/** As an attribute of a block: shared texts compare attributes by identity, and two equal texts are one. */
export function blockMark({ id, author, at }: SuggestionMark): string {
  return `${id} ${author} ${at}`
}

/** What the attribute of a block says; null when it says nothing that can be read. */
export function readBlockMark(value: unknown): SuggestionMark | null {
  if (typeof value !== 'string') return null
  const [id, author, time, ...others] = value.split(' ')
  const at = Number(time)
  const isRead = isIdentifier(id) && isIdentifier(author) && time !== '' && isTime(at) && others.length === 0
  return isRead ? { id, author, at } : null
}

/** What the attributes of a mark say; null when they say nothing that can be read. */
export function readWordMark(attrs: Readonly<Record<string, unknown>> | undefined): SuggestionMark | null {
  const { id, author, at } = attrs ?? {}
  return isIdentifier(id) && isIdentifier(author) && isTime(at) ? { id, author, at } : null
}

/** How a paragraph that is proposed in the middle of another would stand: how deep the cut goes, and its heading. */
export type ProposedBreak = {
  /** How many blocks are cut, from 1: two for a new item of a list. */
  readonly depth: number
  /** The level of heading of what comes after; 0: a paragraph. */
  readonly level: number
}

/** The letter that stands for a paragraph break while it is proposed. */
export const breakLetter = '¶'

const breakForm = /^([1-9]):([0-3])$/

export function writeBreak({ depth, level }: ProposedBreak): string {
  return `${depth}:${level}`
}

export function readBreak(value: unknown): ProposedBreak | null {
  const [, depth, level] = (typeof value === 'string' ? breakForm.exec(value) : null) ?? []
  return depth === undefined || level === undefined ? null : { depth: Number(depth), level: Number(level) }
}
