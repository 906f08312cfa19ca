export { Committer } from './committer'
export { eraseDeleted } from './erase-deleted'
export { foldThroughDocument } from './fold'
export { MemoryLog } from './memory-log'
export { type Meter, noMeter } from './meter'
export { Parcel } from './parcel'
export { plainTools } from './plain-tools'
export { keepAliveFrame, maxMessageBytes, type RefusedReason } from './protocol'
export { readFolded } from './read-folded'
export { Room } from './room'
export { type Connection, type Grant, type Participant, Session } from './session'
export type { RoomTools, Written } from './shared-document'
export type {
  Append,
  Appended,
  AppendRefusal,
  DocumentStatus,
  Erasure,
  PendingUpdate,
  Snapshot,
  StoredDocument,
  UpdateLog,
} from './update-log'
export { partsOf } from './update-log'
