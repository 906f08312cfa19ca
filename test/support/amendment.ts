import { postgresLog } from '@deconcert/database'
import { contentFromText, readFragments, seedUpdate } from '@deconcert/document'
import { partsOf } from '@deconcert/sync'
import * as Y from 'yjs'
import { type Drafted, proposalIn } from './proposal'
import { writeIn } from './stored-words'
import type { Visitor, World } from './world'

/** Writes these blocks, parted by blank lines, in place of what a text says. */
export async function rewriteText(
  world: World,
  documentId: string,
  accountId: string,
  text: string,
): Promise<void> {
  await writeIn(world.tools.sql, documentId, accountId, (body) => {
    const fresh = new Y.Doc()
    Y.applyUpdate(fresh, seedUpdate({ body: contentFromText(text) }))
    const blocks = fresh.getXmlFragment('body').toArray() as Y.XmlElement[]
    body.delete(0, body.length)
    body.insert(
      0,
      blocks.map((block) => block.clone() as Y.XmlElement),
    )
  })
}

/** The blocks of a text, as lines of plain words. */
export async function linesOf(world: World, documentId: string): Promise<readonly string[]> {
  const stored = await postgresLog(world.tools.sql).read(documentId)
  const { body } = readFragments(stored ? partsOf(stored) : [], ['body'])
  const words = (node: { text?: string; content?: object[] }): string =>
    node.text ?? (node.content ?? []).map(words).join('')
  return (body.content ?? []).map(words)
}

export const original = ['Un guichet ouvre ici.', 'Il est gratuit.', 'Il ferme le soir.']

/** A published proposal that says `original`. */
async function publishedText(world: World, author: Visitor, group: string): Promise<Drafted> {
  const proposal = await proposalIn(world, 'published', author, group)
  await rewriteText(world, proposal.documentId, author.accountId, original.join('\n\n'))
  return proposal
}

export type Amended = { readonly id: string; readonly code: number; readonly documentId: string }

/** An amendment that somebody has just begun. */
export async function draftedAmendment(world: World, author: Visitor, proposalId: string): Promise<Amended> {
  const { status, body } = await author.post<{ id: string; code: number }>(world.at('/amendments'), {
    proposalId,
  })
  if (status !== 201) throw new Error(`the amendment was refused: ${status} ${JSON.stringify(body)}`)
  const [row] = await world.owner<{ documentId: string }[]>`
    select document_id from amendment where id = ${body.id}
  `
  return { ...body, documentId: row?.documentId ?? '' }
}

/** An amendment that everybody reads, and what it would make of the text. */
export async function proposedAmendment(
  world: World,
  author: Visitor,
  proposalId: string,
  lines: readonly string[],
): Promise<Amended> {
  const amendment = await draftedAmendment(world, author, proposalId)
  await rewriteText(world, amendment.documentId, author.accountId, lines.join('\n\n'))
  const path = world.at(`/amendments/${amendment.id}`)
  await author.patch(path, { reasons: 'Le soir aussi.' })
  const { status, body } = await author.post(`${path}/submission`)
  if (status !== 200) throw new Error(`not proposed: ${status} ${JSON.stringify(body)}`)
  return amendment
}

/** The acceptance of these changes, of what the amendment says now. */
export async function accepting(
  world: World,
  reader: Visitor,
  { id }: Amended,
  changes: readonly number[],
): Promise<object> {
  const { body } = await reader.get<{ contentSha256: string }>(world.at(`/amendments/${id}`))
  return { changes, seen: body.contentSha256 }
}

export async function amendmentState(world: World, id: string): Promise<string | undefined> {
  const [row] = await world.owner<{ state: string }[]>`select state from amendment where id = ${id}`
  return row?.state
}

/** Those of an amendment: who wrote the proposal and with whom, who amends it from another group, who looks on. */
export async function amendmentCast(world: World) {
  const [group, other] = [await world.group('Housing'), await world.group('Health')]
  const author = await world.person('member', { group })
  return {
    group,
    author,
    colleague: await world.person('member', { group }),
    amender: await world.person('member', { group: other }),
    facilitator: await world.person('facilitator', { group }),
    lead: await world.person('project-lead'),
    observer: await world.person('observer'),
    proposal: await publishedText(world, author, group),
  }
}
