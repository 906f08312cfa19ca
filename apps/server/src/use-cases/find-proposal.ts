import { type ProposalRow, readProposal } from '@deconcert/database'
import { found, isId, Refused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { mayReadProposal } from './may-read-proposal'

const codePattern = /^p-([1-9]\d{0,8})$/i

/**
 * A proposal of the actor's plan, by its id or by its code (`P-12`).
 * What is private is not found by those who may not write it.
 */
export async function findProposal(
  tools: Pick<Tools, 'sql'>,
  actor: Actor,
  key: string,
): Promise<ProposalRow> {
  const code = codePattern.exec(key)?.[1]
  if (code === undefined && !isId(key)) throw new Refused('not-found')
  const proposal = found(
    await readProposal(tools.sql, actor.planId, code === undefined ? { id: key } : { code: Number(code) }),
  )
  if (!mayReadProposal(actor, proposal)) throw new Refused('not-found')
  return proposal
}
