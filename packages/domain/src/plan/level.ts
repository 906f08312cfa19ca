import type { Refusal } from '../refusal'

export const numberingStyles = ['none', 'decimal', 'upper-roman', 'upper-alpha', 'lower-alpha'] as const
export type NumberingStyle = (typeof numberingStyles)[number]

export const numberingResets = ['plan', 'parent', 'territory'] as const
export type NumberingReset = (typeof numberingResets)[number]

export type Numbering = {
  readonly style: NumberingStyle
  /** Where the count starts again: nowhere (`plan`), under each parent, in each territory. */
  readonly reset: NumberingReset
  /** `{n}` is the rank in the style, `{parent}` the parent's number: `{n}`, `{parent}.{n}`, `FA {n}`. */
  readonly template: string
  /** How the number is shown, `{number}` standing for it; the level's name and the number otherwise. */
  readonly displayTemplate?: string
  /** The first rank; 1 when absent. */
  readonly start?: number
}

/** One storey of a plan, as the plan itself names and numbers it. */
export type Level = {
  readonly key: string
  /** For reading only, 1 being the top: what may stand where is said by `allowedParents`. */
  readonly depth: number
  /** Null where the plan gives this storey no name. */
  readonly labelSingular: string | null
  readonly labelPlural: string | null
  /** Keys of the levels under which a node may stand; null means that it may stand alone. */
  readonly allowedParents: readonly (string | null)[]
  readonly numbering: Numbering
  readonly carriesSheet: boolean
}

export const maxLevels = 10
export const maxKeyLength = 60
export const maxLabelLength = 80
export const maxTemplateLength = 40
/** The highest first rank of a level. */
const maxStart = 9999

/** A refusal and where in the list of levels it applies. */
export type LevelRefusal = { readonly path: string; readonly refusal: Refusal }

function tooLong(text: string | null | undefined, limit: number): boolean {
  return text !== null && text !== undefined && text.length > limit
}

function ownRefusal(level: Level): Refusal | null {
  if (level.key === '' || tooLong(level.key, maxKeyLength)) return 'wrong-type'
  if (tooLong(level.labelSingular, maxLabelLength) || tooLong(level.labelPlural, maxLabelLength))
    return 'too-long'
  return numberingRefusal(level.numbering)
}

function numberingRefusal(numbering: Numbering): Refusal | null {
  if (tooLong(numbering.template, maxTemplateLength) || tooLong(numbering.displayTemplate, maxLabelLength))
    return 'too-long'
  if (!isStart(numbering.start)) return 'numbering-start-invalid'
  if (placeholdersBut(numbering.template, ['{n}', '{parent}'])) return 'numbering-placeholder-unknown'
  if (placeholdersBut(numbering.displayTemplate ?? '', ['{number}'])) return 'numbering-display-unknown'
  if (numbering.style !== 'none' && !numbering.template.includes('{n}')) return 'numbering-invalid'
  return null
}

function isStart(start: number | undefined): boolean {
  return start === undefined || (Number.isSafeInteger(start) && start >= 0 && start <= maxStart)
}

/** Whether a template names in braces something else than these. */
function placeholdersBut(template: string, known: readonly string[]): boolean {
  return (template.match(/\{[^{}]*\}/g) ?? []).some((each) => !known.includes(each))
}

/** Keys of the levels that can be reached by going up from this one. */
function levelsAbove(levels: readonly Level[], key: string): ReadonlySet<string | null> {
  const above = new Set<string | null>()
  const toVisit: (string | null)[] = [key]
  for (const next of toVisit) {
    for (const parent of levels.find((level) => level.key === next)?.allowedParents ?? []) {
      if (!above.has(parent)) toVisit.push(parent)
      above.add(parent)
    }
  }
  return above
}

function standingRefusal(levels: readonly Level[], level: Level): Refusal | null {
  const keys = levels.map((each) => each.key)
  if (keys.filter((key) => key === level.key).length > 1) return 'duplicate-key'
  if (level.allowedParents.some((parent) => parent !== null && !keys.includes(parent))) return 'level-unknown'
  const above = levelsAbove(levels, level.key)
  if (above.has(level.key)) return 'level-inside-itself'
  return above.has(null) ? null : 'level-unreachable'
}

/** Everything that keeps a list of levels from being used; empty when it can be. An empty list can. */
export function levelRefusals(levels: readonly Level[]): readonly LevelRefusal[] {
  if (levels.length > maxLevels) return [{ path: 'levels', refusal: 'too-many' }]
  return levels.flatMap((level, index) => {
    const refusal = ownRefusal(level) ?? standingRefusal(levels, level)
    return refusal === null ? [] : [{ path: `levels[${index}]`, refusal }]
  })
}
