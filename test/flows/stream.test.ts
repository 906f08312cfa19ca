/** The way into a text where WebSocket is blocked, spoken by hand to the product. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readConfig } from '../../apps/server/src/config'
import { type Running, startServer } from '../../apps/server/src/serve'
import { type FreshDatabase, freshDatabase } from '../support/database'
import { demoCookie } from '../support/demo-session'
import {
  askForStream,
  askForText,
  markUpdate,
  openStream,
  type Place,
  parcelOf,
  textHeard,
} from '../support/stream'

let db: FreshDatabase
let server: Running
let url: string
let documentId: string

beforeAll(async () => {
  db = await freshDatabase({ migrated: false })
  server = await startServer(readConfig({ DATABASE_URL: db.ownerUrl, PORT: '0', DEMO: 'on' }))
  url = `http://127.0.0.1:${server.port}`
  documentId = await textOf(90)
})

afterAll(async () => {
  await server.stop()
  await db[Symbol.asyncDispose]()
})

async function textOf(code: number): Promise<string> {
  const [row] = await db.owner<
    { documentId: string }[]
  >`select document_id from proposal where code = ${code}`
  return row?.documentId ?? ''
}

const placeOf = async (name: string): Promise<Place> => ({
  url,
  documentId,
  cookie: await demoCookie(url, name),
})

async function marksStored(mark: string): Promise<number> {
  const place = await placeOf('Pascal Dutheillet')
  const stream = await openStream(place)
  await stream.post({ number: 1, body: askForText })
  await vi.waitFor(() => expect(textHeard(stream.events).getXmlFragment('body').length).toBeGreaterThan(0))
  stream.leave()
  return textHeard(stream.events)
    .getArray('marks')
    .toArray()
    .filter((each) => each === mark).length
}

test('[S12] a stream says at once what its person may do, and acks what is stored', async () => {
  const stream = await openStream(await placeOf('Mésange'))
  expect(Object.fromEntries(stream.response.headers)).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  await vi.waitFor(() => expect(stream.controls('grant')).toMatchObject([{ access: 'write' }]))
  expect(await stream.post({ number: 1, body: parcelOf(markUpdate('un'), markUpdate('deux')) })).toBe(204)
  await vi.waitFor(() => expect(stream.controls('ack').at(-1)).toMatchObject({ count: 2 }))
  expect(await marksStored('deux')).toBe(1)
  stream.leave()
})

test('[S12] a parcel that comes again is taken once; one that is not in its turn is not taken', async () => {
  const stream = await openStream(await placeOf('Mésange'))
  const again = { number: 1, body: parcelOf(markUpdate('une fois')) }
  expect(await Promise.all([stream.post(again), stream.post(again)])).toEqual([204, 204])
  expect(await stream.post(again)).toBe(204)
  for (const number of [3, 0, -1, 1.5, Number.NaN]) {
    expect([number, await stream.post({ number, body: parcelOf(markUpdate('hors tour')) })]).toEqual([
      number,
      409,
    ])
  }
  expect(await stream.post({ number: 2, body: parcelOf(markUpdate('la suite')) })).toBe(204)
  await vi.waitFor(() => expect(stream.controls('ack').at(-1)).toMatchObject({ count: 2 }))
  expect(await marksStored('une fois')).toBe(1)
  expect(await marksStored('hors tour')).toBe(0)
  stream.leave()
})

test('[S12] a stream obeys its own session, for its own text', async () => {
  const place = await placeOf('Mésange')
  const stream = await openStream(place)
  const parcel = { number: 1, body: parcelOf(markUpdate('volé')) }
  const other = await placeOf('Pascal Dutheillet')
  const elsewhere = await demoCookie(url, 'Mésange')

  expect(await stream.post(parcel, { cookie: '' })).toBe(401)
  expect(await stream.post(parcel, { cookie: other.cookie })).toBe(404)
  expect(await stream.post(parcel, { cookie: elsewhere })).toBe(404)
  expect(await stream.post(parcel, { documentId: await textOf(89) })).toBe(404)
  expect(await stream.post({ ...parcel, token: 'A'.repeat(22) })).toBe(404)
  expect(await stream.post(parcel, { cookie: `${place.cookie}; other=1` })).toBe(204)
  stream.leave()
})

test('[S7] [H5] only pages of ours open streams and speak to them', async () => {
  const place = await placeOf('Mésange')
  const statusWith = async (headers: Record<string, string>) => {
    const response = await askForStream(place, '', headers)
    await response.body?.cancel()
    return response.status
  }
  expect(await statusWith({})).toBe(200)
  expect(await statusWith({ 'sec-fetch-site': 'same-origin' })).toBe(200)
  expect(await statusWith({ 'sec-fetch-site': 'same-site' })).toBe(403)
  expect(await statusWith({ 'sec-fetch-site': 'none' })).toBe(403)
  expect(await statusWith({ origin: 'http://evil.example' })).toBe(403)
  expect(await statusWith({ 'stream-token': '' })).toBe(403)
  const foreign = { cookie: place.cookie, origin: 'http://evil.example' }
  const address = `${url}/collab/${documentId}/messages`
  expect((await fetch(address, { method: 'POST', headers: foreign, body: '' })).status).toBe(403)
  const head = { method: 'HEAD', headers: { cookie: place.cookie, 'stream-token': 'new' } }
  expect((await fetch(`${url}/collab/${documentId}/stream`, head)).status).toBe(404)
})

test('[S7] the door says why it stays shut, as a socket’s', async () => {
  const place = await placeOf('Mésange')
  expect((await askForStream({ ...place, cookie: '' })).status).toBe(401)
  expect(await (await openStream(place, '?epoch=7')).closed).toBe(4409)
  const nowhere = '99999999-9999-4999-8999-999999999999'
  expect(await (await openStream({ ...place, documentId: nowhere })).closed).toBe(4403)
  expect((await askForStream({ ...place, documentId: 'anything' })).status).toBe(404)
})

test('[S7] what a reader sends is not taken, and told', async () => {
  const [open] = await db.owner<{ documentId: string }[]>`
    select document_id from proposal where state = 'submitted' order by code limit 1
  `
  const reader = await placeOf('Baptiste Clairgeon')
  const stream = await openStream({ ...reader, documentId: open?.documentId ?? '' })
  await vi.waitFor(() => expect(stream.controls('grant')).toMatchObject([{ access: 'read' }]))
  expect(await stream.post({ number: 1, body: parcelOf(markUpdate('lecture seule')) })).toBe(204)
  await vi.waitFor(() =>
    expect(stream.controls('refused')).toMatchObject([{ count: 1, reason: 'read-only' }]),
  )
  stream.leave()
})

test('[S8] a page that knows only an older schema reads', async () => {
  const stream = await openStream(await placeOf('Mésange'), '?schema=0')
  await vi.waitFor(() =>
    expect(stream.controls('grant')).toMatchObject([{ access: 'read', reason: 'older-schema' }]),
  )
  stream.leave()
})

test('[S7] a parcel too large, and what means nothing, close their stream and nothing else', async () => {
  const large = await openStream(await placeOf('Mésange'))
  expect(await large.post({ number: 1, body: new Uint8Array(300 * 1024) })).toBe(413)
  expect(await large.closed).toBe(1009)
  const alone = await openStream(await placeOf('Mésange'))
  await alone.post({ number: 1, body: parcelOf(new Uint8Array(256 * 1024)) })
  expect(await alone.closed).toBe(1009)
  for (const body of [new Uint8Array([200]), new Uint8Array([4, 0, 9, 250, 250]), new Uint8Array([0])]) {
    const stream = await openStream(await placeOf('Mésange'))
    await stream.post({ number: 1, body })
    expect(await stream.closed).toBe(1003)
  }
  expect(await marksStored('encore là')).toBe(0)
})

test('[S7] a session that is over closes its streams, and they obey nobody any more', async () => {
  const place = await placeOf('Mésange')
  const stream = await openStream(place)
  await vi.waitFor(() => expect(stream.controls('grant')).toHaveLength(1))
  await server.tools.sessions.end(place.cookie)
  expect(await stream.closed).toBe(4401)
  expect(await stream.post({ number: 1, body: parcelOf(markUpdate('après')) })).toBe(401)
})

test('[S7] an account has twenty ways into a text at once, and the next is sent away to come back', async () => {
  const place = await placeOf('Mésange')
  await vi.waitFor(() => expect(server.tools.hub.peopleIn([documentId])).toEqual([]))
  const open = await Promise.all(Array.from({ length: 20 }, () => openStream(place)))
  await vi.waitFor(() => expect(open.every((stream) => stream.controls('grant').length === 1)).toBe(true))
  expect(await (await openStream(place)).closed).toBe(4029)
  for (const stream of open) stream.leave()
})

test('[S12] who has gone is in the text no more', async () => {
  const stream = await openStream(await placeOf('Mésange'))
  const people = () => server.tools.hub.peopleIn([documentId]).map(({ name }) => name)
  await vi.waitFor(() => expect(people()).toEqual(['Mésange']))
  stream.leave()
  await vi.waitFor(() => expect(people()).toEqual([]))
})
