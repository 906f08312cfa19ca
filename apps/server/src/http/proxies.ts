import { Refused } from '@deconcert/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { confirmProxy, giveProxy, readProxies, revokeProxy } from '../use-cases/give-proxy'
import { allow } from './allow'
import { electorateQuery } from './ballot-body'
import { body, id, idIn, query } from './body'

const proxyBody = z.strictObject({
  kind: z.enum(['group', 'plan', 'committee']),
  group: id<'working-group'>().optional(),
  giverSeatId: id<'seat'>().nullable().default(null),
  holderSeatId: id<'seat'>(),
})

/** Who votes for whom: given by the person, or recorded by those who open ballots. */
export function proxies(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), query(electorateQuery), async (c) =>
      c.json(await readProxies(tools, c.var.actor, electorateAsked(c.req.valid('query')))),
    )
    .post('/', allow('plan.read'), body(proxyBody), async (c) => {
      const { giverSeatId, holderSeatId, ...asked } = c.req.valid('json')
      const proxy = { electorate: electorateAsked(asked), giverSeatId, holderSeatId }
      return c.json(await giveProxy(tools, c.var.actor, proxy), 201)
    })
    .post('/:proxy/confirmation', allow('plan.read'), async (c) => {
      await confirmProxy(tools, c.var.actor, idIn<'proxy'>(c, 'proxy'))
      return c.json({ confirmed: true })
    })
    .delete('/:proxy', allow('plan.read'), async (c) => {
      await revokeProxy(tools, c.var.actor, idIn<'proxy'>(c, 'proxy'))
      return c.json({ revoked: true })
    })
}

/** The electors that an address or a body names. */
export function electorateAsked({ kind, group }: z.output<typeof electorateQuery>) {
  if (kind !== 'group') return { kind }
  if (group === undefined) throw new Refused('field-missing', 'group')
  return { kind, groupId: group }
}
