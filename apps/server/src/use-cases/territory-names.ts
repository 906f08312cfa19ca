import type { Structure } from '@deconcert/database/plan'

/** The names of the plan's territories by id: numbers that start again in each are told apart by them. */
export function territoryNames({ territories }: Pick<Structure, 'territories'>): ReadonlyMap<string, string> {
  return new Map(territories.map(({ id, name }) => [id, name]))
}
