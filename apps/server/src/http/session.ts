import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { signIn } from '../use-cases/sign-in'
import { signOut } from '../use-cases/sign-out'
import { open, signedIn } from './allow'
import { body } from './body'

const credentials = z.strictObject({ email: z.string().max(254), password: z.string().max(200) })

export function session(tools: Tools) {
  return new Hono()
    .post('/', open, body(credentials), async (c) => {
      c.header('Set-Cookie', await signIn(tools, c.req.valid('json'), c.req.header('cookie')))
      return c.json({ signedIn: true })
    })
    .delete('/', signedIn, async (c) => {
      c.header('Set-Cookie', await signOut(tools, c.var.person, c.req.header('cookie')))
      return c.json({ signedIn: false })
    })
}
