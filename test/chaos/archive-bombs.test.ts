/**
 * Files that nobody should send, sent to every door that takes bytes or text, to the product's own server in a process of
 * its own, while somebody types: the server's memory at its highest, and the acks that the typist goes on getting.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { mostImageBytes } from '@deconcert/domain/file'
import { expect, test } from 'vitest'
import { bombs } from '../../packages/document/src/office/bombs.fixture'
import { freshDatabase } from '../support/database'
import { fromOurPages } from '../support/demo-session'
import { openPlace } from '../support/product'
import { buildServer } from './server-process'
import { moreSaved, sitDown } from './typist'
import { layWritingTable } from './writing-table'

const mebibyte = 1024 * 1024
/** As `npm start` runs it. */
const asStarted = { NODE_OPTIONS: '--max-semi-space-size=2' }

test.runIf(process.platform === 'linux')(
  '[T37] no file makes the server grow by fifty megabytes more than carrying it takes, and typing goes on',
  { timeout: 180_000 },
  async () => {
    // Made first: it takes long, and a connection that waits is closed.
    const files = Object.entries(bombs)
      .map(([name, [, make]]) => ({ name, bytes: make() }))
      .filter(({ bytes }) => bytes.length <= 5 * mebibyte)
    expect(files.length).toBeGreaterThanOrEqual(30)
    await using db = await freshDatabase()
    await using place = await openPlace()
    const { documentId, cookies } = await layWritingTable(db, ['ana', 'bob'])
    await using program = await buildServer(place)
    const server = program.start({ ...asStarted, DATABASE_URL: db.ownerUrl, DEMO: 'off' })
    await server.serves()
    const typist = sitDown({ url: place.url, documentId, name: 'ana', cookie: cookies[0] ?? '' })
    const send = async (path: string, body: object) => {
      const answer = await fetch(`${place.url}/api/plans/p${path}`, {
        method: 'POST',
        headers: { ...fromOurPages, cookie: cookies[1] ?? '' },
        body: JSON.stringify(body),
      })
      await answer.arrayBuffer()
      return answer.status
    }
    const sendFile = async (use: string, name: string, bytes: Uint8Array) =>
      await send(`/texts/${documentId}/files`, { use, name, bytes: Buffer.from(bytes).toString('base64') })
    try {
      await moreSaved([typist])
      let [carried, taken] = [0, 0]
      for (const { name, bytes } of files) {
        // By turns: what the collector has not given back yet is there for both.
        countAnew(server.pid)
        await sendFile('piece', 'x.docx', largest())
        carried = Math.max(carried, peak(server.pid))
        countAnew(server.pid)
        const refused = bytes.length > mostImageBytes ? 413 : 400
        expect(await sendFile('image', `${name}.png`, bytes), name).toBe(refused)
        const stored = await sendFile('piece', `${name}.docx`, bytes)
        taken = Math.max(taken, peak(server.pid))
        // What begins as a DOCX is not looked into: whether this text takes one is all that is asked.
        expect([201, 400, 404, 409], name).toContain(stored)
        await moreSaved([typist])
      }
      expect(taken - carried).toBeLessThan(50 * mebibyte)
      expect(server.isRunning).toBe(true)
    } finally {
      typist.leave()
      await server.kill()
    }
  },
)

function kilobytes(pid: number, name: string): number {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  if (line === null) throw new Error(`the system does not say ${name}`)
  return Number(line[1]) * 1024
}

/** What is taken for a DOCX, as large as one may be, with nothing to inflate in it: what carrying a file takes. */
function largest(): Uint8Array {
  const bytes = Buffer.alloc(5 * mebibyte - 9)
  bytes.write('PK\u0003\u0004', 0, 'latin1')
  bytes.write('word/document.xml', bytes.length - 64, 'latin1')
  return bytes
}

function countAnew(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

/** Bytes, the highest that a process held since they are counted. */
function peak(pid: number): number {
  return kilobytes(pid, 'VmHWM')
}
