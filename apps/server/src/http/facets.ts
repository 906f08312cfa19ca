import { facetLimits, facetNumberings } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { readFacets } from '../use-cases/read-facets'
import { saveFacets } from '../use-cases/save-facets'
import { allow, type PlanEnv } from './allow'
import { body, id } from './body'

// What is too long or too many is said by the domain; these limits only keep the body small.
const group = z.strictObject({ key: z.string().max(200), label: z.string().max(2000) })
const item = z.strictObject({
  id: id<'facet-item'>().nullable(),
  code: z.string().max(200),
  label: z.string().max(4000),
  text: z.string().max(20_000).nullable(),
  groupKey: z.string().max(200).nullable(),
  retired: z.boolean(),
})
const facet = z.strictObject({
  id: id<'facet'>().nullable(),
  kind: z.string().max(200),
  label: z.string().max(2000),
  nodeId: id<'node'>().nullable(),
  numbering: z.enum(facetNumberings),
  groups: z.array(group).max(facetLimits.groups + 1),
  items: z.array(item).max(facetLimits.items + 1),
  retired: z.boolean(),
})
const facetList = z.strictObject({
  seen: z.string().max(100),
  facets: z.array(facet).max(facetLimits.facets + 1),
})

/** What crosses the plan: values, principles, levers, audiences. */
export function facets(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/', allow('plan.read'), async (c) => c.json(await readFacets(tools, c.var.actor)))
    .put('/', allow('plan.edit'), body(facetList, { limitBytes: 4 * 1024 * 1024 }), async (c) => {
      await saveFacets(tools, c.var.actor, c.req.valid('json'))
      return c.json({})
    })
}
