import { postgresLog } from '@deconcert/database'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { Bulkhead } from '../../apps/server/src/bulkhead'
import type { PastReader } from '../../apps/server/src/collab/past-reader'
import { createPastReader } from '../../apps/server/src/collab/past-reader'
import { anchorOn, commentOn } from '../support/comment'
import { wordsOf } from '../support/stored-words'
import { at, history, restore, say, writtenDiagnostic } from '../support/text-history'
import { openWorld, type World } from '../support/world'

/** What the thread is asked from now on, and what it answers to be restored. */
function watched({ tools }: World) {
  const asked: (keyof PastReader)[] = []
  const restoring: unknown[] = []
  const past = tools.past
  Object.assign(tools, {
    past: new Proxy(past, {
      get: (_, key: keyof typeof past) => async (what: never) => {
        asked.push(key)
        const answer: unknown = await past[key](what)
        if (key === 'restoring') restoring.push(answer)
        return answer
      },
    }),
  })
  return { asked, restoring }
}

test('[A64] what restores a text is made on the thread of its past, and stored as it comes from there', async () => {
  await using world = await openWorld()
  const { table, text, other } = await writtenDiagnostic(world)
  await say(world, text, other, 'Un ajout.')
  const { asked, restoring } = watched(world)

  expect((await restore(world, table.member, text, 2)).status).toBe(200)
  expect(asked.filter((key) => key !== 'sizes')).toEqual(['restoring'])
  const [stored] = await world.owner<{ bytes: Uint8Array }[]>`
    select bytes from document_update where document_id = ${text.documentId} order by seq desc limit 1`
  expect(restoring.map((bytes) => [...(bytes as Uint8Array)])).toEqual([[...(stored?.bytes ?? [])]])
})

test('[A64] the server turns while that is made', async () => {
  await using reader = { past: createPastReader(), [Symbol.asyncDispose]: () => reader.past.close() }
  const doc = new Y.Doc()
  const says = (words: string) => {
    const [block, letters] = [new Y.XmlElement('paragraph'), new Y.XmlText()]
    letters.insert(0, words)
    block.insert(0, [letters])
    doc.getXmlFragment('body').push([block])
    return [Y.encodeStateAsUpdate(doc)]
  }
  const asked = {
    documentId: 'a text',
    earlier: says('Un.'),
    seen: says('Deux.'),
    fragment: 'body',
    clientId: 99,
  }
  let turns = 0
  const turn = () => {
    turns += 1
    pending = setImmediate(turn)
  }
  let pending = setImmediate(turn)
  const update = await reader.past.restoring(asked)
  clearImmediate(pending)
  expect(turns).toBeGreaterThan(0)
  Y.applyUpdate(doc, update ?? new Uint8Array())
  expect(doc.getXmlFragment('body').toString()).toBe('<paragraph>Un.</paragraph>')
})

test('[A64] what is too long to be read is not restored, and says so before anything is read', async () => {
  await using world = await openWorld()
  const { table, text, other } = await writtenDiagnostic(world)
  const doc = new Y.Doc()
  doc.getText('notes').insert(0, 'x'.repeat(17 * 1024 * 1024))
  await append(world, text.documentId, other.accountId, doc)
  const { headSeq } = await history(world, table.member, text)
  const before = await wordsOf(world.tools.sql, text.documentId)
  const { asked } = watched(world)

  const answer = await table.member.post<{ refusal: string }>(at(world, text, '/restoration'), {
    seq: 2,
    seen: headSeq,
  })
  expect([answer.status, answer.body.refusal]).toEqual([413, 'history-too-long'])
  const state = await table.member.get<{ refusal: string }>(at(world, text, `/states/${headSeq}`))
  expect([state.status, state.body.refusal]).toEqual([413, 'history-too-long'])
  expect(asked).toEqual([])
  expect(await wordsOf(world.tools.sql, text.documentId)).toBe(before)
})

test('[A70] whoever asks for an earlier version when all places are taken is told to come back', async () => {
  await using world = await openWorld()
  const { table, text } = await writtenDiagnostic(world)
  const { headSeq } = await history(world, table.member, text)
  const taken = new Bulkhead(0, 'history-busy')
  const { pastPlaces } = world.tools
  Object.assign(world.tools, { pastPlaces: taken })

  for (const path of [`/states/${headSeq}`, `/states/${headSeq}/since/1`]) {
    const answer = await table.member.get<{ refusal: string }>(at(world, text, path))
    expect([answer.status, answer.body.refusal], path).toEqual([503, 'history-busy'])
  }
  const asked = await table.member.post<{ refusal: string }>(at(world, text, '/restoration'), {
    seq: 1,
    seen: headSeq,
  })
  expect([asked.status, asked.body.refusal]).toEqual([503, 'history-busy'])
  // The page of the history itself still says who worked when, without how much.
  const { sessions } = await history(world, table.member, text)
  expect(sessions.map(({ size }) => size)).toEqual(sessions.map(() => null))

  Object.assign(world.tools, { pastPlaces })
  expect((await table.member.get(at(world, text, `/states/${headSeq}`))).status).toBe(200)
})

test('[A76] the passage of a thread is read on the thread of texts, when there is room', async () => {
  await using world = await openWorld()
  const { text, other } = await writtenDiagnostic(world)
  const { asked } = watched(world)
  expect((await commentOn(world, other, text.documentId, 'rares')).status).toBe(201)
  expect(asked).toEqual(['place'])

  Object.assign(world.tools, { pastPlaces: new Bulkhead(0, 'history-busy') })
  const { status, body } = await commentOn(world, other, text.documentId, 'rares')
  expect([status, body.refusal]).toEqual([503, 'history-busy'])
})

test('[A76] … and not at all when it is too long', async () => {
  await using world = await openWorld()
  const { text, other } = await writtenDiagnostic(world)
  const doc = new Y.Doc()
  doc.getText('notes').insert(0, 'x'.repeat(17 * 1024 * 1024))
  const anchor = await anchorOn(world, text.documentId, 'rares')
  await append(world, text.documentId, other.accountId, doc)
  const { asked } = watched(world)

  const comment = { body: 'Où ?', fragment: 'body', anchor }
  const answer = await other.post<{ refusal: string }>(world.at(`/texts/${text.documentId}/threads`), comment)
  expect([answer.status, answer.body.refusal]).toEqual([413, 'history-too-long'])
  expect(asked).toEqual([])
})

test('[A70] how much was written is not counted when it is too much to read', async () => {
  await using world = await openWorld()
  const { table, text, other } = await writtenDiagnostic(world)
  const doc = new Y.Doc()
  doc.getText('notes').insert(0, 'x'.repeat(17 * 1024 * 1024))
  await append(world, text.documentId, other.accountId, doc)
  const { asked } = watched(world)
  const { sessions } = await history(world, table.member, text)
  expect(sessions.map(({ size }) => size)).toEqual(sessions.map(() => null))
  expect(asked).toEqual([])
})

/** Stores all of a document as one update of somebody's. */
async function append({ tools }: World, documentId: string, accountId: string, doc: Y.Doc): Promise<void> {
  const bytes = Y.encodeStateAsUpdate(doc)
  const update = { bytes, accountId, sessionId: null, at: new Date(), newClients: [doc.clientID] }
  await postgresLog(tools.sql).append([{ documentId, epoch: 1, updates: [update] }])
}
