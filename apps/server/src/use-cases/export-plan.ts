import { readStoredPlan } from '@deconcert/database/plan'
import { found, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import { writePlanDocument } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { storedDocument } from './stored-document'

type ExportFile = {
  /** As it is saved on disk: letters without accents, digits and hyphens. */
  readonly name: string
  readonly mediaType: string
  readonly content: string
}

/** The plan as a file. Its plan document, imported, gives the same plan; an imported one comes out as it came in. */
export async function exportPlan(
  tools: Tools,
  actor: Actor,
  _asked: { readonly format: 'json' },
): Promise<ExportFile> {
  throwIfRefused(permissionRefusal(actor, 'plan.read'))
  const stored = found(await readStoredPlan(tools.sql, actor.planId))
  return {
    name: `${stored.plan.slug}.json`,
    mediaType: 'application/json; charset=utf-8',
    content: `${JSON.stringify(writePlanDocument(storedDocument(stored)), null, 2)}\n`,
  }
}
