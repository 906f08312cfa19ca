import { expect, test, vi } from 'vitest'
import { Committer, type Source } from './committer'
import { MemoryLog } from './memory-log'
import { noMeter } from './meter'
import type { Append, Appended } from './update-log'

/** A disk that takes its time, and remembers which documents were written together. */
class SlowLog extends MemoryLog {
  readonly batches: string[][] = []
  #answer: (() => void)[] = []

  override async append(batch: readonly Append[]): Promise<readonly Appended[]> {
    this.batches.push(batch.map(({ documentId }) => documentId))
    await new Promise<void>((resolve) => this.#answer.push(resolve))
    return await super.append(batch)
  }

  write(): void {
    for (const answer of this.#answer.splice(0)) answer()
  }
}

function room(documentId: string): Source & { answers: Appended[]; errors: unknown[] } {
  const answers: Appended[] = []
  const errors: unknown[] = []
  return {
    answers,
    errors,
    take: () => ({ documentId, epoch: 1, updates: [anUpdate] }),
    answer: (appended) => answers.push(appended),
    fail: (error) => errors.push(error),
  }
}

const anUpdate = {
  bytes: new Uint8Array([0, 0]),
  accountId: null,
  sessionId: null,
  at: new Date(0),
  newClients: [],
}

test('[S13] rooms that speak in one turn are written together; who speaks meanwhile, in the next commit, one at a time', async () => {
  const log = new SlowLog()
  for (const id of ['a', 'b', 'c']) log.create(id, new Uint8Array([0, 0]))
  const committer = new Committer(log, noMeter, 0)
  const [a, b, c] = [room('a'), room('b'), room('c')]
  committer.ask(a)
  committer.ask(b)
  await vi.waitFor(() => expect(log.batches).toEqual([['a', 'b']]))
  committer.ask(c)
  committer.ask(a)
  log.write()
  await vi.waitFor(() =>
    expect(log.batches).toEqual([
      ['a', 'b'],
      ['c', 'a'],
    ]),
  )
  expect([a.answers.length, b.answers.length, c.answers.length]).toEqual([1, 1, 0])
  log.write()
  await vi.waitFor(() => expect([a.answers.length, c.answers.length]).toEqual([2, 1]))
})

test('[S13] a room that fails over its answer, or gets none, does not hold up the others', async () => {
  const log = new SlowLog()
  for (const id of ['a', 'b']) log.create(id, new Uint8Array([0, 0]))
  const committer = new Committer(log, noMeter, 0)
  const broken = {
    ...room('a'),
    answer: () => {
      throw new Error('a fault of ours')
    },
  }
  const b = room('b')
  committer.ask(broken)
  committer.ask(b)
  await vi.waitFor(() => expect(log.batches).toHaveLength(1))
  log.write()
  await vi.waitFor(() => expect(b.answers).toHaveLength(1))
  expect(broken.errors).toEqual([new Error('a fault of ours')])
  committer.ask(b)
  await vi.waitFor(() => expect(log.batches).toHaveLength(2))
  log.write()
  await vi.waitFor(() => expect(b.answers).toHaveLength(2))
})

test('[S13] who asks when all is quiet is written at once, who asks next, once the window is over', async () => {
  const log = new SlowLog()
  log.create('a', new Uint8Array([0, 0]))
  const committer = new Committer(log, noMeter, 200)
  const a = room('a')
  // The clock begins with the program: its first moments are the window of no commit.
  await vi.waitFor(() => expect(performance.now()).toBeGreaterThan(200))
  const began = performance.now()
  committer.ask(a)
  await vi.waitFor(() => expect(log.batches).toHaveLength(1), { interval: 1, timeout: 150 })
  log.write()
  await vi.waitFor(() => expect(a.answers).toHaveLength(1), { interval: 1 })
  committer.ask(a)
  await vi.waitFor(() => expect(log.batches).toHaveLength(2))
  expect(performance.now() - began).toBeGreaterThanOrEqual(195)
  log.write()
})
