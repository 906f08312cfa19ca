export const secrecies = ['named', 'secret'] as const
export type Secrecy = (typeof secrecies)[number]

/** Under so many electors, or voters, a secret vote could be guessed. */
export const fewestForSecrecy = 5
