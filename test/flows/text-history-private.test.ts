import { postgresLog } from '@deconcert/database'
import { authoredContent, clientShares } from '@deconcert/document'
import { partsOf } from '@deconcert/sync'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type GroupTable, groupTable, type Thing } from '../support/group-things'
import { draft } from '../support/proposal'
import { wordsOf } from '../support/stored-words'
import { at, compared, history, restore, say } from '../support/text-history'
import { openWorld, type Visitor, type World } from '../support/world'

type Authors = { clients: { clientId: number; accountId: string }[]; untold: [number, number][] }

/** Somebody who keeps a text open, under one client id, and goes on writing in it. */
async function opened({ tools }: World, { documentId }: Thing, { accountId }: Visitor) {
  const log = postgresLog(tools.sql)
  const doc = new Y.Doc()
  return async (write: (body: Y.XmlFragment) => void) => {
    const stored = await log.read(documentId)
    if (stored === null) throw new Error('no such text')
    for (const part of partsOf(stored)) Y.applyUpdate(doc, part)
    const before = Y.encodeStateVector(doc)
    write(doc.getXmlFragment('body'))
    const bytes = Y.encodeStateAsUpdate(doc, before)
    const update = { bytes, accountId, sessionId: null, at: new Date(), newClients: [doc.clientID] }
    await log.append([{ documentId, epoch: stored.epoch, updates: [update] }])
    return doc
  }
}

function paragraph(words: string): Y.XmlElement {
  const block = new Y.XmlElement('paragraph')
  block.insert(0, [new Y.XmlText(words)])
  return block
}

const lettersIn = (body: Y.XmlFragment, block: number) =>
  (body.get(block) as Y.XmlElement).get(0) as Y.XmlText

/** A draft of two people, submitted, in which one of them goes on: in their own sentence and in the other's. */
async function handedOver(
  world: World,
): Promise<{ table: GroupTable; text: Thing; other: Visitor; doc: Y.Doc }> {
  const table = await groupTable(world)
  const other = await world.person('member', { group: table.group })
  const text = await draft(world, table.member, table.group)
  const types = await opened(world, text, table.member)
  await types((body) => body.push([paragraph('Un guichet mobil')]))
  await say(world, text, other, 'Le cas de cette famill')
  await table.member.post(at(world, text, '/points'), { label: 'Avec la famille', seq: 3 })
  await table.facilitator.post(world.at(`/proposals/${text.id}/submission`))
  const doc = await types((body) => {
    for (const block of [body.length - 2, body.length - 1]) {
      const letters = lettersIn(body, block)
      letters.insert(letters.length, 'e')
    }
  })
  return { table, text, other, doc }
}

test('[A65] of a draft that was handed over, nobody else is told who wrote which words of it', async () => {
  await using world = await openWorld()
  const { table, text, other, doc } = await handedOver(world)
  const authors = async (visitor: Visitor) => (await visitor.get<Authors>(at(world, text, '/authors'))).body

  const mine = await authors(other)
  expect(mine.clients.map(({ accountId }) => accountId)).toContain(other.accountId)
  expect(mine.untold).toEqual([])

  const theirs = await authors(await world.person('observer'))
  expect(JSON.stringify(theirs)).not.toContain(other.accountId)
  expect(theirs.clients).toEqual([expect.objectContaining({ clientId: doc.clientID })])
  const told = clientShares(authoredContent(doc.getXmlFragment('body'), new Map(theirs.untold)))
  expect(told.get(doc.clientID)).toBe('ee'.length)
  expect([...told.keys()].sort()).toEqual([1, doc.clientID].sort())
  expect(table.member.accountId).toBe(theirs.clients[0]?.accountId)
})

test('[A65] … nor when a word of it changes later', async () => {
  await using world = await openWorld()
  const { table, text, other } = await handedOver(world)
  const wrote = async (visitor: Visitor) => {
    const { firstSeq, headSeq } = await history(world, await world.person('observer'), text)
    const { body } = await compared(world, visitor, text, firstSeq, headSeq)
    const runs = (body.fragments.body ?? []).flatMap(({ runs = [] }) => runs)
    return { people: Object.keys(body.people), added: runs.filter(({ kind }) => kind === 'added') }
  }

  const insiders = await wrote(table.member)
  expect(insiders.added.map(({ by }) => by)).toContain(other.accountId)

  const { people, added } = await wrote(await world.person('observer'))
  expect(people).toEqual([table.member.accountId])
  expect(added.map(({ by }) => by)).not.toContain(other.accountId)
  expect(added.filter(({ by }) => by === table.member.accountId).map(({ text: words }) => words)).toEqual([
    'e',
    'e',
  ])
})

test('[A65] … nor what they called its versions, even once all of it was erased', async () => {
  await using world = await openWorld()
  const { table, text } = await handedOver(world)
  const observer = await world.person('observer')
  const named = { label: 'Le brouillon de la famille', seq: 3 }
  expect((await table.member.post(at(world, text, '/points'), named)).status).toBe(201)
  const labels = async (visitor: Visitor) =>
    (await history(world, visitor, text)).points.map(({ label }) => label).filter((label) => label !== null)
  expect(await labels(observer)).toEqual([])

  const lead = await world.person('project-lead')
  expect((await lead.post(at(world, text, '/erasure'))).status).toBe(200)
  expect(await labels(observer)).toEqual([])
  expect(await labels(table.member)).toContain(named.label)
})

test('[A65] … and nobody else has the text say again what it said then', async () => {
  await using world = await openWorld()
  const { table, text } = await handedOver(world)
  const stranger = await world.person('member', { group: await world.group('Elsewhere') })
  const before = await wordsOf(world.tools.sql, text.documentId)
  for (const visitor of [stranger, await world.person('observer')]) {
    const { firstSeq } = await history(world, visitor, text)
    expect((await restore(world, visitor, text, 2)).body.refusal).toBe('not-permitted')
    for (const path of ['/states/2', `/states/${firstSeq}/since/2`, `/states/2/since/${firstSeq}`])
      expect([path, (await visitor.get(at(world, text, path))).status]).toEqual([path, 404])
  }
  expect(await wordsOf(world.tools.sql, text.documentId)).toBe(before)
  expect((await restore(world, table.member, text, 2)).status).toBe(200)
})

test('[A65] … nor what was missed while it was taken back to be revised', async () => {
  await using world = await openWorld()
  const { table, text, other } = await handedOver(world)
  const observer = await world.person('observer')
  await observer.post(at(world, text, '/departure'))
  const { left: first } = await history(world, observer, text)
  const back = {
    decision: 'send-back',
    reason: 'Say where, and with whom it is done.',
    reasonCode: 'incomplete',
  }
  const [seen] = await world.owner`
    select p.state, p.title, d.head_seq as seq from proposal p join document d on d.id = p.document_id
    where p.id = ${text.id}`
  await table.facilitator.post(world.at(`/moderation/${text.id}`), { ...back, seen })
  await table.facilitator.post(world.at(`/proposals/${text.id}/revision`))
  await say(world, text, other, 'Zorglub, entre nous.')
  await say(world, text, other, null)
  expect((await observer.get(at(world, text, '/history'))).status).toBe(404)
  expect((await observer.get(at(world, text, '/authors'))).status).toBe(404)
  await table.facilitator.post(world.at(`/proposals/${text.id}/submission`))

  const { left, firstSeq, headSeq, sessions, points } = await history(world, observer, text)
  expect(left?.seq).toBe(firstSeq)
  expect(firstSeq).toBeGreaterThan(first?.seq ?? 0)
  expect([sessions, points.map(({ kind }) => kind)]).toEqual([[], ['submitted']])
  const { body } = await compared(world, observer, text, left?.seq ?? 0, headSeq)
  expect(JSON.stringify(body)).not.toContain('Zorglub')
  expect(Object.keys(body.people)).toEqual([])
})

test('[K8] a draft that is handed over is folded in its room, around the act', async () => {
  await using world = await openWorld()
  const { text } = await handedOver(world)
  expect(world.folded.filter((id) => id === text.documentId)).toHaveLength(2)
})
