/**
 * The room and PostgreSQL, played by chance: people come and go, connections lose what is on its way, the server dies in
 * the middle of a commit. `FUZZ_SEED=17` plays one seed alone; `FUZZ_SEEDS=20000` plays as many instead.
 */
import { playSeeds } from '@deconcert/sync/play'
import { expect, test } from 'vitest'
import { postgresTable } from '../support/log-table'

const steps = 200
const parts = 10
const { FUZZ_SEED, FUZZ_SEEDS = '500' } = process.env
const seedsPerPart = Math.ceil(Number(FUZZ_SEEDS) / parts)

const seedsOf = (part: number) =>
  FUZZ_SEED ? [Number(FUZZ_SEED)] : Array.from({ length: seedsPerPart }, (_, n) => part * seedsPerPart + n)

test.each(Array.from({ length: FUZZ_SEED ? 1 : parts }, (_, part) => part))(
  '[S1] [S2] [S3] [S4] [S9] [S11] whatever dies and whatever is lost on the way, what is said to be stored is, once (%i)',
  async (part) => {
    await using table = await postgresTable()
    const tally = await playSeeds(table, seedsOf(part), steps)
    // In so few plays, not everything happens.
    if (seedsPerPart < 50 || FUZZ_SEED) return
    expect(Object.entries(tally).filter(([, count]) => count === 0)).toEqual([])
  },
  60_000 + seedsPerPart * 2_000,
)
