import { readChain, readJournalHead } from '@deconcert/database'
import { type ChainBreak, chainBreak, chainStart, found } from '@deconcert/domain'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'

export type JournalVerification = {
  readonly entries: number
  /** The hash of the last entry: what is printed elsewhere to be compared later. */
  readonly head: string
  /** Where the chain does not hold first, or null. */
  readonly break: ChainBreak | null
}

const pageSize = 2000

/** Computes a plan's chain again from the stored text alone, and says where it breaks. */
export async function verifyJournal(tools: Pick<Tools, 'sql'>, planId: string): Promise<JournalVerification> {
  const claimed = found(await readJournalHead(tools.sql, planId))
  let entries = 0
  let head = chainStart
  for (;;) {
    const page = await readChain(tools.sql, planId, entries, pageSize)
    const ranked = page.map((entry) => ({ ...entry, position: entry.position - entries }))
    const broken = chainBreak(ranked, hashAfter, head)
    if (broken !== null) return { entries, head, break: { ...broken, position: broken.position + entries } }
    entries += page.length
    head = page.at(-1)?.hash ?? head
    if (page.length < pageSize) break
  }
  const isWhole = entries >= claimed.position && (entries > claimed.position || head === claimed.hash)
  return { entries, head, break: isWhole ? null : { position: entries + 1, fault: 'position-missing' } }
}

function hashAfter(previousHash: string, text: string): string {
  return sha256(Buffer.concat([Buffer.from(previousHash, 'hex'), Buffer.from(text)]))
}
