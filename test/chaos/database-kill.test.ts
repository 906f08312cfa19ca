/**
 * PostgreSQL itself, killed with -9 under the server while people type, and started again: its recovery must give back
 * every mark that was said to be saved, before anyone may come and help. The server lives on through all of it.
 */
import { expect, test } from 'vitest'
import { openGate } from '../support/gate'
import { openPlace } from '../support/product'
import { startOwnCluster } from './own-cluster'
import { buildServer } from './server-process'
import { after, expectSavedIn, moreSaved, sitDown, until } from './typist'
import { layWritingTable, storedMarks } from './writing-table'

/** `DATABASE_DEATHS=50` for a longer play. */
const deaths = Number(process.env.DATABASE_DEATHS ?? 5)
const names = ['ana', 'bob', 'eve']
/** Long enough to be in the middle of writing, different each time. */
const untilDeathMilliseconds = (death: number) => 60 + ((death * 37) % 110)

test(
  '[S1] [S2] [S3] PostgreSQL killed again and again while three people type loses nothing that was acked',
  async () => {
    await using cluster = await startOwnCluster()
    const { documentId, cookies } = await cluster.use((sql) => layWritingTable(sql, names))
    const stored = () => cluster.use(({ owner }) => storedMarks(owner, documentId))
    await using gate = await openGate(cluster.port)
    await using place = await openPlace()
    await using program = await buildServer(place)
    const server = program.start({
      DATABASE_URL: cluster.urlBy(Number(new URL(gate.url).port)),
      DEMO: 'off',
    })
    await server.serves()
    const typists = names.map((name, n) =>
      sitDown({ url: place.url, documentId, name, cookie: cookies[n] ?? '' }),
    )
    try {
      for (let death = 0; death < deaths; death += 1) {
        await moreSaved(typists)
        await after(untilDeathMilliseconds(death))
        await cluster.kill()
        gate.shut()
        await cluster.start()
        expectSavedIn(await stored(), typists)
        gate.open(cluster.port)
      }
      for (const typist of typists) typist.stop()
      await until(() => typists.every((typist) => typist.state().kind === 'saved'))
      const marks = await stored()
      expect(marks.toSorted()).toEqual(typists.flatMap((typist) => typist.marks).toSorted())
      await until(() => typists.every((typist) => typist.text.toJSON().join() === marks.join()))
      expect(server.isRunning).toBe(true)
    } finally {
      for (const typist of typists) typist.leave()
      await server.kill()
    }
  },
  60_000 + deaths * 12_000,
)
