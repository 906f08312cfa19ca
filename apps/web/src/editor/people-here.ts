import type { Person } from './document-context'

/** The people of a presence, in the order of their names: whoever is on two screens is there once. */
export function peopleIn(states: ReadonlyMap<number, Readonly<Record<string, unknown>>>): readonly Person[] {
  const people = new Map<string, Person>()
  for (const [clientId, { user }] of states) {
    if (typeof user !== 'object' || user === null || !('name' in user) || typeof user.name !== 'string')
      continue
    const id =
      'accountId' in user && typeof user.accountId === 'string' ? user.accountId : `client-${clientId}`
    people.set(id, { id, name: user.name })
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name))
}
