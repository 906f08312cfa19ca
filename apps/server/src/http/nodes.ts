import { nodeTitleLength } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { changeNodeState } from '../use-cases/change-node-state'
import { createNode } from '../use-cases/create-node'
import { moveNode } from '../use-cases/move-node'
import { readNode } from '../use-cases/read-node'
import { readTree } from '../use-cases/read-tree'
import { renameNode } from '../use-cases/rename-node'
import { allow, type PlanEnv } from './allow'
import { body, id, idIn } from './body'

const title = z.string().max(nodeTitleLength.hard)
const place = {
  levelKey: z.string().max(60),
  parentId: id<'node'>().nullable(),
  position: z.number().int().min(0).max(5000),
}

/** The tree of a plan, line by line. */
export function nodes(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/', allow('plan.read'), async (c) => c.json(await readTree(tools, c.var.actor)))
    .post('/', allow('node.edit'), body(z.strictObject({ title, ...place })), async (c) => {
      const nodeId = await createNode(tools, c.var.actor, c.req.valid('json'))
      return c.json({ id: nodeId }, 201)
    })
    .get('/:node', allow('plan.read'), async (c) =>
      c.json(await readNode(tools, c.var.actor, idIn<'node'>(c, 'node'))),
    )
    .patch('/:node', allow('node.edit'), body(z.strictObject({ title })), async (c) => {
      await renameNode(tools, c.var.actor, idIn<'node'>(c, 'node'), c.req.valid('json').title)
      return c.json({})
    })
    .post('/:node/place', allow('node.edit'), body(z.strictObject(place)), async (c) => {
      await moveNode(tools, c.var.actor, idIn<'node'>(c, 'node'), c.req.valid('json'))
      return c.json({})
    })
    .post(
      '/:node/state',
      allow('node.edit'),
      body(
        z.strictObject({
          event: z.enum(['propose', 'revise', 'retire']),
          reason: z.string().max(2000).default(''),
        }),
      ),
      async (c) => {
        const { event, reason } = c.req.valid('json')
        await changeNodeState(tools, c.var.actor, idIn<'node'>(c, 'node'), event, reason)
        return c.json({})
      },
    )
}
