import { Refused } from '@deconcert/domain'
import {
  maxParcelBytes,
  newStream,
  parcelNumberHeader,
  streamTokenHeader,
} from '@deconcert/sync/event-stream'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Request } from '../collab/member'
import type { Stream } from '../collab/streams'
import type { Tools } from '../tools'
import { type AppEnv, personOf, signedIn } from './allow'
import { idIn } from './body'
import { isFromOurPages, isFromProgram, whereFrom } from './guard'
import { withPolicy } from './policy'

type StreamEnv = { Variables: AppEnv['Variables'] & { stream: Stream } }

/** The shared texts where WebSocket is blocked: see « Without WebSocket » in the SPEC of `packages/sync`. */
export function collab(tools: Tools, publicOrigin: string | null) {
  return new Hono<{ Bindings: Partial<HttpBindings> }>()
    .get('/:document/stream', signedIn, (c) => {
      throwIfForeign(c, publicOrigin)
      const answer = c.env?.outgoing
      const body = tools.hub.streams.open(requestIn(c), c.var.person.sessionId, answer)
      if (body === null) return c.body(null, 503, { 'Retry-After': '1' })
      return c.body(body, 200, {
        'Content-Type': 'text/event-stream',
        // A proxy that collects an answer, or packs it, would hold back what is said.
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      })
    })
    .post('/:document/messages', holdingStream, ofOneParcel, async (c) => {
      c.header('Cache-Control', 'no-store')
      const body = await c.req.arrayBuffer().catch(() => null)
      if (body === null) return c.body(null, 400)
      const number = Number(c.req.header(parcelNumberHeader))
      const taken = c.var.stream.wire.take(number, new Uint8Array(body))
      return c.body(null, taken === 'gap' ? 409 : 204)
    })
}

/**
 * A route for who holds the stream named in a header: sets `c.var.stream`. Not signed in: 401. No such stream, of
 * another session or of another document: 404. Nobody is asked for who comes as they came when they opened it: what ends
 * a session ends its streams.
 */
const holdingStream: MiddlewareHandler<StreamEnv> = withPolicy({ kind: 'signed-in' }, async (c, next) => {
  const { tools } = c.var
  const stream = tools.hub.streams.find(c.req.header(streamTokenHeader))
  const cookie = c.req.header('cookie')
  const isOwn =
    (cookie !== undefined && stream?.cookie === cookie) ||
    (await personOf(tools, c)).sessionId === stream?.sessionId
  if (!stream || !isOwn || stream.documentId !== c.req.param('document')) throw new Refused('not-found')
  c.set('stream', stream)
  await next()
})

const ofOneParcel: MiddlewareHandler<StreamEnv> = async (c, next) => {
  const limit = bodyLimit({
    maxSize: maxParcelBytes,
    onError: () => {
      c.var.stream.wire.close(1009, 'message too large')
      // What is not read of the request cannot be followed by another on the same connection.
      c.header('Connection', 'close')
      throw new Refused('too-big', '256 Kio')
    },
  })
  return await limit(c, next)
}

/** A browser may say nothing of where a GET comes from. What a foreign page cannot send is this header. */
function throwIfForeign(c: Context, publicOrigin: string | null): void {
  const from = whereFrom(c)
  const isOurs = isFromOurPages(from, publicOrigin) || isFromProgram(from)
  if (c.req.header(streamTokenHeader) !== newStream || !isOurs) throw new Refused('wrong-origin')
}

/** Throws `not-found` on a HEAD, which would open a stream that nobody reads. */
function requestIn(c: Context): Request {
  if (c.req.method !== 'GET') throw new Refused('not-found')
  return {
    documentId: idIn(c, 'document'),
    cookie: c.req.header('cookie'),
    epoch: numberIn(c.req.query('epoch')),
    schema: numberIn(c.req.query('schema')),
  }
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}
