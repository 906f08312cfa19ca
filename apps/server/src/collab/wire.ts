import type { Parcel } from '@deconcert/sync'

export type WireEvents = {
  /** One protocol message of the browser. */
  message(bytes: Uint8Array): void
  /** What came is no message. */
  unreadable(): void
  /** The browser has shown that it is there. */
  alive(): void
  /** It is over, whoever ended it. Nothing comes after. */
  closed(): void
}

/** The way to one browser, whatever carries it. Nothing here throws; what is given to a closed one goes nowhere. */
export type Wire = {
  listen(events: WireEvents): void
  send(parcel: Parcel): void
  /** Bytes given to `send` that have not left yet. */
  buffered(): number
  /** Asks the browser to show that it is there. */
  ping(): void
  /** Tells why it ends. The browser may still speak until it has answered. */
  close(code: number, reason: string): void
  /** Ends it at once. */
  terminate(): void
}
