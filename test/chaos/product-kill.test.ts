/**
 * The same promise for the product as people start it: the program and its embedded database, both gone at once, while
 * three people of the demo type in a proposal. After each death the text that the product shows to somebody who has
 * nothing on their device must hold whatever it had said to be saved, before anyone else may come back and help.
 */

import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { demoCookie, fromOurPages } from '../support/demo-session'
import { openGate } from '../support/gate'
import { openPlace, type Product, startProduct } from '../support/product'
import { after, expectSavedIn, moreSaved, openSeat, type Seat, sitDown, until } from './typist'

/** `DEATHS=200` for a longer play. */
const deaths = Number(process.env.DEATHS ?? 20)
const people = ['Mésange', 'Pascal Dutheillet', 'Élodie Garancher']
/** Long enough to be in the middle of writing, different each time. */
const untilDeathMilliseconds = (death: number) => 40 + ((death * 41) % 130)

test(
  '[S1] [S2] [S3] the product killed again and again with its database loses nothing that it acked',
  async () => {
    await using place = await openPlace()
    await using gate = await openGate(place.port)
    let product = await start()
    const cookies = await Promise.all(people.map((name) => demoCookie(place.url, name)))
    const documentId = await draftProposal(place.url, cookies[0] ?? '')
    const typists = people.map((name, n) =>
      sitDown({ url: gate.url, documentId, name, cookie: cookies[n] ?? '' }),
    )
    const shown = () => readMarks({ url: place.url, documentId, name: 'reader', cookie: cookies[0] ?? '' })

    async function start(): Promise<Product> {
      const started = startProduct(place, { by: 'node', env: { DEMO: 'on' } })
      await started.serves()
      return started
    }
    try {
      for (let death = 0; death < deaths; death += 1) {
        gate.open()
        await moreSaved(typists)
        await after(untilDeathMilliseconds(death))
        product.signal('SIGKILL')
        await product.exited
        gate.shut()
        product = await start()
        expectSavedIn(await shown(), typists)
      }
      gate.open()
      for (const typist of typists) typist.stop()
      await until(() => typists.every((typist) => typist.state().kind === 'saved'))
      const marks = await shown()
      expect(marks.toSorted()).toEqual(typists.flatMap((typist) => typist.marks).toSorted())
      expect(typists.every((typist) => typist.marks.length > deaths)).toBe(true)
      await until(() => typists.every((typist) => typist.text.toJSON().join() === marks.join()))
    } finally {
      for (const typist of typists) typist.leave()
      product.signal('SIGTERM')
      await product.exited
    }
  },
  60_000 + deaths * 9_000,
)

/** A new proposal of the first person's group, where the three may write: its document. */
async function draftProposal(url: string, cookie: string): Promise<string> {
  const headers = { ...fromOurPages, cookie }
  const api = `${url}/api/plans/val-aubrelle`
  const me = await fetch(`${url}/api/me`, { headers })
  const { seats } = (await me.json()) as { seats: { groupId: string | null }[] }
  const drafted = await fetch(`${api}/proposals`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ groupId: seats[0]?.groupId, title: 'Un guichet qui rappelle' }),
  })
  expect(drafted.status).toBe(201)
  const { id } = (await drafted.json()) as { id: string }
  const read = await fetch(`${api}/proposals/${id}`, { headers })
  return ((await read.json()) as { documentId: string }).documentId
}

/** What the product gives to somebody who opens the text for the first time. */
async function readMarks(seat: Seat): Promise<string[]> {
  const doc = new Y.Doc()
  const reading = openSeat(seat, doc)
  try {
    await until(() => reading.state().kind === 'saved')
    return doc.getArray<string>('marks').toArray()
  } finally {
    reading.destroy()
  }
}
