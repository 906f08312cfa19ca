/**
 * Why a file is not read: no archive of a text (`unreadable`), names that lead out of it (`unsafe`), locked or of an old
 * kind (`protected`), more than an honest text holds (`too-big`).
 */
export type UnreadReason = 'unreadable' | 'unsafe' | 'protected' | 'too-big'

/** Stops the reading, whatever has been read so far. */
export class NotReadable extends Error {
  readonly reason: UnreadReason

  constructor(reason: UnreadReason) {
    super(reason)
    this.reason = reason
  }
}
