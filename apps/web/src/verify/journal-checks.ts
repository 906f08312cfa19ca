import type { Archive, JournalEvent } from './archive'
import { type Check, compared } from './check'
import { bytesOf, sha256 } from './sha256'

/** The journal from the opening to the result: chained without a gap, up to the head, with the sealed hashes in it. */
export async function journalChecks({ journal, seals, consent }: Archive): Promise<readonly Check[]> {
  const { configSha256, votesSha256, rollSha256, resultSha256 } = seals
  const ofRounds = consent?.texts ?? []
  const sealed = [configSha256, votesSha256, rollSha256, resultSha256, ...ofRounds].filter(
    (hash) => hash !== null,
  )
  const links = await linksOf(journal)
  const wrong = journal.findIndex(({ position, hash }, n) => links[n] !== `${position} ${hash}`)
  const last = journal.length - 1
  return [
    compared(
      'journal',
      links[wrong] ?? '',
      wrong < 0 ? '' : `${journal[wrong]?.position} ${journal[wrong]?.hash}`,
    ),
    compared('head', links[last] ?? '', `${seals.head.position} ${seals.head.hash}`),
    compared(
      'inscribed',
      sealed.filter((hash) => journal.some(({ event }) => event.includes(hash))),
      sealed,
    ),
  ]
}

/** What each position and hash must be, from those before. */
async function linksOf(journal: readonly JournalEvent[]): Promise<readonly string[]> {
  const links: string[] = []
  let previous = journal[0]?.previousHash ?? ''
  for (const [n, { event }] of journal.entries()) {
    const text = new TextEncoder().encode(event)
    const chained = new Uint8Array([...bytesOf(previous), ...text])
    previous = await sha256(chained)
    links.push(`${(journal[0]?.position ?? 0) + n} ${previous}`)
  }
  return links
}
