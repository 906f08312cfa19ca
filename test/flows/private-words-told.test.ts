import { once } from 'node:events'
import { asId } from '@deconcert/domain'
import { openDocument } from '@deconcert/sync/client'
import { expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { readConfig } from '../../apps/server/src/config'
import { startServer } from '../../apps/server/src/serve'
import { amendmentCast, draftedAmendment } from '../support/amendment'
import { freshDatabase } from '../support/database'
import { draft } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

const word = 'Zorglub'

/** A world and the whole server on its database, with its sockets. */
async function served() {
  const database = await freshDatabase()
  const world = await openWorld({ database })
  const server = await startServer(readConfig({ DATABASE_URL: database.ownerUrl, PORT: '0', DEMO: 'off' }))
  const origin = `http://127.0.0.1:${server.port}`
  return {
    world,
    origin,
    async [Symbol.asyncDispose]() {
      await server.stop()
      await world[Symbol.asyncDispose]()
    },
  }
}
type Served = Awaited<ReturnType<typeof served>>

const cookieOf = async ({ tools }: World, { accountId }: Visitor) =>
  (await tools.sessions.start(asId<'account'>(accountId), undefined)).split(';')[0] ?? ''

/** Somebody who has a text open, writes a word in it and takes it back. */
async function takesBack(
  { world, origin }: Served,
  { accountId }: Visitor,
  cookie: string,
  documentId: string,
) {
  class Signed extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin } })
    }
  }
  const doc = new Y.Doc()
  let saved = false
  const opened = openDocument({
    serverUrl: `${origin.replace('http', 'ws')}/collab`,
    documentId,
    doc,
    person: { id: accountId, name: 'Somebody' },
    onSaveState: ({ kind }) => {
      saved = kind === 'saved'
    },
    onAccess: () => undefined,
    chance: () => 0,
    WebSocket: Signed as unknown as typeof globalThis.WebSocket,
  })
  const body = doc.getXmlFragment('body')
  await vi.waitFor(() => expect([saved, body.length > 0]).toEqual([true, true]), 10_000)
  const headSeq = async () => {
    const [row] = await world.owner<{ seq: number }[]>`
      select head_seq::int as seq from document where id = ${documentId}`
    return row?.seq ?? 0
  }
  const acts = [() => body.push([paragraph(`${word}, entre nous.`)]), () => body.delete(body.length - 1, 1)]
  for (const act of acts) {
    const before = await headSeq()
    act()
    await vi.waitFor(async () => expect(await headSeq()).toBeGreaterThan(before), 10_000)
  }
  return { [Symbol.dispose]: () => opened.destroy() }
}

function paragraph(words: string): Y.XmlElement {
  const block = new Y.XmlElement('paragraph')
  block.insert(0, [new Y.XmlText(words)])
  return block
}

/** Whether the word is in all that a text tells somebody who has nothing of it yet. */
async function isTold({ origin }: Served, cookie: string, documentId: string): Promise<boolean> {
  const opener = new WebSocket(`${origin.replace('http', 'ws')}/collab/${documentId}`, {
    headers: { cookie, origin },
  })
  const told: Buffer[] = []
  opener.on('message', (data: Buffer) => told.push(data))
  await once(opener, 'open')
  opener.send(new Uint8Array([0, 0, 1, 0]))
  await vi.waitFor(() => expect(told.some(([kind, step]) => kind === 0 && step === 1)).toBe(true), 10_000)
  opener.terminate()
  return Buffer.concat(told).includes(word)
}

async function post({ origin, world }: Served, cookie: string, path: string): Promise<number> {
  const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  return (await fetch(`${origin}${world.at(path)}`, { method: 'POST', headers, body: '{}' })).status
}

test('[K8] who opens a draft that was handed over is told nothing of what its writers took back', async () => {
  await using table = await served()
  const { world } = table
  const group = await world.group('Housing')
  const [member, facilitator] = [
    await world.person('member', { group }),
    await world.person('facilitator', { group }),
  ]
  const [mine, lead, newcomer] = await Promise.all(
    [member, facilitator, await world.person('observer')].map((person) => cookieOf(world, person)),
  )
  const { id, documentId } = await draft(world, member, group)
  using _ = await takesBack(table, member, mine ?? '', documentId)
  expect(await isTold(table, mine ?? '', documentId)).toBe(true)

  expect(await post(table, lead ?? '', `/proposals/${id}/submission`)).toBe(200)

  expect(await isTold(table, newcomer ?? '', documentId)).toBe(false)
})

test('[K8] … nor who opens an amendment once it is proposed', async () => {
  await using table = await served()
  const { world } = table
  const { amender, observer, proposal } = await amendmentCast(world)
  const [mine, newcomer] = [await cookieOf(world, amender), await cookieOf(world, observer)]
  const { id, documentId } = await draftedAmendment(world, amender, proposal.id)
  await amender.patch(world.at(`/amendments/${id}`), { reasons: 'Le soir aussi.', title: 'Un autre titre' })
  using _ = await takesBack(table, amender, mine, documentId)
  expect(await isTold(table, mine, documentId)).toBe(true)

  expect(await post(table, mine, `/amendments/${id}/submission`)).toBe(200)

  expect(await isTold(table, newcomer, documentId)).toBe(false)
})
