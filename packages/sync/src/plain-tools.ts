import { Committer } from './committer'
import { foldThroughDocument } from './fold'
import { noMeter } from './meter'
import type { RoomTools } from './shared-document'
import type { UpdateLog } from './update-log'

/** What a room needs, all in one thread and without a count. For tests. */
export function plainTools(
  log: UpdateLog,
  { now = () => new Date(0), onFault = () => undefined }: Partial<Pick<RoomTools, 'now' | 'onFault'>> = {},
): RoomTools {
  const fold = async (parts: readonly Uint8Array[]) => foldThroughDocument(parts)
  return {
    ...{ log, committer: new Committer(log, noMeter, 0), pauseMilliseconds: 0 },
    ...{ fold, meter: noMeter, now, onFault },
  }
}
