import { Hono } from 'hono'
import type { Tools } from '../tools'
import { readDiagnostic } from '../use-cases/read-diagnostic'
import { allow } from './allow'
import { idIn } from './body'

export function diagnostics(tools: Tools) {
  return new Hono().get('/:diagnostic', allow('plan.read'), async (c) =>
    c.json(await readDiagnostic(tools, c.var.actor, idIn<'diagnostic'>(c, 'diagnostic'))),
  )
}
