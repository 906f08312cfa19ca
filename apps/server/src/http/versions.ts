import { Refused } from '@deconcert/domain'
import { milestoneLabelLength } from '@deconcert/domain/plan'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { listVersions, readAdopted } from '../use-cases/list-versions'
import { adoptVersion, nameVersion } from '../use-cases/name-version'
import { readVersion } from '../use-cases/read-version'
import { previewRestore, restoreVersion } from '../use-cases/restore-version'
import { allow, type PlanEnv } from './allow'
import { body } from './body'

const most = 2 ** 31 - 1
const label = z.string().max(2 * milestoneLabelLength)
const restoration = z.strictObject({
  expectedVersion: z.int().min(1).max(most),
  reason: z.string().max(4000),
})

/** The versions of a plan, each by its number. */
export function versions(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/', allow('plan.read'), async (c) => c.json(await listVersions(tools, c.var.actor)))
    .get('/adopted', allow('plan.read'), async (c) => c.json(await readAdopted(tools, c.var.actor)))
    .get('/:version', allow('plan.read'), async (c) =>
      c.json(await readVersion(tools, c.var.actor, numberIn(c))),
    )
    .get('/:version/restoration', allow('plan.read'), async (c) =>
      c.json(await previewRestore(tools, c.var.actor, numberIn(c))),
    )
    .post('/:version/restoration', allow('node.edit'), body(restoration), async (c) =>
      c.json(await restoreVersion(tools, c.var.actor, numberIn(c), c.req.valid('json')), 201),
    )
    .post('/:version/milestones', allow('node.edit'), body(z.strictObject({ label })), async (c) => {
      await nameVersion(tools, c.var.actor, numberIn(c), c.req.valid('json').label)
      return c.json({}, 201)
    })
    .post(
      '/:version/adoption',
      allow('version.adopt'),
      body(z.strictObject({ label: label.default('') })),
      async (c) => {
        await adoptVersion(tools, c.var.actor, numberIn(c), c.req.valid('json').label)
        return c.json({}, 201)
      },
    )
}

/** The number of the version in the address. What is not shaped like one is of nothing: `not-found`. */
function numberIn(c: Context): number {
  const text = c.req.param('version') ?? ''
  const version = Number(text)
  if (!/^[1-9]\d*$/.test(text) || version > most) throw new Refused('not-found')
  return version
}
