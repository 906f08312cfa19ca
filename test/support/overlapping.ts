import { expect, vi } from 'vitest'
import { lockWaiters } from './lock-waiters'
import type { World } from './world'

type Holder = Awaited<ReturnType<World['owner']['reserve']>>

/**
 * Begins each act once those before it wait for a lock, and lets them all end. The first waits for what `hold` locks:
 * the journal, unless said otherwise, so that it has done all but tell of itself.
 */
export async function overlapping<Answer>(
  world: World,
  acts: readonly (() => Promise<Answer>)[],
  hold = journalOf(world),
): Promise<readonly Answer[]> {
  return await heldTogether(world, acts, hold, () => 0)
}

/** As that, but for acts that may also be refused, or have nothing to do, before they wait for anything. */
export async function overlappingIfTaken<Answer>(
  world: World,
  acts: readonly (() => Promise<Answer>)[],
): Promise<readonly Answer[]> {
  let ended = 0
  const counted = acts.map((act) => async () => {
    try {
      return await act()
    } finally {
      ended += 1
    }
  })
  return await heldTogether(world, counted, journalOf(world), () => ended)
}

type Hold = (holder: Holder) => PromiseLike<unknown>

function journalOf(world: World): Hold {
  return (holder) => holder`select from journal_head where plan_id = ${world.plan.id} for update`
}

async function heldTogether<Answer>(
  world: World,
  acts: readonly (() => Promise<Answer>)[],
  hold: Hold,
  ended: () => number,
): Promise<readonly Answer[]> {
  const begun: Promise<Answer>[] = []
  const holder = await world.owner.reserve()
  try {
    await holder`begin`
    await hold(holder)
    for (const act of acts) {
      begun.push(act())
      const all = `${begun.length} wait`
      await vi.waitFor(async () => expect(`${(await lockWaiters(world)) + ended()} wait`).toBe(all), 10_000)
    }
  } finally {
    await holder`rollback`
    holder.release()
  }
  return await Promise.all(begun)
}
