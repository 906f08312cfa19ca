import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { Committer, keepAliveFrame, maxMessageBytes, Parcel, type Room, type Written } from '@deconcert/sync'
import { WebSocketServer } from 'ws'
import { isFromOurPages, isFromProgram } from '../http/guard'
import { atMost } from './at-most'
import { type Census, censusOf } from './census'
import type { CollabTools } from './collab-tools'
import { Member, type Request } from './member'
import { type Change, Rooms } from './rooms'
import { mostOfPeople, mostOfPrograms, SocketPlaces } from './socket-places'
import { StandingDesk } from './standing-desk'
import { Streams } from './streams'
import { WebSocketWire } from './web-socket-wire'
import type { Wire } from './wire'

export type CollabHub = {
  /** For the HTTP server's `upgrade` event. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** For browsers whose WebSockets are blocked. */
  readonly streams: Streams
  /** Asks again what everyone may do, in this document or in all. Resolves when every answer has taken effect. */
  refresh(documentId?: string): Promise<void>
  /** Closes every socket of a session that is over. */
  closeSession(sessionId: string): void
  /** Who has one of these documents open, each person once. */
  peopleIn(documentIds: readonly string[]): readonly { accountId: string; name: string }[]
  /** See `Rooms.rewrite`. */
  rewrite<Result>(documentId: string, change: Change<Result>): Promise<Result>
  /** See `Rooms.write`. */
  write<Act extends Written>(documentId: string, act: () => Promise<Act>): Promise<Act | null>
  /** See `Rooms.fold`. */
  fold(documentId: string): Promise<void>
  /** What is open now: to be asked now and then, not at each message. */
  census(): Census
  /** Lets nobody in any more, stores what was received, and sends everyone away to come back (1012). */
  drain(): Promise<void>
}

const pingMilliseconds = 25_000
const commentMilliseconds = 15_000
/** Half of what a right withdrawn, or a session that is over, may still be used for when nobody was told. */
const recheckMilliseconds = 500
const restMilliseconds = 5_000
/** See `RoomTools`. */
const pauseMilliseconds = 10
/** See `Committer`. */
const windowMilliseconds = 2
const longestDrainMilliseconds = 3_000

const serverOptions = {
  noServer: true,
  maxPayload: maxMessageBytes,
  perMessageDeflate: false,
  clientTracking: false,
}

const documentPath = /^\/collab\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\?|$)/

/** The shared texts' sockets: one room per document, one member per socket. */
export function createHub(tools: CollabTools): CollabHub {
  const { log, fold, meter, now, onFault } = tools
  const committer = new Committer(log, meter, windowMilliseconds)
  const rooms = new Rooms({ log, committer, pauseMilliseconds, fold, meter, now, onFault })
  const desk = new StandingDesk(tools.standings, onFault)
  const places = new SocketPlaces(tools.takesPrograms ? mostOfPrograms : mostOfPeople)
  const memberTools = { sessionIn: tools.sessionIn, onFault, desk, rooms, places }
  const members = new Set<Member>()
  const server = new WebSocketServer(serverOptions)
  const streams = new Streams(welcome)
  const timers = [
    setInterval(() => ping(members), pingMilliseconds),
    setInterval(() => streams.keepOpen(), commentMilliseconds),
    setInterval(() => void recheck(members), recheckMilliseconds),
    setInterval(() => void rooms.rest(), restMilliseconds),
  ]
  let isDraining = false

  function welcome(wire: Wire, request: Request): void {
    const member = new Member(wire, request, memberTools, (code) => {
      members.delete(member)
      meter.closed(code)
    })
    members.add(member)
    void member.recheck()
  }

  return {
    streams,
    upgrade(request, socket, head) {
      socket.on('error', ignore)
      const documentId = documentPath.exec(request.url ?? '')?.[1]
      if (isDraining) return refuse(socket, '503 Service Unavailable')
      const origin = originOf(request)
      const isWelcome =
        isFromOurPages(origin, tools.publicOrigin) || (tools.takesPrograms && isFromProgram(origin))
      if (!isWelcome) return refuse(socket, '403 Forbidden')
      if (!documentId) return refuse(socket, '404 Not Found')
      server.handleUpgrade(request, socket, head, (accepted) =>
        welcome(new WebSocketWire(accepted, socket), requestOf(documentId, request)),
      )
    },
    refresh: (documentId) => recheck(documentId === undefined ? members : ofDocuments(members, [documentId])),
    closeSession: (sessionId) => closeSession(members, sessionId),
    peopleIn: (documentIds) => peopleOf(ofDocuments(members, documentIds)),
    rewrite: (documentId, change) => rooms.rewrite(documentId, change),
    write: (documentId, act) => rooms.write(documentId, act),
    fold: (documentId) => rooms.fold(documentId),
    census: () => censusOf(members, streams.count),
    async drain() {
      isDraining = true
      streams.shut()
      for (const timer of timers) clearInterval(timer)
      await drain(rooms, members)
    },
  }
}

/** Not made anew for each socket, which would keep its request in memory as long as itself. */
function ignore(): void {}

function originOf({ headers }: IncomingMessage): Parameters<typeof isFromOurPages>[0] {
  const site = headers['sec-fetch-site']
  return {
    host: headers.host,
    origin: headers.origin,
    secFetchSite: typeof site === 'string' ? site : undefined,
  }
}

function requestOf(documentId: string, { url, headers }: IncomingMessage): Request {
  const { searchParams } = new URL(url ?? '/', 'http://host')
  const [epoch, schema] = ['epoch', 'schema'].map((name) => searchParams.get(name))
  return {
    documentId,
    cookie: headers.cookie,
    epoch: typeof epoch === 'string' ? Number(epoch) : null,
    schema: typeof schema === 'string' ? Number(schema) : null,
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function ofDocuments(members: ReadonlySet<Member>, documentIds: readonly string[]): readonly Member[] {
  return [...members].filter(({ documentId }) => documentIds.includes(documentId))
}

function peopleOf(members: readonly Member[]): readonly { accountId: string; name: string }[] {
  const names = new Map<string, string>()
  for (const { participant } of members) {
    if (participant) names.set(participant.accountId, participant.displayName)
  }
  return [...names].map(([accountId, name]) => ({ accountId, name }))
}

function closeSession(members: ReadonlySet<Member>, sessionId: string): void {
  for (const member of members) {
    if (member.sessionId === sessionId) member.close(4401, 'signed out')
  }
}

async function recheck(members: Iterable<Member>): Promise<void> {
  await Promise.all([...members].map((member) => member.recheck()))
}

const keepAlive = new Parcel([keepAliveFrame])

/** y-websocket takes a socket that says nothing for 30 seconds for dead, and does not see pings. */
function ping(members: ReadonlySet<Member>): void {
  for (const member of members) {
    if (member.isAlive) {
      member.ping()
      member.send(keepAlive)
    } else member.terminate()
  }
}

async function drain(rooms: Rooms, members: ReadonlySet<Member>): Promise<void> {
  let open: readonly Room[] = []
  const all = rooms.all().then((found) => {
    open = found
  })
  await atMost(longestDrainMilliseconds, all)
  await atMost(longestDrainMilliseconds, Promise.all(open.map((room) => room.settled())))
  for (const room of open) room.close(1012, 'restarting')
  for (const member of members) member.close(1012, 'restarting')
  await atMost(longestDrainMilliseconds, Promise.all(open.map((room) => room.settled())))
  for (const member of members) member.terminate()
}
