import type { BallotMethod, Choice } from '@deconcert/domain/ballot'
import type { ShownOption } from './shown-option'

/** What every form of a vote is given. Without `onChange` it only shows what voters see. */
export type FormProps<Method extends BallotMethod = BallotMethod> = {
  readonly method: Method
  readonly options: readonly ShownOption[]
  readonly value: Choice | null
  readonly onChange: (choice: Choice) => void
}

export type MethodOf<Key extends BallotMethod['key']> = Extract<BallotMethod, { readonly key: Key }>

export function keysIn(choice: Choice | null): readonly string[] {
  return Array.isArray(choice) ? (choice as readonly string[]) : []
}

export function numbersIn(choice: Choice | null): Readonly<Record<string, number>> {
  if (choice === null || typeof choice === 'string' || Array.isArray(choice)) return {}
  return choice as Readonly<Record<string, number>>
}

/** The same choice with another number for one option; null takes it out. */
export function withNumber(choice: Choice | null, key: string, number: number | null): Choice {
  const { [key]: _before, ...others } = numbersIn(choice)
  return number === null ? others : { ...others, [key]: number }
}
