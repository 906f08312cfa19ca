import type { Level } from './level'
import type { VersionContent, VersionNode } from './plan-version'
import { level, outline } from './tree.fixture'

const levels: readonly Level[] = [
  level('top', 'Axe', [null]),
  level('low', 'Action', ['top'], { reset: 'parent', template: '{parent}.{n}' }),
]

/** A version of a plan of two levels, `top` and `low`, as an outline. */
export function versionOf(text: string, version = 1): VersionContent {
  return { version, levels, territories: [], nodes: outline(text).map((node) => ({ ...node, ...bare })) }
}

const bare = {
  territoryId: null,
  secondaryParentIds: [],
  titleOriginal: null,
  subtitle: null,
  lead: [],
  objectives: [],
  text: null,
  frozenSha256: null,
}

/** The same version with other words, place or state for one line. */
export function changed(content: VersionContent, id: string, change: Partial<VersionNode>): VersionContent {
  return {
    ...content,
    nodes: content.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)),
  }
}
