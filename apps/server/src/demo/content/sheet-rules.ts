import type { DemoSheet } from './demo-sheet'

/** A sheet before its rules are counted. */
export type SheetDraft = Omit<DemoSheet, 'rulesMet'>

/** Those of the nineteen rules that a sheet can break by what is missing in it. */
export const breakableRules = [
  'findings',
  'objectives',
  'audiences',
  'territories',
  'lead-confirmed',
  'steps',
  'schedule',
  'means',
  'result',
  'source',
  'attention',
  'other-plans',
  'summary',
  'read-by-users',
] as const

export type BreakableRule = (typeof breakableRules)[number]

function isFilled(entries: readonly unknown[] | undefined, atLeast = 1): boolean {
  return (entries?.length ?? 0) >= atLeast
}

const isMet: Readonly<Record<BreakableRule, (sheet: SheetDraft) => boolean>> = {
  findings: ({ rich }) => isFilled(rich.findings),
  objectives: ({ values }) => isFilled(values['operational-objectives']),
  audiences: ({ values }) => isFilled(values.audiences?.itemIds),
  territories: ({ values }) => values.territories !== undefined,
  'lead-confirmed': ({ isLeadConfirmed }) => isLeadConfirmed,
  steps: ({ values }) => isFilled(values.steps, 2),
  schedule: ({ values }) => values.schedule !== undefined,
  means: ({ values }) =>
    values['human-means']?.isWithinExisting === true || values['financial-means'] !== undefined,
  result: ({ values }) => (values.indicators ?? []).some(({ type }) => type === 'result'),
  source: ({ values }) => (values.indicators ?? []).every(({ source }) => source !== ''),
  attention: ({ values }) => isFilled(values['points-of-attention']),
  'other-plans': ({ values }) => values['other-plans'] !== undefined,
  summary: ({ values }) => values.summary !== undefined,
  'read-by-users': ({ isReadByUsers }) => isReadByUsers,
}

/** How many of the nineteen rules the sheet meets; the five about its title, place and comments always are. */
export function rulesMet(sheet: SheetDraft): number {
  return 19 - breakableRules.filter((rule) => !isMet[rule](sheet)).length
}
