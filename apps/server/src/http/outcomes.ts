import { Hono } from 'hono'
import type { Tools } from '../tools'
import { readProposalOutcome } from '../use-cases/read-proposal-outcome'
import { readProposalProvenance } from '../use-cases/read-provenance'
import { allow } from './allow'

/** What became of one proposal; `:proposal` is an id or a code, `P-12`. */
export function outcomes(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), async (c) =>
      c.json(await readProposalOutcome(tools, c.var.actor, c.req.param('proposal') ?? '')),
    )
    .get('/provenance', allow('plan.read'), async (c) =>
      c.json(await readProposalProvenance(tools, c.var.actor, c.req.param('proposal') ?? '')),
    )
}
