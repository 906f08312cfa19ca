import type { Awareness } from 'y-protocols/awareness'

/** Whose a Yjs client id is. */
export type TextClient = { readonly clientId: number; readonly accountId: string; readonly name: string }

/** Those who are in a text now: a client that began to type a moment ago is known by who is there. */
export function presentClients({ states }: Pick<Awareness, 'states'>): readonly TextClient[] {
  return [...states].flatMap(([clientId, state]) => {
    const user: unknown = state.user
    if (typeof user !== 'object' || user === null || !('accountId' in user) || !('name' in user)) return []
    return [{ clientId, accountId: String(user.accountId), name: String(user.name) }]
  })
}
