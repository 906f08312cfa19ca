import type { Refusal } from '../refusal'
import {
  expressedIn,
  type ForAgainstChoice,
  type ForAgainstTally,
  forAgainstChoices,
  isAdoptedBy,
  tallyForAgainst,
  votersIn,
} from './for-against'

export const methodKeys = ['for-against'] as const
export type MethodKey = (typeof methodKeys)[number]

/** What a way of voting has to know how to do. */
export type Method<Choice extends string, Tally> = {
  readonly choices: readonly Choice[]
  readonly tally: (choices: readonly Choice[]) => Tally
  readonly votersIn: (tally: Tally) => number
  readonly expressedIn: (tally: Tally) => number
  readonly isAdoptedBy: (tally: Tally) => boolean
}

/** One entry and one file per way of voting. */
export const methods: { readonly 'for-against': Method<ForAgainstChoice, ForAgainstTally> } = {
  'for-against': {
    choices: forAgainstChoices,
    tally: tallyForAgainst,
    votersIn,
    expressedIn,
    isAdoptedBy,
  },
} satisfies Record<MethodKey, unknown>

/** Why this cannot be chosen in this way of voting, or null when it can. */
export function choiceRefusal(method: MethodKey, choice: string): Refusal | null {
  return (methods[method].choices as readonly string[]).includes(choice) ? null : 'choice-unknown'
}
