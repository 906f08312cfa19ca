/**
 * The backend of a request is killed at each of its statements, and in the middle of each act wherever it writes: what
 * it was doing is done or is not, and asking again leads where it would have led.
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { lockWaiters } from '../support/lock-waiters'
import { openWorld, type World } from '../support/world'
import { type Act, type Attempt, layTable } from './acting-table'
import { criticalBallotActs } from './critical-ballot-acts'
import { criticalTextActs } from './critical-text-acts'
import { type Moment, type MortalSql, moments, mortalSql } from './mortal-sql'
import { expectSound } from './soundness'

beforeAll(() => {
  // What is killed is said on the console, as it should be.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(() => void vi.restoreAllMocks())

const criticalActs = [...criticalBallotActs, ...criticalTextActs]

/** Asks until somebody answers: a refusal is an answer, a lost connection is none. */
async function answered({ send }: Attempt): Promise<number> {
  for (;;) {
    const { status } = await send()
    if (status < 500) return status
  }
}

async function expectRecovered(world: World, attempt: Attempt): Promise<void> {
  await expectSound(world)
  expect([200, 201, 409]).toContain(await answered(attempt))
  await expectSound(world)
  await attempt.expectDone()
}

async function inWorld(play: (world: World, mortal: MortalSql) => Promise<void>): Promise<void> {
  const mortal = mortalSql()
  await using world = await openWorld({ requestsBy: mortal.open })
  try {
    await play(world, mortal)
  } finally {
    await mortal.close()
  }
}

const blows = criticalActs.flatMap((act) => moments.map((moment) => [act.name, moment, act] as const))

test.each(blows)(
  '[A17] %s, its backend killed at each statement, %s',
  async (_, moment: Moment, act: Act) => {
    await inWorld(async (world, mortal) => {
      const table = await layTable(world)
      for (let at = 1; ; at += 1) {
        const attempt = await act.lay(table)
        mortal.arm({ at, moment })
        await attempt.send()
        const wasStruck = mortal.sent() >= at
        mortal.arm(null)
        await expectRecovered(world, attempt)
        if (!wasStruck) return expect(at).toBeGreaterThan(3)
      }
    })
  },
  120_000,
)

const holds = criticalActs.map((act) => [act.name, act] as const)

test.each(holds)(
  '[A17] %s, its backend killed wherever it writes',
  async (_, act) => {
    await inWorld(async (world, mortal) => {
      const table = await layTable(world)
      for (const held of act.writes) {
        const attempt = await act.lay(table)
        const holder = await world.owner.reserve()
        await holder`begin`
        await holder`lock table ${holder(held)} in share mode`
        let isOver = false
        const sending = attempt.send().finally(() => {
          isOver = true
        })
        while (!isOver && (await lockWaiters(world)) === 0) await new Promise((later) => setTimeout(later, 2))
        expect({ held, isOver }).toEqual({ held, isOver: false })
        await mortal.kill()
        expect((await sending).status).toBe(500)
        await holder`rollback`
        holder.release()
        await expectRecovered(world, attempt)
      }
    })
  },
  120_000,
)
