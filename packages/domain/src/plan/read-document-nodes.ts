import { ranked } from './document-rank'
import type { Fields } from './document-reader'
import type { Level } from './level'
import { nodeStates, nodeTitleLength } from './node'
import { numberTree } from './numbering'
import type { DocumentCrossing, DocumentNode, PlanDocument } from './plan-document'

type UnrankedNode = Omit<DocumentNode, 'position'> & { readonly order: number | null }

function readCrossing(fields: Fields): DocumentCrossing {
  return {
    facetId: fields.textOrNull('facet', 200),
    itemCode: fields.textOrNull('item', 60),
    territoryId: fields.textOrNull('territory', 200),
    bodyKey: fields.textOrNull('body', 60),
    intensity: fields.integerOr('weight', 1),
    role: fields.textOrNull('role', 60) ?? '',
    note: fields.textOrNull('note', 500) ?? '',
    extra: fields.extra(),
  }
}

function readNode(fields: Fields): UnrankedNode {
  fields.defaults('order')
  fields.defaults('number')
  return {
    id: fields.text('id', 200),
    levelKey: fields.text('level'),
    parentId: fields.textOrNull('parent'),
    order: fields.numberOrNull('order'),
    number: fields.textOrNull('number', 60),
    sourceNumber: fields.textOrNull('sourceNumber', 60),
    frozenNumber: fields.textOrNull('frozenNumber', 60),
    state: fields.choice('state', nodeStates, 'proposed'),
    title: fields.text('title', nodeTitleLength.hard),
    titleOriginal: fields.textOrNull('titleOriginal', nodeTitleLength.hard),
    subtitle: fields.textOrNull('subtitle', nodeTitleLength.hard),
    lead: fields.texts('lead'),
    objectives: fields.texts('objectives'),
    isExample: fields.flag('isExample'),
    secondaryParentIds: fields.texts('secondaryParents'),
    aliases: fields.records('aliases', (alias) => ({
      number: alias.text('number', 200),
      reference: alias.text('reference', 2000),
    })),
    declaredCounts: fields.counts('declaredCounts'),
    territoryId: fields.textOrNull('territory'),
    crossings: fields.records('crossings', readCrossing),
    extra: fields.extra(),
  }
}

/** The nodes of a document, ranked. */
export function readNodes(fields: Fields, levels: readonly Level[]): readonly DocumentNode[] {
  const levelKeys = levels.map((level) => level.key)
  return ranked(fields.records('nodes', readNode), levelKeys)
}

/** The nodes of a checked document; a number that is not the one that its levels give is kept as it is said. */
export function withOwnNumbers(plan: PlanDocument): PlanDocument {
  const numbers = numberTree(plan.levels, plan.nodes)
  const nodes = plan.nodes.map((node) => {
    const { number } = node
    const isOwn = number !== null && number !== (numbers.get(node.id) ?? number)
    return isOwn ? { ...node, extra: { ...node.extra, number } } : node
  })
  return { ...plan, nodes }
}
