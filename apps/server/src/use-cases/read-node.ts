import { type NodeOrigin, readNodeDetail, readNodeState, readStructure } from '@deconcert/database/plan'
import { contentOfCanonical } from '@deconcert/document'
import { found, type NodeId } from '@deconcert/domain'
import { readRules } from '@deconcert/domain/ballot'
import {
  ancestorsOf,
  crossingRefusal,
  isLive,
  numberTree,
  referenceReader,
  territoryNames,
} from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { shownResult } from './shown-result'

/** One line of the plan: its text, its number, where it comes from, what the committee decided. */
export async function readNode(tools: Tools, actor: Actor, id: NodeId) {
  const [detail, states, structure] = await Promise.all([
    readNodeDetail(tools.sql, actor.planId, id),
    readNodeState(tools.sql, actor.planId, id),
    readStructure(tools.sql, actor.planId),
  ])
  const { content, origin, ...node } = found(detail)
  const { levels, nodes, ...plan } = found(structure)
  const numbers = numberTree(levels, nodes)
  const referenceOf = referenceReader(levels, nodes, numbers, territoryNames(plan.territories))
  const line = found(nodes.find((each) => each.id === id))
  const named = (each: { readonly id: NodeId; readonly title: string }) => ({
    id: each.id,
    title: each.title,
    reference: referenceOf(each.id),
  })
  const { levelKey, parentId, secondaryParentIds, declaredCounts } = line
  return {
    ...node,
    levelKey,
    parentId,
    number: numbers.get(id) ?? null,
    reference: referenceOf(id),
    aliases: line.aliases.filter(({ reference }) => reference !== referenceOf(id)),
    declaredCounts,
    secondaryParents: nodes.filter((each) => secondaryParentIds.includes(each.id)).map(named),
    secondaryChildren: nodes
      .filter((each) => each.secondaryParentIds.includes(id) && isLive(each.state))
      .map(named),
    origin: origin === null ? null : { ...origin, ballot: await shownBallot(tools, origin.ballot) },
    /** Why nobody ticks the statements that it relies on, or null. */
    tickRefusal: crossingRefusal(found(states), 'item'),
    content: content === '' ? null : contentOfCanonical(content),
    ancestors: ancestorsOf(nodes, id).map(named).reverse(),
  }
}

/** The ballot with its rules and its result. */
async function shownBallot(tools: Tools, { config, ...ballot }: NodeOrigin['ballot']) {
  return { ...ballot, rules: readRules(config), result: await shownResult(tools, ballot) }
}
