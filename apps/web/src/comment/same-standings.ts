import type { Standing } from '@deconcert/document'

type Standings = ReadonlyMap<string, Standing>

/** Whether each thread stands where it stood. */
export function areSameStandings(one: Standings, other: Standings): boolean {
  return (
    one.size === other.size &&
    [...one].every(([id, standing]) => written(standing) === written(other.get(id)))
  )
}

function written(standing: Standing | undefined): string {
  return JSON.stringify(standing) ?? ''
}
