import type { AxisFrame } from './axis-frame'
import { lowerFrames } from './axis-frames-lower'
import { upperFrames } from './axis-frames-upper'
import { type Block, blocks } from './blocks'
import type { DemoSheet, DemoSheetValues } from './demo-sheet'
import type { Dossier } from './dossiers/dossier'
import { type Random, seededRandom } from './random'
import { type BreakableRule, breakableRules, rulesMet, type SheetDraft } from './sheet-rules'
import { sheetValues } from './sheet-values'

/** The complete sheets, the second of which the committee has validated, the one that it sent back, and the one with an unknown baseline. */
export const fullSheet = 11
export const settledSheet = 38
export const poorSheet = 36
const unknownBaselineSheet = 3

/** The figure that a complete sheet cites. */
const figures: ReadonlyMap<number, string> = new Map([
  [fullSheet, 'attente-mdph'],
  [settledSheet, 'heures-non-faites'],
])

function frameOf({ axis }: Dossier): AxisFrame {
  const frame = { ...upperFrames, ...lowerFrames }[axis]
  if (frame === undefined) throw new Error(`demo content: no frame for ${axis}`)
  return frame
}

function paragraph(text: string): readonly Block[] {
  return [{ kind: 'paragraph', text }]
}

function richOf(dossier: Dossier, number: number): DemoSheet['rich'] {
  const frame = frameOf(dossier)
  const figure = figures.get(number)
  const always: DemoSheet['rich'] = {
    findings: blocks(
      [dossier.problem, frame.evidence, ...(figure === undefined ? [] : [`@ ${figure}`])].join('\n'),
    ),
    'strategic-objective': paragraph(frame.objective),
    description: blocks(dossier.text),
  }
  if (number !== fullSheet && number % 3 !== 1) return always
  const means = 'Locaux existants mis à disposition ; deux journées de formation par an et par équipe.'
  return { ...always, 'other-means': paragraph(means) }
}

function omit<T extends object>(from: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as T
}

function without(sheet: SheetDraft, key: keyof DemoSheetValues): SheetDraft {
  return { ...sheet, values: omit(sheet.values, key) }
}

function changed(sheet: SheetDraft, values: DemoSheetValues): SheetDraft {
  return { ...sheet, values: { ...sheet.values, ...values } }
}

function withoutMeans(sheet: SheetDraft): SheetDraft {
  return without(without(sheet, 'human-means'), 'financial-means')
}

const breaking: Readonly<Record<BreakableRule, (sheet: SheetDraft) => SheetDraft>> = {
  findings: (sheet) => ({ ...sheet, rich: omit(sheet.rich, 'findings') }),
  objectives: (sheet) => without(sheet, 'operational-objectives'),
  audiences: (sheet) => without(sheet, 'audiences'),
  territories: (sheet) => without(sheet, 'territories'),
  'lead-confirmed': (sheet) => ({ ...sheet, isLeadConfirmed: false }),
  steps: (sheet) => changed(sheet, { steps: (sheet.values.steps ?? []).slice(0, 1) }),
  schedule: (sheet) => without(sheet, 'schedule'),
  means: withoutMeans,
  result: (sheet) => changed(sheet, { indicators: (sheet.values.indicators ?? []).slice(0, 1) }),
  source: (sheet) =>
    changed(sheet, {
      indicators: (sheet.values.indicators ?? []).map((entry) => ({ ...entry, source: '' })),
    }),
  attention: (sheet) => without(sheet, 'points-of-attention'),
  'other-plans': (sheet) => without(sheet, 'other-plans'),
  summary: (sheet) => without(sheet, 'summary'),
  'read-by-users': (sheet) => ({ ...sheet, isReadByUsers: false }),
}

/** What is often missing in real life. */
const usualGaps: readonly BreakableRule[] = [
  'read-by-users',
  'lead-confirmed',
  'means',
  'source',
  'other-plans',
  'result',
  'schedule',
  'attention',
]

function gapsOf(number: number, random: Random): readonly BreakableRule[] {
  if (number === fullSheet || number === settledSheet) return []
  if (number === unknownBaselineSheet) return ['read-by-users']
  if (number === poorSheet) return random.sample(breakableRules, 8)
  return random.sample(usualGaps, random.pick([1, 1, 2, 2, 2, 3, 3, 4, 5, 6]))
}

/** The sheet of an action, as complete as its number says. */
export function sheetOf(dossier: Dossier, number: number): DemoSheet {
  const random = seededRandom(9000 + number)
  const whole: SheetDraft = {
    rich: richOf(dossier, number),
    values: sheetValues({ dossier, frame: frameOf(dossier), number, random }),
    isLeadConfirmed: true,
    isReadByUsers: true,
  }
  const sheet = gapsOf(number, random).reduce((draft, gap) => breaking[gap](draft), whole)
  return { ...sheet, rulesMet: rulesMet(sheet) }
}
