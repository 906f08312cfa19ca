import { planDocumentSchema, planDocumentSchemaPath } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { open } from './allow'

const file = planDocumentSchemaPath.slice(planDocumentSchemaPath.lastIndexOf('/'))

/** What documents are made of, for whoever writes one: no account is asked for. */
export function schemas() {
  const planDocument = planDocumentSchema()
  return new Hono().get(file, open, (c) => c.json(planDocument))
}
