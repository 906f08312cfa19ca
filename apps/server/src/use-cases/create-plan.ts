import { createPlan as storePlan } from '@deconcert/database/plan'
import { found, Refused, throwIfRefused } from '@deconcert/domain'
import {
  type DocumentCollege,
  defaultKind,
  defaultStatus,
  givenCollege,
  hierarchyTemplates,
  nodeTitleRefusal,
  type PlanDocument,
  planDocumentVersion,
  readPlanDocument,
} from '@deconcert/domain/plan'
import type { Person } from '../actor'
import { defaultColleges } from '../default-colleges.fr'
import type { Tools } from '../tools'
import { planRows } from './plan-rows'
import { atFreeSlug, slugFrom } from './slug'

/** Colleges name who votes and who speaks; a document that is silent on them gets the usual four. */
export function withColleges(document: PlanDocument): PlanDocument {
  const colleges: readonly DocumentCollege[] =
    document.colleges.length > 0 ? document.colleges : defaultColleges.map(givenCollege)
  return { ...document, colleges }
}

async function store(
  tools: Tools,
  person: Person,
  document: PlanDocument,
  { imported }: { readonly imported: boolean },
): Promise<{ slug: string }> {
  const slug = await atFreeSlug(slugFrom(document.plan.title, 'plan'), async (free) => {
    const rows = { ...planRows(withColleges(document), free, tools), imported }
    await storePlan(tools.sql, rows, person.accountId, tools.newId<'seat'>(), tools.now())
  })
  return { slug }
}

/** Creates a plan with the levels of a template and nothing else; its author becomes its project lead. */
export async function createPlan(
  tools: Tools,
  person: Person,
  asked: { readonly title: string; readonly authority: string; readonly template: string },
): Promise<{ slug: string }> {
  throwIfRefused(nodeTitleRefusal(asked.title))
  const { levels } = found(hierarchyTemplates.find((template) => template.key === asked.template))
  const document = {
    ...emptyDocument,
    plan: {
      ...emptyDocument.plan,
      title: asked.title.trim(),
      authority: { name: asked.authority.trim() || null, extra: {} },
    },
    levels: levels.map((level) => ({ ...level, extra: {} })),
  }
  return await store(tools, person, document, { imported: false })
}

/** Creates a plan from a plan document, whole or not at all. A refusal says where in the document it is. */
export async function importPlan(tools: Tools, person: Person, value: unknown): Promise<{ slug: string }> {
  const read = readPlanDocument(value)
  if ('plan' in read) return await store(tools, person, read.plan, { imported: true })
  const [first] = read.refusals
  throw new Refused(first?.refusal ?? 'wrong-type', first?.path)
}

/** A plan of which nothing is said yet. */
export const emptyDocument: PlanDocument = {
  formatVersion: planDocumentVersion,
  plan: {
    sourceId: null,
    title: '',
    kind: defaultKind,
    summary: null,
    status: defaultStatus,
    authority: { name: null, extra: {} },
    period: { label: null, start: null, end: null, extra: {} },
    extra: {},
  },
  levels: [],
  nodes: [],
  facets: [],
  territories: [],
  bodies: [],
  phases: [],
  events: [],
  channels: [],
  colleges: [],
  stats: [],
  declaredCounts: {},
  mandate: null,
  processExtra: {},
  extra: {},
}
