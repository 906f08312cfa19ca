import { MemoryLog } from './memory-log'
import type { LogUnderTest } from './update-log-contract'

/** A memory log to try. For tests. */
export function memoryTable(): LogUnderTest {
  const log = new MemoryLog()
  return {
    log,
    create: async (id, seed) => log.create(id, seed),
    setWritable: async (id, writable) => log.setWritable(id, writable),
    raiseEpoch: async (id) => log.raiseEpoch(id),
    [Symbol.asyncDispose]: async () => undefined,
  }
}
