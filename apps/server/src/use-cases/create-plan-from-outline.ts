import { createPlanFromOutline as storePlan } from '@deconcert/database/plan'
import { Refused, throwIfRefused } from '@deconcert/domain'
import {
  emptyGround,
  type ImportedNode,
  nodeTitleRefusal,
  outlineImportRefusal,
  type PlanDocument,
} from '@deconcert/domain/plan'
import type { Person } from '../actor'
import type { Tools } from '../tools'
import { emptyDocument, withColleges } from './create-plan'
import { type HandedOutline, outlineTold } from './outline-told'
import { planRows } from './plan-rows'
import { atFreeSlug, slugFrom } from './slug'

type Asked = HandedOutline & { readonly title: string; readonly authority: string }

function documentNodes(nodes: readonly ImportedNode[]): PlanDocument['nodes'] {
  const next = new Map<number | null, number>()
  return nodes.map(({ parent, number, ...node }, index) => {
    const position = next.get(parent) ?? 0
    next.set(parent, position + 1)
    return {
      ...node,
      id: `n${index + 1}`,
      parentId: parent === null ? null : `n${parent + 1}`,
      position,
      number,
      sourceNumber: number,
      frozenNumber: null,
      state: 'proposed',
      title: node.title.trim(),
      isExample: false,
      territoryId: null,
      crossings: [],
      extra: {},
    }
  })
}

/** Creates a plan from an outline, with its levels, nodes and sheets, or nothing; its author becomes its project lead. */
export async function createPlanFromOutline(
  tools: Tools,
  person: Person,
  asked: Asked,
): Promise<{ slug: string }> {
  throwIfRefused(nodeTitleRefusal(asked.title))
  const refused = outlineImportRefusal(emptyGround, asked.levels, asked.nodes)
  if (refused !== null) throw new Refused(refused.refusal, refused.path)
  const document: PlanDocument = withColleges({
    ...emptyDocument,
    plan: {
      ...emptyDocument.plan,
      title: asked.title.trim(),
      authority: { name: asked.authority.trim() || null, extra: {} },
    },
    levels: asked.levels.map((level) => ({ ...level, extra: {} })),
    nodes: documentNodes(asked.nodes),
  })
  const slug = await atFreeSlug(slugFrom(document.plan.title, 'plan'), async (free) => {
    const rows = { ...planRows(document, free, tools), imported: false }
    const told = outlineTold(asked)
    await storePlan(tools.sql, rows, told, person.accountId, tools.newId<'seat'>(), tools.now())
  })
  return { slug }
}
