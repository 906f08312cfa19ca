import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { listDemoAccounts, tryDemoAccount } from '../use-cases/try-demo-account'
import { open } from './allow'
import { body, id } from './body'

export function demo(tools: Tools) {
  return new Hono()
    .get('/accounts', open, async (c) => c.json(await listDemoAccounts(tools)))
    .post('/session', open, body(z.strictObject({ accountId: id<'account'>() })), async (c) => {
      const { accountId } = c.req.valid('json')
      c.header('Set-Cookie', await tryDemoAccount(tools, accountId, c.req.header('cookie')))
      return c.json({ signedIn: true })
    })
}
