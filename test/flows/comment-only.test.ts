/** Somebody who may only comment on a text, and sends it whatever a writer could and more. */
import { createHash } from 'node:crypto'
import { postgresLog } from '@deconcert/database'
import { anchorOf, textLines } from '@deconcert/document'
import { partsOf } from '@deconcert/sync'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { readConfig } from '../../apps/server/src/config'
import { startServer } from '../../apps/server/src/serve'
import { type FreshDatabase, freshDatabase } from '../support/database'
import { demoCookie, fromOurPages } from '../support/demo-session'

const commenter = 'Paul-Henri Saintagne'

/** Everything that is stored of a text: its folded state, and each update that was ever taken. */
async function stored(db: FreshDatabase, documentId: string): Promise<Y.Doc> {
  const log = await postgresLog(db.app).read(documentId)
  const doc = new Y.Doc()
  for (const part of log ? partsOf(log) : []) Y.applyUpdate(doc, part)
  return doc
}

async function hashOf(db: FreshDatabase, documentId: string): Promise<string> {
  const [row] = await db.owner<{ head: string }[]>`
    select concat(head_seq, ' ', epoch, ' ', (select count(*) from document_update where document_id = d.id)) as head
    from document d where id = ${documentId}`
  const state = Y.encodeStateAsUpdate(await stored(db, documentId))
  return `${row?.head} ${createHash('sha256').update(state).digest('hex')}`
}

/** The n-th update that nobody of theirs may send: it writes, deletes, formats, empties, or is broken on the way. */
function hostile(state: Uint8Array, n: number): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = 900_000 + n
  Y.applyUpdate(doc, state)
  const before = Y.encodeStateVector(doc)
  const body = doc.getXmlFragment('body')
  const acts = [
    () => body.insert(n % (body.length + 1), [new Y.XmlElement('paragraph')]),
    () => body.delete(0, body.length),
    () => body.delete(n % body.length, 1),
    () => doc.getXmlFragment(`other-${n}`).insert(0, [new Y.XmlText('ailleurs')]),
    () => doc.getMap('body-of-mine').set('key', n),
  ]
  acts[n % acts.length]?.()
  const update = Y.encodeStateAsUpdate(doc, before)
  if (n % 7 === 0) update[n % update.length] = (n * 31) % 256
  return update
}

/** As a synchronisation step or as an update, which a writer sends both of. */
function framed(update: Uint8Array, n: number): Uint8Array {
  const length: number[] = []
  let rest = update.length
  for (; rest > 127; rest = Math.floor(rest / 128)) length.push((rest % 128) | 128)
  return Uint8Array.from([0, n % 2 === 0 ? 2 : 1, ...length, rest, ...update])
}

test('[A60] two hundred hostile updates of somebody who may only comment leave every byte as it was', async () => {
  await using db = await freshDatabase({ migrated: false })
  const server = await startServer(readConfig({ DATABASE_URL: db.ownerUrl, PORT: '0', DEMO: 'on' }))
  const url = `http://127.0.0.1:${server.port}`
  try {
    const [{ documentId, slug } = { documentId: '', slug: '' }] = await db.owner<
      { documentId: string; slug: string }[]
    >`select document_id, slug from proposal p join plan on plan.id = p.plan_id 
      where plan.slug = 'val-aubrelle' and p.state = 'published' order by p.code limit 1`
    const cookie = await demoCookie(url, commenter)
    const before = await hashOf(db, documentId)
    const state = Y.encodeStateAsUpdate(await stored(db, documentId))

    let socket = await seated({ url, documentId, cookie })
    for (let n = 0; n < 200; n += 1) {
      await send(socket, framed(hostile(state, n), n))
      if (socket.readyState !== WebSocket.OPEN) socket = await seated({ url, documentId, cookie })
    }
    socket.close()
    const listed = await fetch(`${url}/api/plans/${slug}/texts/${documentId}/threads`, {
      headers: { cookie },
    })
    expect(listed.status).toBe(200)
    const lines = textLines((await stored(db, documentId)).getXmlFragment('body'))
    const asked = { body: 'Où ?', fragment: 'body', anchor: anchorOf(lines, { from: 0, to: 10 }) }
    const said = await fetch(`${url}/api/plans/${slug}/texts/${documentId}/threads`, {
      method: 'POST',
      headers: { cookie, ...fromOurPages },
      body: JSON.stringify(asked),
    })
    expect(said.status).toBe(201)

    expect(await hashOf(db, documentId)).toBe(before)
  } finally {
    await server.stop()
  }
}, 120_000)

type Somebody = { readonly url: string; readonly documentId: string; readonly cookie: string }

async function seated({ url, documentId, cookie }: Somebody): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/collab/${documentId}`, {
    headers: { cookie, origin: url },
  })
  await new Promise((open, failed) => socket.once('open', open).once('error', failed))
  return socket
}

/** Resolves once the server has had the frame: an answer to a ping comes after what it made of it, or it closes. */
async function send(socket: WebSocket, frame: Uint8Array): Promise<void> {
  await new Promise<void>((done) => {
    socket.once('pong', () => done()).once('close', () => done())
    socket.send(frame)
    socket.ping()
  })
}
