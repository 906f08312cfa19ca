/** How a plan begins, as the address of the page says it: a reload comes back to what was being done. */
export const newPlanWays = ['modele', 'texte', 'document'] as const

export type NewPlanWay = (typeof newPlanWays)[number]

export function isNewPlanWay(value: unknown): value is NewPlanWay {
  return newPlanWays.some((way) => way === value)
}
