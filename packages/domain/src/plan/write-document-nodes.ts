import { isUnsaid, writeRecord } from './document-form'
import { ordersOf, withoutOrder } from './document-rank'
import type { Extra } from './document-reader'
import { numberTree } from './numbering'
import type { DocumentCrossing, DocumentNode, PlanDocument } from './plan-document'

function writeCrossing(crossing: DocumentCrossing): Record<string, unknown> {
  const known = {
    facet: crossing.facetId,
    item: crossing.itemCode,
    territory: crossing.territoryId,
    body: crossing.bodyKey,
    weight: crossing.intensity,
    role: crossing.role,
    note: crossing.note,
  }
  return writeRecord(crossing.extra, known, { weight: 1 })
}

/** The number with which a node is written: its own in an imported document, else the one that it has now. */
function writtenNumber(node: DocumentNode, now: string | null): string | null {
  if (typeof node.extra.number === 'string') return node.extra.number
  if (isUnsaid(node.extra, 'number')) return null
  return node.frozenNumber ?? now ?? node.number
}

/** A number of its own has been taken into account; a said `null` stays. */
function withoutNumber({ number, ...extra }: Extra): Extra {
  return number === null ? { ...extra, number } : extra
}

function writeNode(node: DocumentNode, order: number | null, now: string | null): Record<string, unknown> {
  const number = writtenNumber(node, now)
  const source = node.sourceNumber ?? node.number
  const known = {
    id: node.id,
    level: node.levelKey,
    parent: node.parentId,
    order,
    number,
    sourceNumber: source === number ? null : source,
    frozenNumber: node.frozenNumber,
    state: node.state,
    title: node.title,
    titleOriginal: node.titleOriginal,
    subtitle: node.subtitle,
    lead: node.lead,
    objectives: node.objectives,
    isExample: node.isExample,
    secondaryParents: node.secondaryParentIds ?? [],
    aliases: node.aliases ?? [],
    declaredCounts: announced(node.declaredCounts),
    territory: node.territoryId,
    crossings: node.crossings.map(writeCrossing),
  }
  return writeRecord(withoutNumber(withoutOrder(node.extra)), known, { state: 'proposed' })
}

function announced(counts: DocumentNode['declaredCounts'] = {}): DocumentNode['declaredCounts'] | null {
  return Object.keys(counts).length === 0 ? null : counts
}

/** The nodes as a document lists them, in the order in which they come. */
export function writeNodes({ levels, nodes }: PlanDocument): readonly Record<string, unknown>[] {
  const orders = ordersOf(
    nodes,
    levels.map((level) => level.key),
  )
  const numbers = numberTree(levels, nodes)
  return nodes.map((node, index) => writeNode(node, orders[index] ?? null, numbers.get(node.id) ?? null))
}
