import { postgresLog } from '@deconcert/database'
import { partsOf } from '@deconcert/sync'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { diagnostic, groupTable, inBallot, sheet, type Thing } from '../support/group-things'
import { draft } from '../support/proposal'
import { columnsHolding, wordsOf, writeIn } from '../support/stored-words'
import { openWorld, type World } from '../support/world'

const name = 'Zorglub Martin'

/** Writes a name in a text and takes it out again; what is left is the rest of the sentence. */
async function writeAndDelete(world: World, { documentId }: Thing, accountId: string): Promise<void> {
  await writeIn(world.tools.sql, documentId, accountId, (body) => {
    const text = new Y.XmlText()
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [text])
    body.insert(0, [paragraph])
    text.insert(0, `The house of ${name} is cold.`)
    text.delete(13, name.length)
  })
}

async function lastEntry(world: World) {
  const [entry] = await world.owner<{ kind: string; actorId: string; subject: Record<string, unknown> }[]>`
    select kind, actor_id, event::jsonb -> 'subject' as subject from journal
    where plan_id = ${world.plan.id} order by position desc limit 1
  `
  return entry
}

const erasureOf = (world: World, { documentId }: Thing) => world.at(`/texts/${documentId}/erasure`)

describe('[S11] what was deleted from a text', () => {
  const kinds = {
    diagnostic,
    sheet,
    proposal: async (table) => draft(table.world, table.member, table.group),
  } satisfies Record<string, (table: Awaited<ReturnType<typeof groupTable>>) => Promise<Thing>>

  test.each(Object.entries(kinds))(
    '[S11] … is in no byte of the database once erased: a %s',
    async (kind, prepare) => {
      await using world = await openWorld()
      const table = await groupTable(world)
      const lead = await world.person('project-lead')
      const text = await prepare(table)
      await writeAndDelete(world, text, table.member.accountId)
      await keepUncollected(world, text)
      const before = await wordsOf(world.tools.sql, text.documentId)
      expect(await columnsHolding(world.owner, name)).toEqual([
        'document_snapshot.state',
        'document_update.bytes',
      ])

      expect((await lead.post(erasureOf(world, text))).status).toBe(200)

      expect(await columnsHolding(world.owner, name)).toEqual([])
      expect(await wordsOf(world.tools.sql, text.documentId)).toBe(before)
      const entry = await lastEntry(world)
      expect([entry?.kind, entry?.actorId]).toEqual([`${kind}-deletions-erased`, lead.accountId])
      expect(entry?.subject).toMatchObject({ document: text.documentId, [kind]: text.id })
    },
  )

  test('[S11] … is erased again after more was written and deleted', async () => {
    await using world = await openWorld()
    const table = await groupTable(world)
    const lead = await world.person('project-lead')
    const text = await diagnostic(table)
    for (let time = 1; time <= 2; time += 1) {
      await writeAndDelete(world, text, table.member.accountId)
      expect((await lead.post(erasureOf(world, text))).status).toBe(200)
      expect(await columnsHolding(world.owner, name)).toEqual([])
    }
    expect(await wordsOf(world.tools.sql, text.documentId)).toContain('The house of  is cold.')
  })

  /** A state as nothing that collects would have written it, but as bytes may hold it. */
  async function keepUncollected(world: World, { documentId }: Thing): Promise<void> {
    const log = postgresLog(world.tools.sql)
    const stored = await log.read(documentId)
    if (stored === null) throw new Error('no such text')
    const state = Y.mergeUpdates([...partsOf(stored)])
    await log.storeSnapshot({ documentId, epoch: stored.epoch, seq: stored.headSeq, state, at: new Date() })
  }
})

test('[K7] whoever wrote in a proposal is its author, even when nothing of it is left', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const [lead, writer] = [
    await world.person('project-lead'),
    await world.person('member', { group: table.group }),
  ]
  const text = await draft(world, table.member, table.group)
  await writeAndDelete(world, text, writer.accountId)

  await lead.post(erasureOf(world, text))

  type Read = { authors: { accountId: string }[] }
  const { body } = await lead.get<Read>(world.at(`/proposals/${text.id}`))
  expect(body.authors.map(({ accountId }) => accountId)).toContain(writer.accountId)
})

test('[K7] what people vote on keeps its history until they have voted', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const lead = await world.person('project-lead')
  const text = await inBallot(table)
  const stored = () =>
    world.owner`select count(*) from document_update where document_id = ${text.documentId}`
  const before = await stored()

  const { status, body } = await lead.post(erasureOf(world, text))

  expect([status, body.refusal]).toEqual([409, 'proposal-in-ballot'])
  expect(await stored()).toEqual(before)
  expect((await lastEntry(world))?.kind).toBe('ballot-opened')
})

test('[K7] nobody is sent away from a text that is not erased, and a draft is not named in the journal', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const lead = await world.person('project-lead')
  const [voted, drafted] = [
    await inBallot(table),
    await draft(world, table.member, table.group, 'A secret shelter'),
  ]
  const emptied: string[] = []
  const { rewrite } = world.tools.hub
  Object.assign(world.tools.hub, {
    rewrite: (id: string, change: Parameters<typeof rewrite>[1]) => {
      emptied.push(id)
      return rewrite(id, change)
    },
  })

  await lead.post(erasureOf(world, voted))
  await lead.post(erasureOf(world, drafted))

  expect(emptied).toEqual([drafted.documentId])
  expect(JSON.stringify(await lastEntry(world))).not.toContain('secret shelter')
})
