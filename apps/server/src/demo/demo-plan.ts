import { itemsByGroup, type PlanDocument } from '@deconcert/domain/plan'
import { planRows } from '../use-cases/plan-rows'
import type { Day } from './content/day'
import type { DemoContent } from './content/demo-content'
import { demoIds } from './demo-id'

const length = { day: 10, month: 7, year: 4 } as const

/** A day of the content, cut to the precision with which it is known. */
function partial(day: Day | null, precision: keyof typeof length): string | null {
  return day === null ? null : day.slice(0, length[precision])
}

function branchNodes(content: DemoContent): PlanDocument['nodes'] {
  const node = (
    id: string,
    levelKey: string,
    parentId: string | null,
    position: number,
    title: string,
    lead: string,
  ) => ({
    id,
    levelKey,
    parentId,
    position,
    title,
    lead: [lead],
    number: null,
    sourceNumber: null,
    frozenNumber: null,
    state: 'proposed' as const,
    crossings: [],
    titleOriginal: null,
    subtitle: null,
    objectives: [],
    isExample: false,
    territoryId: null,
    extra: {},
  })
  return content.branches.flatMap((branch, n) => [
    node(branch.code, 'orientation', null, n, branch.title, branch.lead),
    ...branch.children.map((axis, m) => node(axis.code, 'axe', branch.code, m, axis.title, axis.lead)),
  ])
}

function facetsOf(content: DemoContent): PlanDocument['facets'] {
  return content.facets.map(({ key, kind, label, groups, items }) => {
    const listed = itemsByGroup({
      groups: groups ?? [],
      items: items.map((item) => ({ ...item, groupKey: item.group ?? null })),
    }).flatMap((group) => group.items)
    return {
      id: key,
      kind,
      label,
      scopeNodeId: null,
      groups: (groups ?? []).map((group) => ({ ...group, extra: {} })),
      items: listed.map((item, index) => ({
        code: item.code,
        label: item.label,
        text: item.text ?? null,
        number: groups === undefined ? null : index + 1,
        groupKey: item.groupKey,
        displayLabel: null,
        extra: {},
      })),
      extra: {},
    }
  })
}

function processOf(
  content: DemoContent,
): Pick<PlanDocument, 'mandate' | 'phases' | 'events' | 'channels' | 'colleges'> {
  return {
    mandate: content.plan.mandate,
    phases: content.phases.map(({ key, order, label, start, end, precision }) => ({
      key,
      position: order,
      label,
      start: partial(start, precision),
      end: partial(end, precision),
      heldStart: null,
      heldEnd: null,
      purpose: null,
      extra: {},
    })),
    events: content.events.map(
      ({ key, kind, label, date, dateEnd, precision, planned, held, participants }) => ({
        id: key,
        kind,
        label,
        date: partial(date, precision),
        dateEnd: partial(dateEnd, precision),
        heldDate: held,
        heldDateEnd: null,
        participants: participants === null ? null : { ...participants, extra: {} },
        isPlanned: planned,
        extra: {},
      }),
    ),
    channels: content.channels.map(({ key, label, count }) => ({ key, label, extra: { count } })),
    colleges: content.colleges.map(({ key, label }) => ({ key, label, extra: {} })),
  }
}

function figuresOf(content: DemoContent): PlanDocument['stats'] {
  return content.figures.map(({ key, value, qualifier, label, measure, source }) => ({
    key,
    value,
    qualifier,
    label,
    source,
    measure,
    verbatim: null,
    extra: {},
  }))
}

/** The plan of the demo as a plan document: what a département would import on the first day. */
function documentOf(content: DemoContent): PlanDocument {
  const { title, kind, summary, status, authority, period, notice } = content.plan
  return {
    formatVersion: '0.1',
    plan: {
      sourceId: null,
      title,
      kind,
      summary,
      status,
      authority: { name: authority, extra: {} },
      period: { ...period, extra: {} },
      extra: { notice },
    },
    levels: content.levels.map(({ carriesActionSheet, ...level }) => ({
      ...level,
      carriesSheet: carriesActionSheet,
      extra: {},
    })),
    nodes: branchNodes(content),
    facets: facetsOf(content),
    territories: content.territories.map(({ key, name, inhabitants, portrait }) => ({
      id: key,
      name,
      displayName: null,
      kind: 'territoire des solidarités',
      code: null,
      codeType: null,
      codeYear: null,
      parentId: null,
      extra: { inhabitants, portrait },
    })),
    bodies: content.bodies.map(({ key, label, chair, members, membersExhaustive, rule }) => ({
      key,
      kind: key,
      label,
      chair,
      members: members.map(({ name, occupation }) => `${name}, ${occupation}`),
      isExhaustive: membersExhaustive,
      extra: { rule },
    })),
    ...processOf(content),
    stats: figuresOf(content),
    declaredCounts: content.declaredCounts,
    processExtra: {},
    extra: {},
  }
}

type Row = { readonly id: string; readonly key: string }

/** The ids that the rest of the demo needs, by the content's own keys. */
export type DemoPlanIds = {
  readonly plan: string
  readonly levels: ReadonlyMap<string, string>
  readonly nodes: ReadonlyMap<string, string>
  readonly colleges: ReadonlyMap<string, string>
  readonly bodies: ReadonlyMap<string, string>
  readonly territories: ReadonlyMap<string, string>
  readonly facetItems: ReadonlyMap<string, string>
}

/** The rows of the demo's plan, and the ids they have been given. */
export function demoPlan(content: DemoContent) {
  const rows = planRows(documentOf(content), content.plan.slug, { newId: demoIds('plan') })
  const byKey = (list: string) => new Map((rows[list] as readonly Row[]).map(({ key, id }) => [key, id]))
  const items = rows.facetItems as readonly { readonly id: string; readonly code: string }[]
  const ids: DemoPlanIds = {
    plan: rows.id,
    levels: byKey('levels'),
    nodes: byKey('nodes'),
    colleges: byKey('colleges'),
    bodies: byKey('bodies'),
    territories: byKey('territories'),
    facetItems: new Map(items.map(({ code, id }) => [code, id])),
  }
  return { rows: { ...rows, demo: true }, ids }
}
