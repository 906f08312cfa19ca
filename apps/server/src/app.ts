import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { createApi } from './api'
import { type AppEnv, open } from './http/allow'
import { answerError } from './http/answer-error'
import { collab } from './http/collab'
import { guard } from './http/guard'
import { health } from './http/health'
import { metrics, type Watch } from './http/metrics'
import { type NonceEnv, securityHeaders } from './http/security-headers'
import { type Site, serveSite } from './http/static'
import type { Tools } from './tools'

/** Everything that is served over HTTP. `publicOrigin`: see `Config.origin`; `watch` null: `/metrics` is not served. */
export function createApp(tools: Tools, site: Site, publicOrigin: string | null, watch: Watch | null = null) {
  const app = new Hono<AppEnv & NonceEnv & { Bindings: HttpBindings }>()
  app.onError(answerError)
  app.notFound((c) => c.json({ refusal: 'not-found' }, 404))

  app.use(securityHeaders)
  app.use(guard(publicOrigin))
  app.use(async (c, next) => {
    c.set('tools', tools)
    await next()
  })
  app.use('/api/*', compress(), async (c, next) => {
    await next()
    // A file says itself how long it is kept.
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  })
  app.route('/', health(tools))
  app.route('/', metrics(watch))
  app.route('/api', createApi(tools))
  app.route('/collab', collab(tools, publicOrigin))
  app.get('*', open, serveSite(site))
  return app
}
