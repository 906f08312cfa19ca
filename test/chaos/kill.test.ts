/**
 * The whole promise, played: the product's own server, killed with -9 in the middle of typing, again and again. Each
 * edit writes a mark of its own. After each death the log must hold every mark that had been said to be saved; in the
 * end, every mark once, and the same text on every page.
 */
import { expect, test } from 'vitest'
import { freshDatabase } from '../support/database'
import { openPlace } from '../support/product'
import { buildServer } from './server-process'
import { after, expectSavedIn, moreSaved, sitDown, until } from './typist'
import { layWritingTable, storedMarks } from './writing-table'

/** `DEATHS=200` for a longer play. */
const deaths = Number(process.env.DEATHS ?? 20)
const names = ['ana', 'bob', 'eve']
/** Long enough to be in the middle of writing, different each time. */
const untilDeathMilliseconds = (death: number) => 60 + ((death * 37) % 110)

test(
  '[S1] [S2] [S3] a server killed again and again while three people type loses nothing that it acked',
  async () => {
    await using db = await freshDatabase()
    await using place = await openPlace()
    const { documentId, cookies } = await layWritingTable(db, names)
    await using program = await buildServer(place)
    const env = { DATABASE_URL: db.ownerUrl, DEMO: 'off' }
    let server = program.start(env)
    await server.serves()
    const typists = names.map((name, n) =>
      sitDown({ url: place.url, documentId, name, cookie: cookies[n] ?? '' }),
    )
    try {
      for (let death = 0; death < deaths; death += 1) {
        await moreSaved(typists)
        await after(untilDeathMilliseconds(death))
        await server.kill()
        expectSavedIn(await storedMarks(db.owner, documentId), typists)
        server = program.start(env)
        await server.serves()
      }
      for (const typist of typists) typist.stop()
      await until(() => typists.every((typist) => typist.state().kind === 'saved'))
      const stored = await storedMarks(db.owner, documentId)
      expectSavedIn(stored, typists)
      expect(typists.map(({ marks }) => marks.length).every((count) => count > deaths)).toBe(true)
      await until(() => typists.every((typist) => typist.text.toJSON().join() === stored.join()))
    } finally {
      for (const typist of typists) typist.leave()
      await server.kill()
    }
  },
  60_000 + deaths * 9_000,
)
