import type { ModerationDecision } from '@deconcert/domain'

/** What a key does in the queue. */
export type TriageAct = 'next' | 'previous' | 'open' | 'claim' | 'help' | ModerationDecision

/** One letter each; Enter opens as well, as on any button. */
export const triageKeys: Readonly<Record<string, TriageAct>> = {
  j: 'next',
  k: 'previous',
  o: 'open',
  p: 'publish',
  b: 'send-back',
  x: 'set-aside',
  m: 'merge',
  s: 'split',
  c: 'claim',
  '?': 'help',
}

/** The letter of a decision, as it stands on its button. */
export function keyOf(decision: ModerationDecision): string {
  const act = decision === 'review' ? 'publish' : decision
  return Object.entries(triageKeys).find(([, each]) => each === act)?.[0] ?? ''
}

type Press = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
  /** Whether it was pressed where one types. */
  readonly isTyping: boolean
}

/** What a press means, or null when it means nothing: never while typing, never with a modifier, never held down. */
export function triageAct({ key, ctrlKey, metaKey, altKey, repeat, isTyping }: Press): TriageAct | null {
  if (isTyping || ctrlKey || metaKey || altKey) return null
  const act = triageKeys[key] ?? null
  return repeat && act !== 'next' && act !== 'previous' ? null : act
}
