import { MemoryLog } from './memory-log'
import { updateLogContract } from './update-log-contract'

updateLogContract(async () => {
  const log = new MemoryLog()
  return {
    log,
    create: async (id, seed) => log.create(id, seed),
    setWritable: async (id, writable) => log.setWritable(id, writable),
    raiseEpoch: async (id) => log.raiseEpoch(id),
    [Symbol.asyncDispose]: async () => undefined,
  }
})
