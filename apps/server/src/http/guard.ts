import { Refused } from '@deconcert/domain'
import type { Context, MiddlewareHandler } from 'hono'

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

/** What the browser says of where the request comes from. */
export function whereFrom(c: Pick<Context, 'req'>): Headers {
  return {
    host: c.req.header('host'),
    origin: c.req.header('origin'),
    secFetchSite: c.req.header('sec-fetch-site'),
  }
}

/** Whether it comes from a program that is no browser: each browser of today says where a request comes from. */
export function isFromProgram({ origin, secFetchSite }: Headers): boolean {
  return origin === undefined && secFetchSite === undefined
}

/** Refuses whatever could change something and does not come from our own pages, before anybody reads it. */
export function guard(publicOrigin: string | null): MiddlewareHandler {
  return async (c, next) => {
    const isHarmless = ['GET', 'HEAD'].includes(c.req.method)
    if (!isHarmless && !isFromOurPages(whereFrom(c), publicOrigin)) throw new Refused('wrong-origin')
    await next()
  }
}
