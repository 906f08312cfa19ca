import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

export type NonceEnv = { Variables: { nonce: string } }

/**
 * Nothing loads from another host, nothing runs that is not a file of ours. Styles that components write in the page
 * carry the nonce of the answer; style attributes, which carets and table columns need, stay free.
 */
export const securityHeaders: MiddlewareHandler<NonceEnv> = async (c, next) => {
  const nonce = randomBytes(16).toString('base64')
  c.set('nonce', nonce)
  await next()
  const host = /^[\w.:[\]-]+$/.exec(c.req.header('host') ?? '')?.[0]
  const sockets = host ? ` ws://${host} wss://${host}` : ''
  // A file that somebody has sent has a stricter one of its own.
  if (!c.res.headers.has('Content-Security-Policy'))
    c.header('Content-Security-Policy', pagePolicy(nonce, sockets))
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('X-Frame-Options', 'DENY')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
}

function pagePolicy(nonce: string, sockets: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
