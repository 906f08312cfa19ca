/** What no page of ours would send down a shared text's socket: it costs that socket, and nobody else anything. */
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { readConfig } from '../../apps/server/src/config'
import { startServer } from '../../apps/server/src/serve'
import { openSeat, sitDown, until } from '../chaos/typist'
import { freshDatabase } from '../support/database'
import { demoCookie } from '../support/demo-session'

const frames = {
  'three hundred kilobytes': [new Uint8Array(300 * 1024), 1009],
  'three hundred kilobytes that begin like an update': [updateOf(300 * 1024), 1009],
  words: ['bonjour', 1003],
  nothing: [new Uint8Array(), 1003],
  'a message of no kind': [new Uint8Array([99, 1, 2, 3]), 1003],
  'a length that goes beyond the end': [new Uint8Array([0, 2, 255, 255, 255, 255, 127]), 1003],
  noise: [Uint8Array.from({ length: 4096 }, (_, n) => (n * 193 + 41) % 256), 1003],
} as const

test('[S7] frames that mean nothing close their socket with a code, while others go on writing', async () => {
  await using db = await freshDatabase({ migrated: false })
  const server = await startServer(readConfig({ DATABASE_URL: db.ownerUrl, PORT: '0', DEMO: 'on' }))
  const url = `http://127.0.0.1:${server.port}`
  try {
    const [{ documentId } = { documentId: '' }] = await db.owner<{ documentId: string }[]>`
      select document_id from proposal where code = 90
    `
    const seatOf = async (name: string) => ({ url, documentId, name, cookie: await demoCookie(url, name) })
    const seat = await seatOf('Pascal Dutheillet')
    const before = await readText(seat)
    const typist = sitDown(seat)
    const mallory = await seatOf('Mésange')
    for (const [name, [frame, code]] of Object.entries(frames)) {
      expect([name, await closeCode(mallory, frame)]).toEqual([name, code])
    }
    typist.stop()
    await until(() => typist.state().kind === 'saved')
    typist.leave()

    expect(typist.marks.length).toBeGreaterThan(0)
    const after = await readText(seat)
    expect(after.marks.toSorted()).toEqual(typist.marks.toSorted())
    expect(before.body.length).toBeGreaterThan(100)
    expect(after.body).toBe(before.body)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  } finally {
    await server.stop()
  }
}, 60_000)

type Somebody = Parameters<typeof openSeat>[0]

async function readText(
  seat: Somebody,
): Promise<{ readonly body: string; readonly marks: readonly string[] }> {
  const doc = new Y.Doc()
  const reading = openSeat(seat, doc)
  try {
    await until(() => reading.state().kind === 'saved')
    return { body: doc.getXmlFragment('body').toString(), marks: doc.getArray<string>('marks').toArray() }
  } finally {
    reading.destroy()
  }
}

/** Sends one frame, and tells with which code the server closes. */
function closeCode({ url, documentId, cookie }: Somebody, frame: Uint8Array | string): Promise<number> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/collab/${documentId}`, {
    headers: { cookie, origin: url },
  })
  socket.on('open', () => socket.send(frame))
  return new Promise((closed, failed) => {
    socket.on('close', closed)
    socket.on('error', failed)
  })
}

/** A frame that says to be an update of so many bytes. */
function updateOf(length: number): Uint8Array {
  const frame = new Uint8Array(length)
  frame.set([0, 2, 0x80 | (length & 127), 0x80 | ((length >> 7) & 127), length >> 14])
  return frame
}
