import { Hono } from 'hono'
import { operator } from './operator'

/** What the operator's Prometheus may read, and the secret that it shows. */
export type Watch = {
  readonly token: string
  /** Everything now, in the text format 0.0.4. */
  expose(): Promise<string>
}

/** For a Prometheus server. `watch` null: there is no such address. */
export function metrics(watch: Watch | null) {
  return new Hono().get('/metrics', operator(watch?.token ?? null), async (c) => {
    c.header('Cache-Control', 'no-store')
    c.header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
    return c.body((await watch?.expose()) ?? '')
  })
}
