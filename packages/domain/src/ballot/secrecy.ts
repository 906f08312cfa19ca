export const secrecies = ['named', 'secret'] as const
export type Secrecy = (typeof secrecies)[number]

/** Under so many electors, or voters, a secret vote could be guessed. */
export const fewestForSecrecy = 5

/**
 * How many more secret votes are needed online, where others were on paper: who counts those takes them out of the total,
 * and 1 to 4 that are left hide everything.
 */
export function missingOnline({
  voters,
  onPaper,
}: {
  readonly voters: number
  readonly onPaper: number
}): number {
  const online = voters - onPaper
  return onPaper > 0 && online > 0 ? Math.max(0, fewestForSecrecy - online) : 0
}
