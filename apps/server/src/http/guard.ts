import { Refused } from '@deconcert/domain'
import type { MiddlewareHandler } from 'hono'

type Headers = {
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly secFetchSite: string | undefined
}

/**
 * Whether the browser says that the request comes from our own pages.
 *
 * `publicOrigin` is the one that the operator has set; without it, our origin is http on the host asked for. A request
 * that says nothing is foreign: every browser of today says one or the other.
 */
export function isFromOurPages(headers: Headers, publicOrigin: string | null): boolean {
  if (headers.secFetchSite !== undefined && headers.secFetchSite !== 'same-origin') return false
  if (headers.origin === undefined) return headers.secFetchSite === 'same-origin'
  if (headers.origin === (publicOrigin ?? `http://${headers.host}`)) return true
  return publicOrigin === null && headers.secFetchSite === 'same-origin'
}

/** Refuses whatever could change something and does not come from our own pages, before anybody reads it. */
export function guard(publicOrigin: string | null): MiddlewareHandler {
  return async (c, next) => {
    if (!['GET', 'HEAD'].includes(c.req.method)) {
      const headers = {
        host: c.req.header('host'),
        origin: c.req.header('origin'),
        secFetchSite: c.req.header('sec-fetch-site'),
      }
      if (!isFromOurPages(headers, publicOrigin)) throw new Refused('wrong-origin')
    }
    await next()
  }
}
