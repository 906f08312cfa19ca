import type { Room } from '@deconcert/sync'
import type { Member } from './member'

/** What is open now, without saying who or what. */
export type Census = {
  readonly rooms: number
  readonly sessions: { readonly websocket: number; readonly 'event-stream': number }
  /** Accounts that have a text open, each once. */
  readonly accounts: number
  /** Sessions that do not read, and are given nothing until they do. */
  readonly lagging: number
  /** Bytes that were given to sessions and have not left. */
  readonly bufferedBytes: number
  /** Document messages that have no answer yet. */
  readonly waitingMessages: number
}

/** Walks everything that is open. `streams`: how many of the members have no WebSocket. */
export function censusOf(members: Iterable<Member>, streams: number): Census {
  const rooms = new Set<Room>()
  const accounts = new Set<string>()
  let sessions = 0
  for (const { room, participant } of members) {
    sessions += 1
    if (room) rooms.add(room)
    if (participant) accounts.add(participant.accountId)
  }
  const each = [...rooms].map((room) => room.census())
  const sum = (of: (census: ReturnType<Room['census']>) => number) =>
    each.reduce((total, census) => total + of(census), 0)
  return {
    rooms: rooms.size,
    sessions: { websocket: sessions - streams, 'event-stream': streams },
    accounts: accounts.size,
    lagging: sum(({ lagging }) => lagging),
    bufferedBytes: sum(({ buffered }) => buffered),
    waitingMessages: sum(({ waiting }) => waiting),
  }
}
