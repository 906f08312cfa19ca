import type { Archive, VoteRow } from './archive'
import { sha256 } from './sha256'

export type FoundVote =
  | { readonly kind: 'found'; readonly vote: VoteRow }
  | { readonly kind: 'noCode' | 'missing' | 'changed' }

/** The vote whose receipt is in this text: the one with its 32 hexadecimal digits, whose commitment they make. */
export async function findInArchive({ votes, rules }: Archive, text: string): Promise<FoundVote> {
  const [nonce] = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/i.exec(text) ?? []
  if (nonce === undefined) return { kind: 'noCode' }
  const vote = votes.find((each) => each.nonce === nonce.toLowerCase())
  if (vote === undefined) return { kind: 'missing' }
  const commitment = await sha256(`v1|${rules.ballotId}|${vote.choice}|${vote.nonce}`)
  return commitment === vote.commitment ? { kind: 'found', vote } : { kind: 'changed' }
}
