import { vi } from 'vitest'
import type { LogUnderTest } from '../update-log-contract'
import { play } from './play'
import { printScript, type Script, scriptOf } from './script'
import { noTally, sum, type Tally } from './served'

/** Plays these seeds one after the other. Throws the first thing that is wrong, with the script that led to it. */
export async function playSeeds(
  table: LogUnderTest,
  seeds: readonly number[],
  steps: number,
): Promise<Tally> {
  let tally = noTally
  for (const seed of seeds) tally = sum(tally, await playSeed(table, seed, scriptOf(seed, steps)))
  return tally
}

async function playSeed(table: LogUnderTest, seed: number, script: Script): Promise<Tally> {
  // The database's own driver waits for sockets, which are not played.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })
  try {
    return await play(table, script)
  } catch (error) {
    throw new Error(`seed ${seed} (FUZZ_SEED=${seed}): ${error}\n${printScript(script)}`, { cause: error })
  } finally {
    vi.useRealTimers()
  }
}
