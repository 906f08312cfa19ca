import type { ClientShares } from '@deconcert/document'
import type { TextClient } from './text-client'

/** Somebody whose letters a text shows; without an account: whoever made the text, before anybody typed. */
export type TextAuthor = {
  /** From 1 on, in the order of their shares: it stands beside their name and their letters. */
  readonly number: number
  readonly accountId: string | null
  readonly name: string | null
  readonly characters: number
  /** Of all the letters, in whole percent. */
  readonly percent: number
}

/** Who wrote a text, the most first. `present`: those who type now under clients that the server has not told yet. */
export function textAuthors(
  shares: ClientShares,
  clients: readonly TextClient[],
  present: readonly TextClient[],
): { readonly authors: readonly TextAuthor[]; readonly authorOf: ReadonlyMap<number, TextAuthor> } {
  const owners = new Map([...present, ...clients].map((client) => [client.clientId, client]))
  const sums = new Map<string | null, { name: string | null; characters: number }>()
  for (const [client, characters] of shares) {
    const owner = owners.get(client)
    const key = owner?.accountId ?? null
    const known = sums.get(key)
    sums.set(key, { name: owner?.name ?? null, characters: characters + (known?.characters ?? 0) })
  }
  const all = [...shares.values()].reduce((sum, characters) => sum + characters, 0)
  const authors = [...sums]
    .sort(([, one], [, other]) => other.characters - one.characters)
    .map(([accountId, { name, characters }], n) => ({
      number: n + 1,
      accountId,
      name,
      characters,
      percent: Math.round((100 * characters) / Math.max(all, 1)),
    }))
  const byAccount = new Map(authors.map((author) => [author.accountId, author]))
  const authorOf = new Map<number, TextAuthor>()
  for (const client of shares.keys()) {
    const author = byAccount.get(owners.get(client)?.accountId ?? null)
    if (author) authorOf.set(client, author)
  }
  return { authors, authorOf }
}
