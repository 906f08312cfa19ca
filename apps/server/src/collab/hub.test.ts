import { afterEach, expect, test, vi } from 'vitest'
import {
  ana,
  bob,
  clearTable,
  closeCode,
  documentId,
  layTable,
  openDeaf,
  sit,
  socket,
  status,
  typedFrame,
} from './hub-table'

afterEach(clearTable)

test('[S1] a plain y-websocket client reads, writes and sees the others', async () => {
  const table = await layTable()
  const [a, b] = [sit(table, 'ana'), sit(table, 'bob')]
  await vi.waitFor(() => expect(b.text.toString()).toBe('Bonjour'))
  await vi.waitFor(() => expect(a.provider.synced).toBe(true))
  a.text.insert(7, ' à tous')
  await vi.waitFor(() => expect(b.text.toString()).toBe('Bonjour à tous'))
  expect((await table.log.read(documentId))?.updates).toHaveLength(2)
})

test('[S10] carets show the name that the server knows, whatever the client says', async () => {
  const table = await layTable()
  const [a, b] = [sit(table, 'ana'), sit(table, 'bob')]
  a.provider.awareness.setLocalStateField('user', { name: 'Bob', accountId: bob.accountId, color: '#000' })
  await vi.waitFor(() => {
    const seen = b.provider.awareness.getStates().get(a.doc.clientID)
    expect(seen?.user).toEqual({ name: 'Ana', accountId: ana.accountId })
  })
  expect(table.hub.peopleIn([documentId])).toEqual([
    { accountId: ana.accountId, name: 'Ana' },
    { accountId: bob.accountId, name: 'Bob' },
  ])
})

test('[S7] the door says why it stays shut', async () => {
  const table = await layTable()
  const { origin } = table
  table.rights.set(bob.accountId, 'none')
  const elsewhere = '/99999999-9999-4999-8999-999999999999'
  expect(await closeCode(socket(table, { origin }))).toBe(4401)
  expect(await closeCode(socket(table, { origin, cookie: 'session=bob' }))).toBe(4403)
  expect(await closeCode(socket(table, { origin, cookie: 'session=ana' }, elsewhere))).toBe(4404)
  const old = `/${documentId}?epoch=7`
  expect(await closeCode(socket(table, { origin, cookie: 'session=ana' }, old))).toBe(4409)
  expect(await status(socket(table, { origin, cookie: 'session=ana' }, '/anything'))).toBe(404)
})

test('[S7] a right withdrawn takes effect at once, and a session that is over closes its sockets', async () => {
  const table = await layTable()
  const [a, b] = [sit(table, 'ana'), sit(table, 'bob')]
  await vi.waitFor(() => expect(a.provider.synced && b.provider.synced).toBe(true))
  table.rights.set(ana.accountId, 'read')
  await table.hub.refresh(documentId)
  a.text.insert(0, 'perdu ')
  b.text.insert(0, 'gardé ')
  await vi.waitFor(async () => expect((await table.log.read(documentId))?.updates).toHaveLength(2))
  expect(b.text.toString()).toBe('gardé Bonjour')
  const closed = new Promise((resolve) => a.provider.on('closed', resolve))
  table.sessions.delete('session=ana')
  table.hub.closeSession('ana-1')
  expect(await closed).toMatchObject({ code: 4401 })
})

test('[S7] a right withdrawn that nobody was told of ends within a second', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const table = await layTable()
    const opened = socket(table, { origin: table.origin, cookie: 'session=bob' })
    await vi.waitFor(() => expect(table.hub.peopleIn([documentId])).toHaveLength(1))
    const closed = closeCode(opened)
    table.rights.set(bob.accountId, 'none')
    vi.advanceTimersByTime(1_000)
    expect(await closed).toBe(4403)
  } finally {
    vi.useRealTimers()
  }
})

test('[S8] a client that knows only an older schema reads, and what it sends is not taken', async () => {
  const table = await layTable()
  const a = sit(table, 'ana', { schema: '0' })
  await vi.waitFor(() => expect(a.text.toString()).toBe('Bonjour'))
  a.text.insert(0, 'x')
  await vi.waitFor(() => expect(a.controls.at(-1)).toMatchObject({ type: 'refused', reason: 'older-schema' }))
  expect((await table.log.read(documentId))?.updates).toHaveLength(1)
})

test('[S7] a frame too large, and one that means nothing, close their socket and nothing else', async () => {
  const table = await layTable()
  const b = sit(table, 'bob')
  await vi.waitFor(() => expect(b.provider.synced).toBe(true))
  const headers = { origin: table.origin, cookie: 'session=ana' }
  const large = socket(table, headers)
  large.on('open', () => large.send(new Uint8Array(300 * 1024)))
  expect(await closeCode(large)).toBe(1009)
  const words = socket(table, headers)
  words.on('open', () => words.send('bonjour'))
  expect(await closeCode(words)).toBe(1003)
  const garbage = socket(table, headers)
  garbage.on('open', () => garbage.send(new Uint8Array([0, 9, 250, 250])))
  expect(await closeCode(garbage)).toBe(1003)
  b.text.insert(0, 'Toujours là. ')
  await vi.waitFor(async () => expect((await table.log.read(documentId))?.updates).toHaveLength(2))
})

test('[S3] a drain stores what was received and sends everyone away to come back', async () => {
  const table = await layTable()
  const a = sit(table, 'ana')
  await vi.waitFor(() => expect(a.provider.synced).toBe(true))
  const left = new Promise<number | undefined>((resolve) =>
    a.provider.on('connection-close', (event) => resolve(event?.code)),
  )
  await table.hub.drain()
  expect(await left).toBe(1012)
  expect(await status(socket(table, { origin: table.origin, cookie: 'session=ana' }))).toBe(503)
})

test.each([
  ['whose session is over', 4401],
  ['whose right was taken back', 4403],
])(
  '[S7] a socket %s writes nothing more and is seen no more, even if it ignores the close',
  async (_, code) => {
    const table = await layTable()
    const deaf = await openDeaf(table)
    await vi.waitFor(() => expect(table.hub.peopleIn([documentId])).toHaveLength(1))
    deaf.send(typedFrame('Avant. '))
    await vi.waitFor(async () => expect((await table.log.read(documentId))?.updates).toHaveLength(2))
    table.sessions.delete('session=ana')
    if (code === 4401) table.hub.closeSession('ana-1')
    else {
      table.sessions.set('session=ana', ana)
      table.rights.set(ana.accountId, 'none')
      await table.hub.refresh(documentId)
    }
    await vi.waitFor(() => expect(deaf.closeCode()).toBe(code))
    expect(table.hub.peopleIn([documentId])).toEqual([])
    deaf.send(typedFrame('Après. '))
    await deaf.ended
    expect((await table.log.read(documentId))?.updates).toHaveLength(2)
  },
)

test('[S7] a right withdrawn while the room is opened lets nothing in that was said at the door', async () => {
  const table = await layTable()
  const read = table.log.read.bind(table.log)
  const opening = new Promise<() => void>((isOpening) => {
    table.log.read = async (id) => {
      await new Promise<void>((open) => isOpening(open))
      return await read(id)
    }
  })
  const deaf = await openDeaf(table)
  deaf.send(typedFrame('Trop tard. '))
  const open = await opening
  // Somebody came and went meanwhile: what was sent before has arrived.
  expect(await closeCode(socket(table, { origin: table.origin }))).toBe(4401)
  table.rights.set(ana.accountId, 'read')
  const refreshed = table.hub.refresh(documentId)
  table.log.read = read
  open()
  await refreshed
  await vi.waitFor(() => expect(table.hub.peopleIn([documentId])).toHaveLength(1))
  expect((await read(documentId))?.updates).toHaveLength(1)
})

test('[S7] what comes at the door after it was shut is dropped', async () => {
  const table = await layTable()
  table.rights.set(ana.accountId, 'none')
  const deaf = await openDeaf(table)
  deaf.send(typedFrame('Trop tard. '))
  await deaf.ended
  expect(deaf.closeCode()).toBe(4403)
  expect((await table.log.read(documentId))?.updates).toHaveLength(1)
})

test('[S7] an account has twenty sockets in a document at once, and the next is sent away to come back', async () => {
  const table = await layTable()
  const open = (who: string) => socket(table, { origin: table.origin, cookie: `session=${who}` })
  const opened = Array.from({ length: 20 }, () => open('ana'))
  await Promise.all(opened.map((each) => new Promise((resolve) => each.once('message', resolve))))
  expect(await closeCode(open('ana'))).toBe(4029)
  const colleague = open('bob')
  await new Promise((resolve) => colleague.once('message', resolve))
  const closed = opened[0] && closeCode(opened[0])
  opened[0]?.close()
  await closed
  await new Promise((resolve) => open('ana').once('message', resolve))
})
