import * as Y from 'yjs'
import { diagnostic, type GroupTable, groupTable, type Thing } from './group-things'
import { writeIn } from './stored-words'
import type { Visitor, World } from './world'

/** The functions of the database that the history of texts calls. */
export const historyFunctions = [
  'first_text_position',
  'leave_text',
  'name_text_point',
  'restore_text',
] as const

export type History = {
  epoch: number
  headSeq: number
  firstSeq: number
  isErased: boolean
  since: string | null
  points: { id: string; kind: string; label: string | null; seq: number | null; by: string | null }[]
  sessions: { name: string; fromSeq: number; toSeq: number; updates: number; size: { written: number } }[]
  left: { seq: number | null } | null
  nameRefusal: string | null
  restoreRefusal: string | null
}
export type Compared = {
  fragments: Record<string, { kind: string; runs?: { kind: string; text: string; by: string | null }[] }[]>
  people: Record<string, string>
}

export const at = (world: World, { documentId }: Thing, path: string) =>
  world.at(`/texts/${documentId}${path}`)

export async function history(world: World, visitor: Visitor, thing: Thing): Promise<History> {
  return (await visitor.get<History>(at(world, thing, '/history'))).body
}

export async function compared(world: World, visitor: Visitor, thing: Thing, from: number, to: number) {
  return await visitor.get<Compared>(at(world, thing, `/states/${to}/since/${from}`))
}

export async function restore(world: World, visitor: Visitor, thing: Thing, seq: number) {
  const { headSeq } = await history(world, visitor, thing)
  return await visitor.post(at(world, thing, '/restoration'), { seq, seen: headSeq })
}

/** Adds a paragraph at the end, or takes the last one out. */
export async function say(world: World, { documentId }: Thing, { accountId }: Visitor, words: string | null) {
  await writeIn(world.tools.sql, documentId, accountId, (body) => {
    if (words === null) return body.delete(body.length - 1, 1)
    const [block, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()]
    text.insert(0, words)
    block.insert(0, [text])
    body.insert(body.length, [block])
  })
}

export async function writtenDiagnostic(
  world: World,
): Promise<{ table: GroupTable; text: Thing; other: Visitor }> {
  const table = await groupTable(world)
  const other = await world.person('member', { group: table.group })
  const text = await diagnostic(table)
  await say(world, text, table.member, 'Les bus sont rares.')
  await say(world, text, other, 'Les trains aussi.')
  return { table, text, other }
}
