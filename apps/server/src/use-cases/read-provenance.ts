import {
  type ProvenanceOf,
  type ProvenanceRecord,
  readProvenance as readRecord,
  readStructure,
} from '@deconcert/database/plan'
import { found, type NodeId } from '@deconcert/domain'
import { numberTree, type ProvenanceLink, referenceReader, territoryNames } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'
import { mayReadProposal } from './may-read-proposal'
import { type ProvenanceElement, provenanceElements } from './provenance-elements'

/** What came of what: elements by their keys, and the links between them. */
export type Provenance = {
  readonly elements: readonly ProvenanceElement[]
  readonly links: readonly ProvenanceLink[]
}

/** « D'où vient cette ligne ? »: everything that led to a line of the plan, and what was decided on it. */
export async function readNodeProvenance(tools: Tools, actor: Actor, nodeId: NodeId): Promise<Provenance> {
  return await readGraph(tools, actor, { nodeId }, nodeId)
}

/** « Qu'est devenue ma proposition ? »: what it came from, and all that came of it. */
export async function readProposalProvenance(tools: Tools, actor: Actor, key: string): Promise<Provenance> {
  const { id } = await findProposal(tools, actor, key)
  return await readGraph(tools, actor, { proposalId: id }, null)
}

/** Without what the reader may not read, and without what is known by it alone. */
async function readGraph(
  { sql }: Tools,
  actor: Actor,
  of: ProvenanceOf,
  nodeId: string | null,
): Promise<Provenance> {
  const [record, structure] = await Promise.all([
    readRecord(sql, actor.planId, of).then(found),
    readStructure(sql, actor.planId).then(found),
  ])
  const { levels, territories } = structure
  const numbers = numberTree(levels, structure.nodes)
  const referenceOf = referenceReader(levels, structure.nodes, numbers, territoryNames(territories))
  const shown = new Set([
    ...(nodeId === null ? [] : [nodeId]),
    ...record.promotions.map((each) => each.nodeId),
  ])
  const nodes = structure.nodes
    .filter(({ id }) => shown.has(id))
    .map(({ id, title, state }) => ({ id, title, state, reference: referenceOf(id) }))
  if (nodeId !== null && nodes.length === 0) found(undefined)
  const readable = withoutPrivate(actor, record)
  const elements = provenanceElements(readable, nodes)
  return { elements, links: linksOf(readable, new Set(elements.map(({ key }) => key))) }
}

function withoutPrivate(actor: Actor, record: ProvenanceRecord): ProvenanceRecord {
  const proposals = record.proposals.filter((proposal) => mayReadProposal(actor, proposal))
  const ids = new Set(proposals.map(({ id }) => id))
  const groups = new Set(proposals.map(({ groupId }) => groupId))
  const ofReadable = ({ proposalId }: { readonly proposalId: string }) => ids.has(proposalId)
  return {
    ...record,
    proposals,
    amendments: record.amendments.filter(ofReadable),
    ballots: record.ballots.filter(ofReadable),
    promotions: record.promotions.filter(ofReadable),
    diagnostics: record.diagnostics.filter(({ groupId }) => groups.has(groupId)),
  }
}

function linksOf(record: ProvenanceRecord, keys: ReadonlySet<string>): readonly ProvenanceLink[] {
  const links = [
    ...record.diagnostics.map(({ id, groupId }) => ({ from: `diagnostic:${id}`, to: `group:${groupId}` })),
    ...record.proposals.flatMap(({ id, groupId }) => [
      { from: `group:${groupId}`, to: `proposal:${id}` },
      { from: `people:${id}`, to: `proposal:${id}` },
    ]),
    ...record.lineage.map(({ source, target }) => ({ from: `proposal:${source}`, to: `proposal:${target}` })),
    ...record.amendments.map(({ id, proposalId }) => ({
      from: `amendment:${id}`,
      to: `proposal:${proposalId}`,
    })),
    ...record.ballots.map(({ id, proposalId }) => ({ from: `proposal:${proposalId}`, to: `ballot:${id}` })),
    ...record.promotions.flatMap(({ ballotId, nodeId, sheetId }) => [
      { from: `ballot:${ballotId}`, to: `node:${nodeId}` },
      { from: `node:${nodeId}`, to: `sheet:${sheetId}` },
    ]),
    ...record.decisions.map(({ id, nodeId }) => ({ from: `node:${nodeId}`, to: `decision:${id}` })),
  ]
  return links.filter(({ from, to }) => keys.has(from) && keys.has(to))
}
