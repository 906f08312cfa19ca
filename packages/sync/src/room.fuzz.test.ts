import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { memoryTable } from './memory-table'
import { playSeeds } from './play/play-seeds'
import { Served, turn } from './play/served'
import { Typist } from './play/typist'
import type { Grant } from './session'

const mayWrite: Grant = { access: 'write', reason: null }

test.each([1, 2, 3, 4])(
  '[S1] [S2] [S3] [S9] whatever is lost on the way, what is told or acked is stored, and all end with the same content (%i)',
  async (part) => {
    const seeds = Array.from({ length: 50 }, (_, n) => 1_000 * part + n)
    const tally = await playSeeds(memoryTable(), seeds, 200)
    expect(Object.entries(tally).filter(([, count]) => count === 0)).toEqual([])
  },
  60_000,
)

/** What chance has found, told in order. */
let served: Served
let ana: Typist

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })
  served = new Served(memoryTable())
  const seed = new Y.Doc()
  seed.getText('body').insert(0, 'Bonjour')
  await served.create([Y.encodeStateAsUpdate(seed)])
  ana = new Typist({ accountId: 'ana', displayName: 'Ana', sessionId: 'ana' }, 7, {
    witness: served.judge,
    isOurs: true,
  })
})
afterEach(() => {
  served.die()
  vi.useRealTimers()
})

const textOf = ({ doc }: Typist) => doc.getText('body')

test('[S1] what hung on something missing is not acked before it is stored, though what came after it is', async () => {
  const room = await served.room()
  ana.connect(room, mayWrite)
  ana.catchUp(room)
  ana.disconnect(room)
  textOf(ana).insert(7, ' à tous')
  ana.connect(room, mayWrite)
  // Before what was written offline has been asked for: its deletion cannot be taken, the other one can.
  textOf(ana).delete(8, 1)
  textOf(ana).delete(0, 1)
  ana.speak(room)
  served.pass(10)
  await turn()
  // The other one is on its way to storage when everything is offered.
  ana.catchUp(room)
  await served.write()
  ana.hear()
  served.judge.judge([ana])
  await served.write()
  await served.write()
  ana.hear()
  served.judge.judge([ana])
  expect(ana.isAtRest).toBe(true)
})

test('[S1] what was refused for a moment is not acked before it is stored, though what came after it is', async () => {
  const room = await served.room()
  ana.connect(room, mayWrite)
  ana.catchUp(room)
  await served.setWritable(false)
  textOf(ana).delete(0, 1)
  ana.speak(room)
  await served.write()
  await served.setWritable(true)
  if (ana.session) room.grant(ana.session, mayWrite)
  textOf(ana).insert(0, 'b')
  ana.speak(room)
  await served.write()
  ana.hear()
  served.judge.judge([ana])
  ana.catchUp(room)
  await served.write()
  ana.hear()
  served.judge.judge([ana])
  expect(ana.isAtRest).toBe(true)
})

test('[S3] who types on while what they wrote offline is asked for is not sent away, and offers it once', async () => {
  const room = await served.room()
  textOf(ana).insert(0, 'hors ligne ')
  ana.connect(room, mayWrite)
  for (let n = 0; n < 30; n += 1) textOf(ana).insert(textOf(ana).length, 'x')
  ana.speak(room)
  expect(ana.session).not.toBeNull()
  ana.catchUp(room)
  await served.write()
  await served.write()
  ana.catchUp(room)
  expect(ana.isAtRest).toBe(true)
})
