import { partsOf, type Written } from '@deconcert/sync'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { ana, clearTable, documentId, layTable, sit, type Table } from './hub-table'

afterEach(clearTable)

async function storedDoc({ log }: Table): Promise<Y.Doc> {
  const doc = new Y.Doc()
  const document = await log.read(documentId)
  for (const part of document ? partsOf(document) : []) Y.applyUpdate(doc, part)
  return doc
}

/** An act that stores by itself, in the text as it is stored then, whatever `change` makes of it. */
async function act({ log }: Table, change: (text: Y.Text) => void): Promise<Written> {
  const doc = await storedDoc({ log } as Table)
  const vector = Y.encodeStateVector(doc)
  change(doc.getText('body'))
  const update = Y.encodeStateAsUpdate(doc, vector)
  const [appended] = await log.append([
    {
      documentId,
      epoch: 1,
      updates: [
        {
          bytes: update,
          accountId: ana.accountId,
          sessionId: null,
          at: new Date(),
          newClients: [doc.clientID],
        },
      ],
    },
  ])
  if (appended?.kind !== 'stored') throw new Error('not stored')
  return { update, seq: appended.headSeq, accountId: ana.accountId }
}

async function twoPeople(table: Table) {
  const people = [sit(table, 'ana'), sit(table, 'bob')] as const
  await vi.waitFor(() => expect(people.every(({ provider }) => provider.synced)).toBe(true))
  const left: string[] = []
  for (const { provider } of people)
    provider.on('status', ({ status }) => status === 'disconnected' && left.push(status))
  return { people, left }
}

test('[S5] an act writes in a text while people type in it: all see all of it, and nobody leaves', async () => {
  const table = await layTable()
  const { people, left } = await twoPeople(table)
  const [one, other] = people
  const acts: Promise<unknown>[] = []
  for (let n = 0; n < 20; n += 1) {
    one.text.insert(one.text.length, 'a')
    other.text.insert(0, 'b')
    if (n % 5 === 0)
      acts.push(table.hub.write(documentId, () => act(table, (text) => text.insert(7, 'ACTE'))))
    await new Promise(setImmediate)
  }
  await Promise.all(acts)

  await vi.waitFor(async () => {
    const stored = (await storedDoc(table)).getText('body').toString()
    expect([one.text.toString(), other.text.toString()]).toEqual([stored, stored])
    expect(stored.replace(/[^ab]/g, '')).toHaveLength(40)
  })
  expect((one.text.toString().match(/ACTE/g) ?? []).length).toBe(4)
  expect(left).toEqual([])
})

test('[S5] what an act finds is all that was stored before, and what it throws changes nothing', async () => {
  const table = await layTable()
  const { people, left } = await twoPeople(table)
  const [one] = people
  one.text.insert(7, ' à tous')
  await vi.waitFor(async () =>
    expect((await storedDoc(table)).getText('body').toString()).toBe('Bonjour à tous'),
  )

  await expect(
    table.hub.write(documentId, () => Promise.reject(new Error('refused after all'))),
  ).rejects.toThrow('refused after all')
  one.text.insert(14, ' !')

  await vi.waitFor(async () =>
    expect((await storedDoc(table)).getText('body').toString()).toBe('Bonjour à tous !'),
  )
  expect(left).toEqual([])
})

test('[S5] an act writes in a text that nobody has open, and in none that is not there', async () => {
  const table = await layTable()
  const write = (id: string) => table.hub.write(id, () => act(table, (text) => text.insert(0, 'Ah. ')))
  expect(await write(documentId)).not.toBeNull()
  expect((await storedDoc(table)).getText('body').toString()).toBe('Ah. Bonjour')
  expect(await write('00000000-0000-4000-8000-000000000000')).toBeNull()
})

test('[S10] whoever writes by an act owns what they wrote under', async () => {
  const table = await layTable()
  const { people } = await twoPeople(table)
  const [, other] = people
  await table.hub.write(documentId, () => act(table, (text) => text.insert(0, 'Ah. ')))
  await vi.waitFor(() => expect(other.text.toString()).toBe('Ah. Bonjour'))
  const stored = await table.log.read(documentId)
  expect([...(stored?.clients.values() ?? [])]).toContain(ana.accountId)
})

test('[S4] when somebody else has written, everyone is sent away to read again', async () => {
  const faults: unknown[] = []
  const table = await layTable((error) => faults.push(error))
  const { people, left } = await twoPeople(table)
  const [one, other] = people
  // Another server, which tells nobody here.
  await act(table, (text) => text.insert(0, 'Ailleurs. '))
  await table.hub.write(documentId, () => act(table, (text) => text.insert(0, 'Ici. ')))

  await vi.waitFor(() => expect(left.length).toBeGreaterThan(0))
  const all = 'Ici. Ailleurs. Bonjour'
  await vi.waitFor(() => expect([one.text.toString(), other.text.toString()]).toEqual([all, all]), 5000)
  expect(String(faults[0])).toContain('someone else has written')
})
