import type { Refusal } from '../refusal'
import { type Level, type LevelRefusal, levelRefusals } from './level'
import { isLive, nodeTitleLength, nodeTitleRefusal } from './node'
import type { OutlineGround } from './outline'
import { maxNodes } from './place'

/** A node to be written; `parent` is the place in the list of one that comes before it, null at the top. */
export type ImportedNode = {
  readonly parent: number | null
  readonly levelKey: string
  readonly number: string | null
  readonly title: string
  readonly titleOriginal: string | null
  readonly subtitle: string | null
  readonly lead: readonly string[]
  readonly objectives: readonly string[]
}

type Where = LevelRefusal

function groundRefusal({ nodes, parentId }: OutlineGround): Refusal | null {
  if (parentId === null) return null
  const parent = nodes.find(({ id }) => id === parentId)
  if (parent === undefined) return 'place-not-found'
  return isLive(parent.state) ? null : 'parent-not-live'
}

function textRefusal({ title, titleOriginal, subtitle }: ImportedNode): Refusal | null {
  const refusal = nodeTitleRefusal(title)
  if (refusal !== null) return refusal
  const others = [titleOriginal, subtitle].filter((text) => text !== null)
  return others.some((text) => text.length > nodeTitleLength.hard) ? 'too-long' : null
}

function placeRefusal(
  level: Level | undefined,
  { parent }: ImportedNode,
  index: number,
  parentLevel: string | null | undefined,
): Refusal | null {
  if (level === undefined) return 'level-unknown'
  if (parentLevel === undefined || (parent !== null && parent >= index)) return 'parent-unknown'
  return level.allowedParents.includes(parentLevel) ? null : 'level-not-allowed-here'
}

/**
 * Why these nodes may not be written there with these new levels, or null when they may. Nothing of the plan changes but
 * what is added: levels it has already stay as they are.
 */
export function outlineImportRefusal(
  ground: OutlineGround,
  added: readonly Level[],
  nodes: readonly ImportedNode[],
): Where | null {
  const place = groundRefusal(ground)
  if (place !== null) return { path: 'parentId', refusal: place }
  if (nodes.length + ground.nodes.length > maxNodes) return { path: 'nodes', refusal: 'plan-full' }
  const levels = [...ground.levels, ...added]
  const [unusable] = levelRefusals(levels)
  if (unusable !== undefined) return unusable
  const byKey = new Map(levels.map((level) => [level.key, level]))
  const groundLevel = ground.nodes.find(({ id }) => id === ground.parentId)?.levelKey ?? null
  for (const [index, node] of nodes.entries()) {
    const parentLevel = node.parent === null ? groundLevel : nodes[node.parent]?.levelKey
    const refusal = textRefusal(node) ?? placeRefusal(byKey.get(node.levelKey), node, index, parentLevel)
    if (refusal !== null) return { path: `nodes[${index}]`, refusal }
  }
  return null
}
