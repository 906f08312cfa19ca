import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { freshDatabase } from '../../../test/support/database'
import { readConfig } from './config'
import { loadCommand } from './load-command'
import { startServer } from './serve'

const asked = ['--documents', '3', '--people', '2']

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deconcert-load-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** An empty database, prepared; answers its address. */
async function prepare(out: string): Promise<string> {
  const db = await freshDatabase({ migrated: false })
  onTestFinished(() => db[Symbol.asyncDispose]())
  await loadCommand(readConfig({ DATABASE_URL: db.ownerUrl }), [...asked, '--out', out])
  return db.ownerUrl
}

async function serve(databaseUrl: string): Promise<string> {
  const server = await startServer(readConfig({ DATABASE_URL: databaseUrl, PORT: '0' }))
  onTestFinished(() => server.stop())
  return `127.0.0.1:${server.port}`
}

async function linesIn(folder: string, name: string): Promise<readonly string[]> {
  return (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n')
}

/** Opens a text with y-websocket's own client, a line of `cookies.txt` in its hands. */
function open(place: string, documentId: string, cookieLine: string): Y.Text {
  const cookie = cookieLine.replace('Cookie: ', '')
  class Signed extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie, origin: `http://${place}` } })
    }
  }
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`ws://${place}/collab`, documentId, doc, {
    WebSocketPolyfill: Signed as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
  provider.messageHandlers[100] = () => undefined
  onTestFinished(() => provider.destroy())
  return doc.getText('text')
}

test('what is prepared for a load test lets its people in, and they write in every text', async () => {
  const folder = await emptyFolder()
  const place = await serve(await prepare(folder))
  const [ana = '', bob = ''] = await linesIn(folder, 'cookies.txt')
  const rooms = await linesIn(folder, 'rooms.txt')
  expect(rooms).toHaveLength(3)

  for (const room of rooms) {
    const [hers, his] = [open(place, room, ana), open(place, room, bob)]
    hers.insert(0, 'ana')
    await vi.waitFor(() => expect(his.toString()).toBe('ana'))
    his.insert(3, ' et bob')
    await vi.waitFor(() => expect(hers.toString()).toBe('ana et bob'))
  }
})

test('a second database prepared with the same files has the same texts and takes the same cookies', async () => {
  const folder = await emptyFolder()
  await prepare(folder)
  const before = [await linesIn(folder, 'rooms.txt'), await linesIn(folder, 'cookies.txt')]

  const place = await serve(await prepare(folder))

  const after = [await linesIn(folder, 'rooms.txt'), await linesIn(folder, 'cookies.txt')]
  expect(after).toEqual(before)
  const [[room = ''] = [], [ana = '', bob = ''] = []] = before
  const [hers, his] = [open(place, room, ana), open(place, room, bob)]
  hers.insert(0, 'ana')
  await vi.waitFor(() => expect(his.toString()).toBe('ana'))
})

test('a load test is prepared neither over a plan nor with files of something else', async () => {
  const folder = await emptyFolder()
  const url = await prepare(folder)
  const again = (args: readonly string[]) => loadCommand(readConfig({ DATABASE_URL: url }), args)

  await expect(again([...asked, '--out', folder])).rejects.toThrow('contient déjà 1 schéma ')
  await expect(again(['--documents', '4', '--people', '2', '--out', folder])).rejects.toThrow(
    'compte 3 lignes et non 4',
  )
  await writeFile(join(folder, 'cookies.txt'), 'Cookie: session=guess\n')
  await expect(again([...asked, '--out', folder])).rejects.toThrow('n’a pas été écrit par cette commande')
})

test.each([
  ['nothing', []],
  ['no folder', ['--documents', '3', '--people', '2']],
  ['no person', ['--documents', '3', '--people', '0', '--out', 'x']],
  ['more texts than a plan holds', ['--documents', '5001', '--people', '2', '--out', 'x']],
  ['an option of something else', [...asked, '--out', 'x', '--rooms', '3']],
])('a load test asked for with %s is not prepared', async (_, args) => {
  await expect(loadCommand(readConfig({}), args)).rejects.toThrow('npm run prepare-load')
})
