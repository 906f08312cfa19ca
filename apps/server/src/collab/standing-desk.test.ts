import { expect, test, vi } from 'vitest'
import type { Asked, Standing } from './standing'
import { StandingDesk } from './standing-desk'

const admitted: Standing = {
  kind: 'admitted',
  person: { accountId: 'ana', displayName: 'Ana', sessionId: 'ana' },
  access: 'write',
  document: { epoch: 1, schemaVersion: 1, writable: true },
}
const asked = (sessionId: string): Asked => ({ sessionId, documentId: 'a text' })
const immediately = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A desk whose questions wait for their answers, in the order in which they were put. */
function openDesk() {
  const questions: { names: string[]; answer: (standings: readonly Standing[] | Error) => void }[] = []
  const faults: unknown[] = []
  const read = (all: readonly Asked[]) =>
    new Promise<readonly Standing[]>((resolve, reject) => {
      const answer = (given: readonly Standing[] | Error) =>
        given instanceof Error ? reject(given) : resolve(given)
      questions.push({ names: all.map(({ sessionId }) => sessionId), answer })
    })
  return { desk: new StandingDesk(read, (fault) => faults.push(fault)), questions, faults }
}

test('[S7] many are asked about in one question, and those who come meanwhile in the next, never beside it', async () => {
  const { desk, questions } = openDesk()
  const first = ['ana', 'bob'].map((name) => desk.ask(asked(name)))
  await immediately()
  const second = ['ana', 'zoe'].map((name) => desk.ask(asked(name)))
  await immediately()
  expect(questions.map(({ names }) => names)).toEqual([['ana', 'bob']])

  questions[0]?.answer([admitted, { kind: 'signed-out' }])
  expect(await Promise.all(first)).toEqual([admitted, { kind: 'signed-out' }])
  expect(questions.map(({ names }) => names)).toEqual([
    ['ana', 'bob'],
    ['ana', 'zoe'],
  ])
  questions[1]?.answer([{ kind: 'not-permitted' }, admitted])
  expect(await Promise.all(second)).toEqual([{ kind: 'not-permitted' }, admitted])
})

test('[S7] what nobody can tell is told once, confirms nobody, and holds back nobody after', async () => {
  const { desk, questions, faults } = openDesk()
  const lost = ['ana', 'bob'].map((name) => desk.ask(asked(name)))
  await immediately()
  questions[0]?.answer(new Error('no database'))
  expect(await Promise.all(lost)).toEqual([null, null])
  expect(faults).toHaveLength(1)

  const next = desk.ask(asked('zoe'))
  await immediately()
  questions[1]?.answer([admitted])
  expect(await next).toEqual(admitted)
})

test('[S7] a database that says nothing for five seconds confirms nobody', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { desk, faults } = openDesk()
    const unanswered = desk.ask(asked('ana'))
    await immediately()
    vi.advanceTimersByTime(5_000)
    expect(await unanswered).toBeNull()
    expect(faults).toHaveLength(1)
  } finally {
    vi.useRealTimers()
  }
})
