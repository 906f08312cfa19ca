import { seatRoles } from '@deconcert/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { acceptInvitation } from '../use-cases/accept-invitation'
import { invitePerson } from '../use-cases/invite-person'
import { listInvitations } from '../use-cases/list-invitations'
import { readInvitation } from '../use-cases/read-invitation'
import { revokeInvitation } from '../use-cases/revoke-invitation'
import { allow, open } from './allow'
import { body, id, idIn } from './body'
import { displayNameField, emailField, localeField, newPasswordField } from './fields'

const offer = z.strictObject({
  email: emailField,
  role: z.enum(seatRoles),
  groupId: id<'working-group'>().nullable().default(null),
  bodyId: id<'body'>().nullable().default(null),
  collegeId: id<'college'>().nullable().default(null),
})

const acceptance = z.strictObject({
  password: newPasswordField,
  displayName: displayNameField.optional(),
  email: emailField.optional(),
  locale: localeField.optional(),
})

/** Invitations as those of a plan see them. The link is told once, to whoever makes it. */
export function invitations(tools: Tools) {
  return new Hono()
    .get('/', allow('person.invite'), async (c) => c.json(await listInvitations(tools, c.var.actor)))
    .post('/', allow('person.invite'), body(offer), async (c) => {
      const { id, token } = await invitePerson(tools, c.var.actor, c.req.valid('json'))
      return c.json({ id, path: `/invitation/${token}` }, 201)
    })
    .delete('/:invitation', allow('person.invite'), async (c) => {
      await revokeInvitation(tools, c.var.actor, idIn<'invitation'>(c, 'invitation'))
      return c.json({ revoked: true })
    })
}

/** Invitations as those who hold a link see them: reading it changes nothing, only a POST takes it. */
export function acceptances(tools: Tools) {
  return new Hono()
    .get('/:token', open, async (c) => c.json(await readInvitation(tools, c.req.param('token'))))
    .post('/:token', open, body(acceptance), async (c) => {
      const cookieHeader = c.req.header('cookie')
      const cookie = await acceptInvitation(tools, c.req.param('token'), c.req.valid('json'), cookieHeader)
      c.header('Set-Cookie', cookie)
      return c.json({ signedIn: true }, 201)
    })
}
