import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { createDiagnostic } from '../use-cases/create-diagnostic'
import { createGroup } from '../use-cases/create-group'
import { editGroup } from '../use-cases/edit-group'
import { listGroups } from '../use-cases/list-groups'
import { readDiagnostic } from '../use-cases/read-diagnostic'
import { readGroup } from '../use-cases/read-group'
import { readGroupPresence } from '../use-cases/read-group-presence'
import { allow } from './allow'
import { body } from './body'

const [name, mandate] = [z.string().max(200), z.string().max(4000)]
const newGroup = z.strictObject({ name, mandate: mandate.default('') })
const groupEdit = z.strictObject({ name: name.optional(), mandate: mandate.optional() })

/** Working groups; `:group` is an id or the word that stands for the group in addresses. */
export function groups(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), async (c) => c.json(await listGroups(tools, c.var.actor)))
    .post('/', allow('group.edit'), body(newGroup), async (c) =>
      c.json(await createGroup(tools, c.var.actor, c.req.valid('json')), 201),
    )
    .get('/:group', allow('plan.read'), async (c) =>
      c.json(await readGroup(tools, c.var.actor, c.req.param('group'))),
    )
    .patch('/:group', allow('group.edit'), body(groupEdit), async (c) => {
      await editGroup(tools, c.var.actor, c.req.param('group'), c.req.valid('json'))
      return c.json({})
    })
    .get('/:group/presence', allow('plan.read'), async (c) =>
      c.json({ here: await readGroupPresence(tools, c.var.actor, c.req.param('group')) }),
    )
    .get('/:group/diagnostic', allow('plan.read'), async (c) =>
      c.json(await readDiagnostic(tools, c.var.actor, c.req.param('group'))),
    )
    .post(
      '/:group/diagnostic',
      allow('diagnostic.write'),
      body(z.strictObject({ title: z.string().max(200), isFromModel: z.boolean().default(false) })),
      async (c) =>
        c.json(await createDiagnostic(tools, c.var.actor, c.req.param('group'), c.req.valid('json')), 201),
    )
}
