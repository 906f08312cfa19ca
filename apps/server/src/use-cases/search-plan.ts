import {
  type FoundRow,
  listMovedTexts,
  readStructure,
  type StoredNode,
  searchPeople,
  searchPlan as searchRows,
} from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import {
  type FoundKind,
  foundKinds,
  markedParts,
  namesNumber,
  nodesNumbered,
  numberTree,
  referenceReader,
  type SearchTerms,
  searchTerms,
  territoryNames,
} from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { groupReach } from './group-reach'

const mostOfEach = 6
const mostOfOne = 60

/**
 * What is found in the plan among what the reader may see, by kinds, the closest first. `reading`: how many texts have
 * words that search does not know yet; they are being read.
 */
export async function searchPlan(
  tools: Tools,
  actor: Actor,
  asked: { readonly q: string; readonly kind: FoundKind | null },
) {
  const terms = searchTerms(asked.q)
  const most = asked.kind === null ? mostOfEach : mostOfOne
  const lines = await linesOf(tools, actor.planId, terms)
  const reader = { accountId: actor.accountId, writable: groupReach(actor, 'proposal.write') }
  const [rows, people, moved] = await Promise.all([
    searchRows(tools.sql, actor.planId, reader, { ...terms, nodeIds: lines.ids, kind: asked.kind, most }),
    asked.kind === null || asked.kind === 'person' ? searchPeople(tools.sql, actor.planId, terms, most) : [],
    listMovedTexts(tools.sql, actor.planId),
  ])
  const shown = rows.map((row) => ({ ...shownRow(row), reference: lines.referenceOf(row.nodeId) }))
  const kinds = foundKinds.flatMap((kind) => {
    const items = shown.filter((each) => each.kind === kind)
    return items.length === 0 ? [] : [{ kind, total: totalOf(rows, kind), items }]
  })
  return { kinds, people: { total: people[0]?.total ?? 0, items: people }, reading: moved.length }
}

function totalOf(rows: readonly FoundRow[], kind: FoundKind): number {
  return rows.find((row) => row.kind === kind)?.total ?? 0
}

function shownRow({ heading, headingMarked, excerpt, excerptMarked, total, ...row }: FoundRow) {
  return { ...row, title: markedParts(heading, headingMarked), excerpt: markedParts(excerpt, excerptMarked) }
}

function formerNames(nodes: readonly StoredNode[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    nodes.map(({ id, aliases }) => [id, aliases.flatMap(({ number, reference }) => [number, reference])]),
  )
}

/** The lines that the search means by a number, and how a line is named. */
async function linesOf({ sql }: Tools, planId: string, terms: SearchTerms) {
  const { levels, nodes, territories } = found(await readStructure(sql, planId))
  const numbers = numberTree(levels, nodes)
  const referenceOf = referenceReader(levels, nodes, numbers, territoryNames(territories))
  return {
    ids: namesNumber(terms) ? nodesNumbered(levels, nodes, numbers, terms, formerNames(nodes)) : [],
    referenceOf: (id: string | null) => (id === null ? null : referenceOf(id)),
  }
}
