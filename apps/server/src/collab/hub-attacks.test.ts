import { afterEach, expect, test, vi } from 'vitest'
import {
  ana,
  clearTable,
  closeCode,
  documentId,
  layTable,
  openDeaf,
  sit,
  socket,
  typedFrame,
} from './hub-table'

afterEach(clearTable)

test('[S5] a text that cannot be read sends away whoever comes, is not written to, and is there when it can be', async () => {
  const faults: unknown[] = []
  const table = await layTable((error) => faults.push(error))
  const read = table.log.read.bind(table.log)
  const broken = new Error('disk on fire')
  table.log.read = () => Promise.reject(broken)
  const early = socket(table, { origin: table.origin, cookie: 'session=ana' })
  early.on('open', () => early.send(typedFrame('Sur un texte vide ?')))
  expect(await closeCode(early)).toBe(1013)
  expect(faults).toEqual([broken])
  table.log.read = read
  expect((await read(documentId))?.updates).toHaveLength(1)
  const b = sit(table, 'bob')
  await vi.waitFor(() => expect(b.text.toString()).toBe('Bonjour'))
})

test('[S9] a socket that answers no ping is cut off, and its person is gone', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const table = await layTable()
    const deaf = await openDeaf(table)
    await vi.waitFor(() =>
      expect(table.hub.peopleIn([documentId])).toEqual([{ accountId: ana.accountId, name: 'Ana' }]),
    )
    vi.advanceTimersByTime(50_000)
    await deaf.ended
    await vi.waitFor(() => expect(table.hub.peopleIn([documentId])).toEqual([]))
  } finally {
    vi.useRealTimers()
  }
})

test('[S13] a crowd that comes in the same moment has the log read once', async () => {
  const table = await layTable()
  const read = table.log.read.bind(table.log)
  let readings = 0
  table.log.read = async (id) => {
    readings += 1
    return await read(id)
  }
  const comers = Array.from({ length: 350 }, (_, n) => {
    const cookie = `session=${n}`
    const person = { accountId: `person ${n}`, displayName: `Person ${n}`, sessionId: `${n}` }
    table.sessions.set(cookie, person)
    table.rights.set(person.accountId, 'write')
    const each = socket(table, { origin: table.origin, cookie })
    each.on('open', () => each.send(new Uint8Array([0, 0, 1, 0])))
    return new Promise<void>((opened) =>
      each.on('message', (data: Buffer) => data.includes('Bonjour') && opened()),
    )
  })
  await Promise.all(comers)
  expect(readings).toBe(1)
})
