import { canonicalJson } from '@deconcert/domain'

type CheckKey =
  | 'rules'
  | 'texts'
  | 'electorate'
  | 'voters'
  | 'commitments'
  | 'votes'
  | 'choices'
  | 'turnout'
  | 'count'
  | 'quorum'
  | 'verdict'
  | 'result'
  | 'journal'
  | 'head'
  | 'inscribed'

export type Check = {
  readonly key: CheckKey
  /** `untold`: so few voted in secret that nothing is published to compute it from. */
  readonly state: 'right' | 'wrong' | 'untold'
  /** What was computed and what the archive says, as texts, cut short. */
  readonly found: string
  readonly told: string
}

const longest = 300

/** Right when both say the same, as canonical JSON. */
export function compared(key: CheckKey, found: unknown, told: unknown): Check {
  const texts = [textOf(found), textOf(told)] as const
  const state = texts[0] === texts[1] ? 'right' : 'wrong'
  return { key, state, found: texts[0].slice(0, longest), told: texts[1].slice(0, longest) }
}

export function untold(key: CheckKey): Check {
  return { key, state: 'untold', found: '', told: '' }
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : canonicalJson((value ?? null) as Parameters<typeof canonicalJson>[0])
}
