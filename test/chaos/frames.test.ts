/** Messages changed by chance, thrown at rooms in which two people write. `FRAMES=1000000` throws as many instead. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { throwFrames } from '@deconcert/sync/frames'
import { expect, test } from 'vitest'

const { FRAMES = '100000' } = process.env
const parts = 10
const mostGrowthBytes = 8 * 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

test(
  '[S3] [S5] [S7] [S10] frames changed by chance break nothing, stop nobody, and leave nothing behind',
  async () => {
    const held: number[] = []
    for (let part = 0; part < parts; part += 1) {
      const { stored, closed } = await throwFrames(Number(FRAMES) / parts, part)
      expect(stored).toBeGreaterThan(0)
      expect(closed).toBeGreaterThan(0)
      collectGarbage()
      held.push(process.memoryUsage().heapUsed)
    }
    const [, second = 0] = held
    expect((held.at(-1) ?? 0) - second).toBeLessThan(mostGrowthBytes)
  },
  30_000 + Number(FRAMES),
)
