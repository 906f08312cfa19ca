import type { Numbering, NumberingStyle } from './level'
import { rankText } from './rank'

/** The number of a line as written, with that of the line that it stands under. */
export type WrittenNumber = {
  readonly number: string | null
  readonly parentNumber: string | null
  /** What it stands under: the count may start again there. */
  readonly parent: number | null
}

const styles: readonly NumberingStyle[] = ['decimal', 'upper-roman', 'upper-alpha', 'lower-alpha']
const none: Numbering = { style: 'none', reset: 'plan', template: '' }

function isBehindParent({ number, parentNumber }: WrittenNumber): boolean {
  return number !== null && parentNumber !== null && number.startsWith(`${parentNumber}.`)
}

/** What a number counts by itself: « 2.3 » under « 2 » counts 3. */
function ownPart(written: WrittenNumber, isComposite: boolean): string {
  const number = written.number ?? ''
  return isComposite && isBehindParent(written)
    ? number.slice((written.parentNumber ?? '').length + 1)
    : number
}

function rankIn(style: NumberingStyle, part: string): number {
  for (let rank = 0; rank < 1000; rank += 1) if (rankText(style, rank) === part) return rank
  return -1
}

/** The style in which most of the parts are counted from the first one on. */
function styleOf(parts: readonly string[]): NumberingStyle {
  const [first = ''] = parts
  const fitting = styles.filter((style) => parts.every((part) => rankIn(style, part) >= 0))
  const counting = fitting.find((style) => rankIn(style, first) <= 1)
  return counting ?? fitting[0] ?? 'decimal'
}

/** The rank with which the count begins most often: in the text, or under each parent. */
function commonStart(ranks: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best?.[0] ?? 1
}

/** The first number under each parent, as a rank. */
function firstRanks(
  numbered: readonly WrittenNumber[],
  parts: readonly string[],
  style: NumberingStyle,
): readonly number[] {
  const firsts = new Map<number | null, number>()
  for (const [index, { parent }] of numbered.entries())
    if (!firsts.has(parent)) firsts.set(parent, rankIn(style, parts[index] ?? ''))
  return [...firsts.values()]
}

function isMost(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.length * 2 > all.length
}

/** « FA » before each number, with the space after it: part of how they are written. */
function commonLetters(numbered: readonly WrittenNumber[]): string {
  const letters = numbered.map(({ number }) => /^\p{Lu}{1,4}[ .°-]{0,2}(?=\d)/u.exec(number ?? '')?.[0] ?? '')
  const [first = ''] = letters
  return letters.every((each) => each === first) ? first : ''
}

/**
 * How the lines of one level are numbered, from their numbers as written: behind their parent's number, from one again
 * under each parent, through the whole text, or not at all. What does not fit is for a warning to say.
 */
export function numberingOf(written: readonly WrittenNumber[]): Numbering {
  const numbered = written.filter(({ number }) => number !== null)
  if (numbered.length === 0 || isMost(written.slice(numbered.length), written)) return none
  const isComposite = isMost(numbered.filter(isBehindParent), numbered)
  const letters = isComposite ? '' : commonLetters(numbered)
  const parts = numbered.map((each) => ownPart(each, isComposite).slice(letters.length))
  const usual = parts.filter((part) => !part.includes('.'))
  const style = styleOf(usual.length > 0 ? usual : ['1'])
  const firsts = firstRanks(numbered, parts, style)
  const isAnew = isComposite || firsts.filter((rank) => rank === 1).length > 1
  const start = commonStart(isAnew ? firsts : firsts.slice(0, 1))
  const numbering = { style, template: isComposite ? '{parent}.{n}' : `${letters}{n}` }
  return { ...numbering, reset: isAnew ? 'parent' : 'plan', ...(isUsualStart(start) ? {} : { start }) }
}

/** A count begins with one; what cannot be read as a rank begins nothing. */
function isUsualStart(rank: number): boolean {
  return rank === 1 || rank < 0
}
