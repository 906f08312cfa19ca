import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { editMe } from '../use-cases/edit-me'
import { readMe } from '../use-cases/read-me'
import { signedIn } from './allow'
import { body } from './body'
import { displayNameField, localeField, newPasswordField } from './fields'

const profile = z.strictObject({
  displayName: displayNameField.optional(),
  locale: localeField.optional(),
  password: z.strictObject({ current: z.string().max(200), next: newPasswordField }).optional(),
})

export function me(tools: Tools) {
  return new Hono()
    .get('/', signedIn, async (c) => c.json(await readMe(tools, c.var.person)))
    .patch('/', signedIn, body(profile), async (c) => {
      await editMe(tools, c.var.person, c.req.valid('json'))
      return c.json({ changed: true })
    })
}
