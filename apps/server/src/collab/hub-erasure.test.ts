import { eraseDeleted, partsOf } from '@deconcert/sync'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { ana, clearTable, documentId, layTable, sit, socket, type Table } from './hub-table'

const word = 'Zorglub'

afterEach(clearTable)

async function erase({ hub, log }: Table): Promise<boolean> {
  const act = { accountId: ana.accountId, at: new Date() }
  return await hub.rewrite(documentId, (fold) => eraseDeleted(log, documentId, { ...act, fold }))
}

async function stored({ log }: Table): Promise<readonly Uint8Array[]> {
  const document = await log.read(documentId)
  return document ? partsOf(document) : []
}

async function storedText(table: Table): Promise<string> {
  const doc = new Y.Doc()
  for (const part of await stored(table)) Y.applyUpdate(doc, part)
  return doc.getText('body').toString()
}

/** All that the room tells somebody who has nothing yet. */
async function toldToAnOpener(table: Table): Promise<Buffer> {
  const opener = socket(table, { cookie: 'session=ana', origin: table.origin })
  const told: Buffer[] = []
  opener.on('message', (data: Buffer) => told.push(data))
  opener.on('open', () => opener.send(new Uint8Array([0, 0, 1, 0])))
  const isStep2 = (frame: Buffer) => frame[0] === 0 && frame[1] === 1
  await vi.waitFor(() => expect(told.some(isStep2)).toBe(true))
  return Buffer.concat(told)
}

const holds = (bytes: readonly Uint8Array[]) => bytes.some((each) => Buffer.from(each).includes(word))

test('[S11] who comes back with the word, even unaware that it was deleted, does not bring it back', async () => {
  const table = await layTable()
  const [one, other] = [sit(table, 'ana'), sit(table, 'bob')]
  await vi.waitFor(() => expect([one, other].every(({ provider }) => provider.synced)).toBe(true))
  one.text.insert(7, ` ${word}, Bob`)
  await vi.waitFor(() => expect(other.text.toString()).toBe(`Bonjour ${word}, Bob`))
  other.provider.disconnect()
  // On both sides of the word, and inside it.
  other.text.insert(8, 'cher ')
  other.text.insert(8 + 'cher Zorg'.length, '-')
  other.text.insert(8 + 'cher Zorg-lub'.length, ' et Ana')
  one.text.delete(8, word.length)
  await vi.waitFor(async () => expect(await storedText(table)).toBe('Bonjour , Bob'))
  expect(holds(await stored(table))).toBe(true)

  expect(await erase(table)).toBe(true)
  other.provider.connect()

  const merged = 'Bonjour cher - et Ana, Bob'
  await vi.waitFor(() => expect([one.text.toString(), other.text.toString()]).toEqual([merged, merged]))
  expect(await storedText(table)).toBe(merged)
  expect(holds(await stored(table))).toBe(false)
  expect(holds([await toldToAnOpener(table)])).toBe(false)
})

test('[S11] what is typed while a text is erased is stored and seen by all', async () => {
  const table = await layTable()
  const [one, other] = [sit(table, 'ana'), sit(table, 'bob')]
  await vi.waitFor(() => expect([one, other].every(({ provider }) => provider.synced)).toBe(true))
  one.text.insert(7, ` ${word}`)
  one.text.delete(7, word.length + 1)
  await vi.waitFor(async () => expect(await storedText(table)).toBe('Bonjour'))

  const letters = 'et merci'
  const erased = erase(table)
  for (const letter of letters) one.text.insert(one.text.length, letter)
  expect(await erased).toBe(true)

  await vi.waitFor(() => expect(other.text.toString()).toBe(`Bonjour${letters}`))
  expect(await storedText(table)).toBe(`Bonjour${letters}`)
  expect(holds(await stored(table))).toBe(false)
})

test('[K8] what was deleted before a text is folded is told to nobody who opens it then, and stays with who wrote it', async () => {
  const table = await layTable()
  const { provider, text } = sit(table, 'ana')
  await vi.waitFor(() => expect(provider.synced).toBe(true))
  text.insert(7, ` ${word}`)
  text.delete(7, word.length + 1)
  await vi.waitFor(async () => expect(await storedText(table)).toBe('Bonjour'))
  expect(holds([await toldToAnOpener(table)])).toBe(true)

  const before = await stored(table)
  await table.hub.fold(documentId)

  expect(holds([await toldToAnOpener(table)])).toBe(false)
  expect(holds(before)).toBe(true)
  text.insert(7, ' à tous')
  await vi.waitFor(async () => expect(await storedText(table)).toBe('Bonjour à tous'))
})
