export const forAgainstChoices = ['for', 'against', 'abstain'] as const
export type ForAgainstChoice = (typeof forAgainstChoices)[number]

/** How many chose each; every count is a whole number from 0. */
export type ForAgainstTally = Readonly<Record<ForAgainstChoice, number>>

/** The sum of several lines: one per vote, or one per table of raised hands. */
export function sumOfTallies(lines: readonly ForAgainstTally[]): ForAgainstTally {
  const sum = { for: 0, against: 0, abstain: 0 }
  for (const line of lines) {
    for (const choice of forAgainstChoices) sum[choice] += line[choice]
  }
  return sum
}

/** The count of choices as they were cast. */
export function tallyForAgainst(choices: readonly ForAgainstChoice[]): ForAgainstTally {
  const tally = { for: 0, against: 0, abstain: 0 }
  for (const choice of choices) tally[choice] += 1
  return tally
}

/** Those who chose a side: abstentions are not expressed. */
export function expressedIn(tally: ForAgainstTally): number {
  return tally.for + tally.against
}

/** Everyone who took part, abstentions included. */
export function votersIn(tally: ForAgainstTally): number {
  return expressedIn(tally) + tally.abstain
}

/** A majority of the votes expressed. A tie is not a majority: it rejects. */
export function isAdoptedBy(tally: ForAgainstTally): boolean {
  return tally.for > tally.against
}
