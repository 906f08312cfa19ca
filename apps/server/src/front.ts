import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createAdaptorServer } from '@hono/node-server'

type Fetch = (request: Request, env: object) => Response | Promise<Response>
type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Bytes since the start, of every connection. */
export type Traffic = { readonly received: number; readonly sent: number }

/** The one port: HTTP and WebSocket. */
export type Front = {
  readonly port: number
  /** Serves from now on; until then every request is told to come back. */
  serve(fetch: Fetch, upgrade: Upgrade): void
  traffic(): Traffic
  /** Takes no new connection. */
  closeDoor(): void
  /** Resolves when the last answer has left, or ten seconds later. */
  closed(): Promise<void>
}

const longestAnswerMilliseconds = 10_000

/** Listens at once, so that a port in use is known before anything is started. Rejects as `listen` does. */
export async function openFront(host: string, port: number): Promise<Front> {
  let answer: Fetch = () => new Response(null, { status: 503, headers: { 'Retry-After': '1' } })
  let upgrade: Upgrade = (_request, socket) => socket.destroy()
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, env),
    overrideGlobalObjects: false,
  }) as Server
  const traffic = countTraffic(server)
  server.on('upgrade', (request, socket, head) => upgrade(request, socket, head))
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, listening)
  })
  const address = server.address()

  let closing: Promise<void> | null = null
  const closeDoor = () => {
    closing ??= new Promise((closed) => server.close(() => closed()))
    server.closeIdleConnections()
  }
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    serve(newAnswer, newUpgrade) {
      answer = newAnswer
      upgrade = newUpgrade
    },
    traffic,
    closeDoor,
    async closed() {
      closeDoor()
      const patience = setTimeout(() => server.closeAllConnections(), longestAnswerMilliseconds)
      await closing
      clearTimeout(patience)
    },
  }
}

/** Sockets count their own bytes: nothing is done while they flow. */
function countTraffic(server: Server): () => Traffic {
  const open = new Set<Socket>()
  let ended = { received: 0, sent: 0 }
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => {
      open.delete(socket)
      ended = plus(ended, socket)
    })
  })
  return () => [...open].reduce(plus, ended)
}

function plus({ received, sent }: Traffic, { bytesRead, bytesWritten }: Socket): Traffic {
  return { received: received + bytesRead, sent: sent + bytesWritten }
}
