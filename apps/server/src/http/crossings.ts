import { crossingKinds, crossingNoteLength, crossingRoleLength, intensities } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { listCrossings } from '../use-cases/list-crossings'
import { setCrossing } from '../use-cases/set-crossing'
import { allow, type PlanEnv } from './allow'
import { body, id, query } from './body'

const cell = z.strictObject({
  nodeId: id<'node'>(),
  kind: z.enum(crossingKinds),
  columnId: id(),
  intensity: z.literal(intensities),
  role: z.string().trim().max(crossingRoleLength).exactOptional(),
  note: z.string().trim().max(crossingNoteLength).exactOptional(),
  expectedVersion: z.number().int().min(0).nullable(),
})

/** Where the lines of the plan meet what crosses them: one line's crossings, and one cell set. */
export function crossings(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/', allow('plan.read'), query(z.strictObject({ node: id<'node'>() })), async (c) =>
      c.json(await listCrossings(tools, c.var.actor, c.req.valid('query').node)),
    )
    .post('/', allow('crossing.edit'), body(cell), async (c) => {
      const version = await setCrossing(tools, c.var.actor, c.req.valid('json'))
      return c.json({ version })
    })
}
