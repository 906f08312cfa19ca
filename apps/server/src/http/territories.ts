import { territoryLimits } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { readTerritories } from '../use-cases/read-territories'
import { saveTerritories } from '../use-cases/save-territories'
import { setNodeTerritory } from '../use-cases/set-node-territory'
import { allow, type PlanEnv } from './allow'
import { body, id, idIn } from './body'

// What is too long or too many is said by the domain; these limits only keep the body small.
const text = z.string().max(2000).nullable()
const territory = z.strictObject({
  id: id<'territory'>().nullable(),
  name: text,
  displayName: text,
  kind: text,
  code: text,
  codeType: text,
  codeYear: z.number().int().nullable(),
  parentIndex: z.number().int().min(0).nullable(),
  retired: z.boolean(),
})
const territoryList = z.strictObject({
  seen: z.string().max(100),
  territories: z.array(territory).max(territoryLimits.territories + 1),
})

/** The territories of the plan, and which line belongs to which. */
export function territories(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/', allow('plan.read'), async (c) => c.json(await readTerritories(tools, c.var.actor)))
    .put('/', allow('plan.edit'), body(territoryList), async (c) => {
      await saveTerritories(tools, c.var.actor, c.req.valid('json'))
      return c.json({})
    })
    .put(
      '/of/:node',
      allow('node.edit'),
      body(z.strictObject({ territoryId: id<'territory'>().nullable() })),
      async (c) => {
        const { territoryId } = c.req.valid('json')
        await setNodeTerritory(tools, c.var.actor, idIn<'node'>(c, 'node'), territoryId)
        return c.json({})
      },
    )
}
