import { type DocumentRefusal, Fields, RefusalList, unstorableIn } from './document-reader'
import { numberingResets, numberingStyles } from './level'
import { nodeTitleLength } from './node'
import {
  type DocumentLevel,
  type DocumentNode,
  type DocumentPlan,
  type PlanDocument,
  planDocumentFormat,
} from './plan-document'
import { checkPlanDocument } from './plan-document-check'
import {
  readBody,
  readChannel,
  readCollege,
  readEvent,
  readFacet,
  readPhase,
  readStat,
  readTerritory,
} from './plan-document-parts'

function readPlan(fields: Fields): DocumentPlan {
  const authority = fields.record('collectivite')
  const period = fields.record('period')
  return {
    sourceId: fields.textOrNull('id'),
    title: fields.text('title', nodeTitleLength.hard),
    kind: fields.textOrNull('kind'),
    summary: fields.textOrNull('summary'),
    status: fields.textOrNull('status'),
    authority: { name: authority.textOrNull('nom'), extra: authority.extra() },
    period: {
      label: period.textOrNull('label'),
      start: period.numberOrNull('start'),
      end: period.numberOrNull('end'),
      extra: period.extra(),
    },
    extra: fields.extra(),
  }
}

function readLevel(fields: Fields): DocumentLevel {
  const numbering = fields.record('numbering')
  const displayTemplate = numbering.textOrNull('displayTemplate')
  const start = numbering.numberOrNull('start')
  const level = {
    key: fields.text('key'),
    depth: fields.numberOrNull('depth') ?? 1,
    labelSingular: fields.textOrNull('labelSingular'),
    labelPlural: fields.textOrNull('labelPlural'),
    allowedParents: fields.list('allowedParents', (item) => (item === null ? null : String(item))),
    numbering: {
      style: numbering.choice('style', numberingStyles, 'none'),
      reset: numbering.choice('reset', numberingResets, 'plan'),
      template: numbering.textOrNull('template') ?? '',
      ...(displayTemplate === null ? {} : { displayTemplate }),
      ...(start === null ? {} : { start }),
    },
    carriesSheet: fields.flag('carriesActionSheet'),
  }
  const numberingExtra = numbering.extra()
  const hasMore = Object.keys(numberingExtra).length > 0
  return { ...level, extra: { ...fields.extra(), ...(hasMore ? { numbering: numberingExtra } : {}) } }
}

type UnrankedNode = Omit<DocumentNode, 'position'> & { readonly order: number | null }

function readNode(fields: Fields): UnrankedNode {
  return {
    id: fields.text('id', 200),
    levelKey: fields.text('level'),
    parentId: fields.textOrNull('parent'),
    order: fields.numberOrNull('order'),
    number: fields.textOrNull('number'),
    title: fields.text('title', nodeTitleLength.hard),
    titleOriginal: fields.textOrNull('titleOriginal'),
    subtitle: fields.textOrNull('subtitle'),
    lead: fields.texts('lead'),
    objectives: fields.texts('objectives'),
    isExample: fields.flag('isExample'),
    territoryId: fields.textOrNull('territory'),
    extra: fields.extra(),
  }
}

/** Ranks from 0 by the order that the document gives, and where it gives none by that of the list. */
function ranked(nodes: readonly UnrankedNode[]): readonly DocumentNode[] {
  const places = nodes.map(({ parentId, order }, index) => ({ parentId, order: order ?? index, index }))
  places.sort((a, b) => a.order - b.order || a.index - b.index)
  const nextRank = new Map<string | null, number>()
  const ranks = new Map<number, number>()
  for (const { parentId, index } of places) {
    const rank = nextRank.get(parentId) ?? 0
    ranks.set(index, rank)
    nextRank.set(parentId, rank + 1)
  }
  return nodes.map(({ order: _, ...node }, index) => ({ ...node, position: ranks.get(index) ?? 0 }))
}

function readParts(fields: Fields, refusals: RefusalList): PlanDocument {
  const process = fields.record('process')
  return {
    formatVersion: fields.text('formatVersion', 20),
    plan: readPlan(fields.record('plan')),
    levels: fields.records('levels', readLevel),
    nodes: ranked(fields.records('nodes', readNode)),
    facets: fields.records('facets', readFacet),
    territories: fields.records('territories', readTerritory),
    bodies: fields.records('bodies', readBody),
    phases: process.records('phases', readPhase),
    events: process.records('events', readEvent),
    channels: process.records('channels', readChannel),
    colleges: process.list('colleges', (item, path, index) => {
      const named = typeof item === 'string' ? { label: item } : item
      return readCollege(new Fields(named, path, refusals), index)
    }),
    stats: fields.records('stats', readStat),
    declaredCounts: fields.counts('declaredCounts'),
    processExtra: process.extra(),
    extra: fields.extra(),
  }
}

/**
 * Reads a plan document: either the plan, with all that the document says, or everything that is wrong in
 * it and where. The value is what `JSON.parse` gives; nothing is assumed about it.
 */
export function readPlanDocument(
  value: unknown,
): { readonly plan: PlanDocument } | { readonly refusals: readonly DocumentRefusal[] } {
  const refusals = new RefusalList()
  const fields = new Fields(value, '', refusals)
  if (fields.textOrNull('format') !== planDocumentFormat)
    return { refusals: [{ path: 'format', refusal: 'format-unknown' }] }
  const unstorable = unstorableIn(value)
  if (unstorable !== null) return { refusals: [unstorable] }
  const plan = readParts(fields, refusals)
  if (refusals.list.length === 0) checkPlanDocument(plan, refusals)
  return refusals.list.length === 0 ? { plan } : { refusals: refusals.list }
}
