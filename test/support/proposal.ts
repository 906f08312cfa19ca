import { emptySeed } from '@deconcert/document'
import type { ModerationDecision, ProposalState, ReasonCode, SeenProposal } from '@deconcert/domain'
import * as Y from 'yjs'
import type { Visitor, World } from './world'

export type Drafted = { readonly id: string; readonly documentId: string; readonly code: number }

/** A proposal that its author has just drafted, with a sentence in it. */
export async function draft(
  world: World,
  author: Visitor,
  group: string,
  title = 'A shelter',
): Promise<Drafted> {
  const { body } = await author.post<{ id: string }>(world.at('/proposals'), { groupId: group, title })
  const [row] = await world.owner<Drafted[]>`
    select id, document_id, code from proposal where id = ${body.id}
  `
  if (row === undefined) throw new Error('the draft was refused')
  await writeIn(world, row.documentId, `${title} for those who have none.`)
  return row
}

/** Adds a paragraph to a text, in somebody's name or in nobody's. */
export async function writeIn(
  world: World,
  documentId: string,
  sentence: string,
  accountId: string | null = null,
): Promise<void> {
  const [{ bytes, seq } = { bytes: emptySeed(['body']), seq: 1 }] = await world.owner<
    { bytes: Uint8Array; seq: number }[]
  >`select bytes, (select head_seq from document where id = ${documentId}) as seq
    from document_update where document_id = ${documentId} and seq = 1`
  const doc = new Y.Doc()
  Y.applyUpdate(doc, bytes)
  const before = Y.encodeStateVector(doc)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(sentence)])
  doc.getXmlFragment('body').push([paragraph])
  await world.owner`
    with moved as (update document set head_seq = ${seq + 1} where id = ${documentId})
    insert into document_update (document_id, epoch, seq, account_id, bytes, at)
    values (${documentId}, 1, ${seq + 1}, ${accountId}, ${Buffer.from(Y.encodeStateAsUpdate(doc, before))}, now())
  `
}

/** What somebody who reads a proposal now has read. */
export async function seenOf(world: World, id: string): Promise<SeenProposal> {
  const [row] = await world.owner<SeenProposal[]>`
    select p.state, p.title, d.head_seq as seq from proposal p join document d on d.id = p.document_id
    where p.id = ${id}
  `
  if (row === undefined) throw new Error(`no proposal ${id}`)
  return { ...row }
}

type Why = { readonly reason?: string; readonly reasonCode?: ReasonCode | null }

/** Decides on a proposal as it is now. */
export async function decide(
  world: World,
  moderator: Visitor,
  id: string,
  decision: Exclude<ModerationDecision, 'merge' | 'split'>,
  { reason = 'Say where, and with whom it is done.', reasonCode = 'incomplete' }: Why = {},
) {
  const seen = await seenOf(world, id)
  return await moderator.post(world.at(`/moderation/${id}`), { decision, seen, reason, reasonCode })
}

/** Merges proposals into another, as they are now. */
export async function merge(world: World, moderator: Visitor, ids: readonly string[], into: string) {
  const [first = '', ...rest] = ids
  const seen = await seenOf(world, first)
  const others = await Promise.all(rest.map(async (id) => ({ id, seen: await seenOf(world, id) })))
  return await moderator.post<{ act: string; refusal?: string }>(world.at(`/moderation/${first}/merger`), {
    into,
    seen,
    others,
  })
}

/** A proposal in any state, put there without the acts that lead to it. */
export async function proposalIn(
  world: World,
  state: ProposalState,
  author: Visitor,
  group: string,
): Promise<Drafted> {
  const drafted = await draft(world, author, group)
  await world.owner`update proposal set state = ${state}, submitted_at = now() where id = ${drafted.id}`
  return drafted
}

export async function stateOf(world: World, id: string): Promise<ProposalState | undefined> {
  const [row] = await world.owner<{ state: ProposalState }[]>`select state from proposal where id = ${id}`
  return row?.state
}

export async function journalKinds(world: World): Promise<readonly string[]> {
  const rows = await world.owner<{ kind: string }[]>`
    select kind from journal where plan_id = ${world.plan.id} order by position
  `
  return rows.map(({ kind }) => kind)
}
