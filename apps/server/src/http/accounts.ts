import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { disableAccount, inviteAccount, listAccounts } from '../use-cases/administer-accounts'
import { allowAnywhere } from './allow'
import { body, idIn } from './body'
import { emailField } from './fields'

const newAccount = z.strictObject({ email: emailField, isAdmin: z.boolean().default(false) })

export function accounts(tools: Tools) {
  return new Hono()
    .get('/', allowAnywhere('account.administer'), async (c) => c.json(await listAccounts(tools)))
    .post('/', allowAnywhere('account.administer'), body(newAccount), async (c) => {
      const { token } = await inviteAccount(tools, c.var.person, c.req.valid('json'))
      return c.json({ path: `/invitation/${token}` }, 201)
    })
    .patch(
      '/:account',
      allowAnywhere('account.administer'),
      body(z.strictObject({ disabled: z.boolean() })),
      async (c) => {
        await disableAccount(tools, c.var.person, idIn<'account'>(c, 'account'), c.req.valid('json').disabled)
        return c.json({ changed: true })
      },
    )
}
