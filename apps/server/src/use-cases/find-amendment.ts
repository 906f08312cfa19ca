import { type AmendmentRow, readAmendment } from '@deconcert/database'
import { found, isId, Refused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { mayReadAmendment } from './may-read-amendment'

const codePattern = /^am-([1-9]\d{0,8})$/i

/** An amendment of the actor's plan, by its id or by its code (`AM-3`). What they may not read is not found. */
export async function findAmendment(
  tools: Pick<Tools, 'sql'>,
  actor: Actor,
  key: string,
): Promise<AmendmentRow> {
  const code = codePattern.exec(key)?.[1]
  if (code === undefined && !isId(key)) throw new Refused('not-found')
  const amendment = found(
    await readAmendment(tools.sql, actor.planId, code === undefined ? { id: key } : { code: Number(code) }),
  )
  const authors = amendment.authors.map(({ accountId }) => accountId)
  if (!mayReadAmendment(actor, actor.accountId, { ...amendment, authors })) throw new Refused('not-found')
  return amendment
}

/** Whether the actor is one of those who write it. */
export function isAuthor(actor: Actor, { authors }: Pick<AmendmentRow, 'authors'>): boolean {
  return authors.some(({ accountId }) => accountId === actor.accountId)
}
