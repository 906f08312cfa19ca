import { nodeTitleLength, nodeWordsLimits } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { changeNodeState } from '../use-cases/change-node-state'
import { createNode } from '../use-cases/create-node'
import { declareCounts } from '../use-cases/declare-counts'
import { editNode } from '../use-cases/edit-node'
import { linkNode, unlinkNode } from '../use-cases/link-node'
import { moveNode } from '../use-cases/move-node'
import { readNode } from '../use-cases/read-node'
import { readNodeProvenance } from '../use-cases/read-provenance'
import { readTree } from '../use-cases/read-tree'
import { allow, type PlanEnv } from './allow'
import { body, id, idIn } from './body'
import { countsAsked } from './fields'

const title = z.string().max(nodeTitleLength.hard)
const place = {
  levelKey: z.string().max(60),
  parentId: id<'node'>().nullable(),
  position: z.number().int().min(0).max(5000),
}

const words = z.strictObject({
  title: title.exactOptional(),
  subtitle: title.nullable().exactOptional(),
  lead: z.array(z.string().max(nodeWordsLimits.paragraph)).max(nodeWordsLimits.paragraphs).exactOptional(),
  objectives: z
    .array(z.string().max(nodeWordsLimits.objective))
    .max(nodeWordsLimits.objectives)
    .exactOptional(),
})
// What a document brought in may be longer than what is written here.
const seenWords = z.strictObject({
  title: z.string().exactOptional(),
  subtitle: z.string().nullable().exactOptional(),
  lead: z.array(z.string()).exactOptional(),
  objectives: z.array(z.string()).exactOptional(),
})

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
    .get('/:node/provenance', allow('plan.read'), async (c) =>
      c.json(await readNodeProvenance(tools, c.var.actor, idIn<'node'>(c, 'node'))),
    )
    .patch('/:node', allow('node.edit'), body(words.extend({ before: seenWords.default({}) })), async (c) => {
      const { before, ...edit } = c.req.valid('json')
      await editNode(tools, c.var.actor, idIn<'node'>(c, 'node'), { before, edit })
      return c.json({})
    })
    .post(
      '/:node/parents',
      allow('node.edit'),
      body(z.strictObject({ parentId: id<'node'>() })),
      async (c) => {
        await linkNode(tools, c.var.actor, idIn<'node'>(c, 'node'), c.req.valid('json').parentId)
        return c.json({})
      },
    )
    .delete('/:node/parents/:parent', allow('node.edit'), async (c) => {
      await unlinkNode(tools, c.var.actor, idIn<'node'>(c, 'node'), idIn<'node'>(c, 'parent'))
      return c.json({})
    })
    .put('/:node/declared-counts', allow('node.edit'), body(countsAsked), async (c) => {
      await declareCounts(tools, c.var.actor, idIn<'node'>(c, 'node'), c.req.valid('json'))
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
