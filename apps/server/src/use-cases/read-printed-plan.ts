import { readStoredPlan } from '@deconcert/database/plan'
import { found, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import { type InOrder, inPlanOrder, isLive } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import { type ExportedPlan, exportedPlan } from '../export/exported-plan'
import type { Tools } from '../tools'
import { asListed } from './as-listed'

type StoredNode = ExportedPlan['lines'][number]

function lineOf(plan: ExportedPlan, { node, depth }: InOrder<StoredNode>) {
  const { id, levelKey, title, titleOriginal, subtitle, lead, objectives, territoryId, isExample } = node
  return {
    id,
    depth,
    levelKey,
    reference: plan.referenceOf(id),
    title,
    titleOriginal: titleOriginal === title ? null : titleOriginal,
    subtitle,
    lead,
    objectives,
    isExample,
    territory: territoryId === null ? null : plan.territoryName(territoryId),
  }
}

function levelsOf({ stored, lines }: ExportedPlan) {
  return asListed(stored.levels, stored.plan.extra.lists?.levels).map(
    ({ key, depth, labelSingular, labelPlural }) => ({
      key,
      depth,
      labelSingular,
      labelPlural,
      count: lines.filter(({ levelKey }) => levelKey === key).length,
      declared: stored.plan.declaredCounts[key] ?? null,
    }),
  )
}

/** What was retired stays in the document of a plan, not on its paper. */
function isKept({ extra }: { readonly extra: Readonly<Record<string, unknown>> }): boolean {
  return extra.retired !== true
}

function facetsOf({ stored, referenceOf }: ExportedPlan) {
  return stored.facets.filter(isKept).map(({ id, label, nodeId, items }) => ({
    id,
    label,
    branch: nodeId === null ? null : referenceOf(nodeId),
    items: items.filter(isKept).map((item) => ({
      id: item.id,
      label: item.displayLabel ?? item.label,
      text: item.text,
    })),
  }))
}

/** The whole plan as it is printed: every line that is in it, in the order of reading, and what crosses it. */
export async function readPrintedPlan(tools: Tools, actor: Actor) {
  throwIfRefused(permissionRefusal(actor, 'plan.read'))
  const plan = exportedPlan(found(await readStoredPlan(tools.sql, actor.planId)))
  const { title, summary, authority, period } = plan.stored.plan
  return {
    title,
    summary,
    authority: authority.name ?? null,
    period: period.label ?? null,
    levels: levelsOf(plan),
    lines: inPlanOrder(plan.stored.nodes)
      .filter(({ node }) => isLive(node.state))
      .map((each) => lineOf(plan, each)),
    facets: facetsOf(plan),
    territories: plan.stored.territories.filter(isKept).map(({ id }) => plan.territoryName(id)),
  }
}
