import type { OutlineCorrections, OutlineKind, OutlineReason } from './outline'
import { type HeadingShape, isCountedOtherwise } from './outline-heading'
import type { SourceLine } from './outline-source'

/** A line with what it is read as. */
export type Read = {
  readonly line: SourceLine
  readonly shape: HeadingShape | null
  readonly kind: OutlineKind
  readonly why: OutlineReason
  readonly joinedTo: number | null
}

type Reading = readonly [OutlineKind, OutlineReason]

/** What the lines read so far make of the next one. */
type State = {
  hasBegun: boolean
  /** Objectives, or a part of the text of which nothing is taken, until the next heading. */
  section: 'body' | 'objectives' | 'left-out'
  /** Lines of text since the heading, objectives apart. */
  bodyLines: number
  objectives: number
  previous: Read | null
}

const objectivesLabel =
  /^(?:les |nos |ses )?objectifs?(?: (?:op[ée]rationnels?|strat[ée]giques?|vis[ée]s?|poursuivis?|sp[ée]cifiques?|g[ée]n[ée]raux))?\s*:?$/i
const objectiveInLine = /^objectifs?\s*:\s*\S/i
const crossCutting =
  /^(?:les |nos |\d+ )?(?:objectifs transversaux|leviers?|valeurs?|principes?|ambitions?|th[eè]mes?|publics?)(?![\p{L}])[^.;:]{0,40}:?$/iu
const pageMark = /^(?:\d{1,3}|page \d+.*|©.*|(?:https?:\/\/|www\.)\S+)$/i

function isTitleLike({ words, isBullet }: SourceLine): boolean {
  return !isBullet && words.length <= 250 && /^[\p{Lu}«"“]/u.test(words) && !/[.;,:!?…]$/.test(words)
}

/** A line that the one before was not finished without. */
function goesOn(line: SourceLine, previous: Read | null): OutlineReason | null {
  if (previous === null || line.isBullet || line.hashes > 0) return null
  const takesText = ['heading', 'objective', 'lead', 'subtitle', 'joined'].includes(previous.kind)
  if (!takesText) return null
  const isUntitled = previous.kind === 'heading' && previous.shape?.title === ''
  if (isUntitled) return 'title-below'
  const isOpen = previous.line.opensBold && !line.afterBlank
  const isLower = /^\p{Ll}/u.test(line.words) && !/[.:;!?]$/.test(previous.line.words)
  return isOpen || isLower ? 'goes-on' : null
}

/** A line under a heading that is neither a label nor the end of the structure. */
function textReading(line: SourceLine, state: State): Reading {
  const isDirect = state.bodyLines === 0 && state.objectives === 0
  if (isDirect && isTitleLike(line)) return ['subtitle', 'under-heading']
  if (isCountedOtherwise(line)) return ['unknown', 'counts-otherwise']
  const isAlone = line.afterBlank && line.words.length <= 120
  if (!isDirect && isAlone && isTitleLike(line)) return ['unknown', 'no-sign']
  return ['lead', 'under-heading']
}

function isInObjectives(line: SourceLine, state: State): boolean {
  if (state.section !== 'objectives') return false
  return line.isBullet || state.objectives === 0 || !line.afterBlank
}

/** A line that names what follows it: objectives, or what crosses the plan and is entered elsewhere. */
function labelReading({ words }: SourceLine): Reading | null {
  if (objectivesLabel.test(words)) return ['label', 'objectives-label']
  if (objectiveInLine.test(words)) return ['objective', 'in-objectives']
  return crossCutting.test(words) ? ['ignored', 'cross-cutting'] : null
}

function outsideReading(line: SourceLine, contents: ReadonlySet<number>, state: State): Reading | null {
  if (line.isTable) return ['ignored', 'table']
  if (contents.has(line.number)) return ['ignored', 'contents']
  if (!state.hasBegun) return ['ignored', 'before-structure']
  return pageMark.test(line.words) ? ['ignored', 'page-mark'] : null
}

function shapeReason({ kind, word }: HeadingShape): OutlineReason {
  if (word !== null) return 'named'
  return kind.startsWith('hash:') ? 'markdown' : 'numbered'
}

function understood(
  line: SourceLine,
  shape: HeadingShape | null,
  contents: ReadonlySet<number>,
  state: State,
  isTail: boolean,
): Reading {
  if (shape !== null) return ['heading', shapeReason(shape)]
  const outside = outsideReading(line, contents, state)
  if (outside !== null) return outside
  const joined = state.section === 'left-out' ? null : goesOn(line, state.previous)
  if (joined !== null) return ['joined', joined]
  const label = labelReading(line)
  if (label !== null) return label
  if (state.section === 'left-out') return ['ignored', 'in-left-out']
  if (isInObjectives(line, state)) return ['objective', 'in-objectives']
  if (isTail && state.bodyLines === 0 && state.objectives === 0) return ['unknown', 'after-structure']
  return textReading(line, state)
}

const neverHosts: ReadonlySet<OutlineKind> = new Set(['ignored', 'unknown', 'label'])

function hostOf(previous: Read | null): number | null {
  if (previous === null || neverHosts.has(previous.kind)) return null
  return previous.joinedTo ?? previous.line.number
}

function advance(state: State, read: Read, [autoKind, autoWhy]: Reading): void {
  if (read.why === 'page-mark') return
  const leavesOut = autoKind === 'unknown' || autoWhy === 'cross-cutting'
  const isTaken = ['lead', 'subtitle', 'objective'].includes(read.kind)
  if (read.kind === 'heading') {
    state.hasBegun = true
    state.section = 'body'
    state.bodyLines = 0
    state.objectives = 0
  } else if (read.kind === 'label') state.section = 'objectives'
  else if (leavesOut) state.section = isTaken ? 'body' : 'left-out'
  if (read.kind === 'objective') state.objectives += 1
  if (read.kind === 'lead' || read.kind === 'subtitle') state.bodyLines += 1
  state.previous = read
}

function pass(
  lines: readonly SourceLine[],
  shapes: readonly (HeadingShape | null)[],
  corrections: OutlineCorrections,
  contents: ReadonlySet<number>,
  tail: number,
): readonly Read[] {
  const state: State = { hasBegun: false, section: 'body', bodyLines: 0, objectives: 0, previous: null }
  return lines.map((line, index) => {
    const shape = shapes[index] ?? null
    const auto = understood(line, shape, contents, state, index > tail)
    const correction = corrections[line.number]
    const [kind, why]: Reading = correction === undefined ? auto : [correction.kind, 'by-hand']
    const joinedTo = kind === 'joined' ? hostOf(state.previous) : null
    const read: Read = { line, shape, kind, why, joinedTo }
    advance(state, read, auto)
    return read
  })
}

/**
 * Whether what follows the last heading stands apart: its level has other headings, and under none of them is text.
 * Most often the document goes on with something else there. Markdown headings would have said so.
 */
function endsAtLastHeading(reads: readonly Read[], levelOf: (read: Read) => string | null): boolean {
  const last = reads.findLast(({ kind }) => kind === 'heading')
  if (last === undefined || last.line.hashes > 0) return false
  const level = levelOf(last)
  const others = reads.filter((read) => read.kind === 'heading' && read !== last && levelOf(read) === level)
  const written = new Set<Read | null>()
  let current: Read | null = null
  for (const read of reads) {
    if (read.kind === 'heading') current = read
    else if (isText(read)) written.add(current)
  }
  return others.length > 0 && !others.some((read) => written.has(read))
}

function isText({ kind }: Read): boolean {
  return kind === 'lead' || kind === 'subtitle' || kind === 'objective' || kind === 'unknown'
}

/** Reads every line in the light of those before it, of what was corrected, and of where the structure ends. */
export function readLines(
  lines: readonly SourceLine[],
  shapes: readonly (HeadingShape | null)[],
  corrections: OutlineCorrections,
  contents: ReadonlySet<number>,
  levelOf: (read: Read) => string | null,
): readonly Read[] {
  const first = pass(lines, shapes, corrections, contents, lines.length)
  if (!endsAtLastHeading(first, levelOf)) return first
  const tail = first.findLastIndex(({ kind }) => kind === 'heading')
  return pass(lines, shapes, corrections, contents, tail)
}
