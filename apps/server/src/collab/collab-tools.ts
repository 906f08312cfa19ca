import type { UpdateLog } from '@deconcert/sync'
import type { Folder } from './folder'
import type { HubMeter } from './hub-meter'
import type { ReadStandings } from './standing'

/** What the shared texts' sockets need from the world. */
export type CollabTools = {
  readonly log: UpdateLog
  /** See `Folder.fold`. */
  readonly fold: Folder['fold']
  /** The session that this Cookie header names, known as `Participant` knows it, be there one or not; or null. */
  readonly sessionIn: (cookieHeader: string | undefined) => string | null
  readonly standings: ReadStandings
  readonly now: () => Date
  readonly meter: HubMeter
  /** Told of what went wrong without anyone's doing. */
  readonly onFault: (error: unknown) => void
  /** See `Config.origin`. */
  readonly publicOrigin: string | null
  /** See `Config.programs`. */
  readonly takesPrograms: boolean
}
