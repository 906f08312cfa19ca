import { keptInOrder } from './kept-order'
import type { Level } from './level'
import { isLive } from './node'
import { displayLabel, type Numbers, numberTree } from './numbering'
import type { VersionContent, VersionNode } from './plan-version'
import { childrenByParent, inPlanOrder } from './tree'

export const versionChangeKinds = [
  'added',
  'retired',
  'moved',
  'renamed',
  'text',
  'state',
  'renumbered',
] as const

/**
 * `moved` is another parent, first or further, another level or territory, or another place among the same lines;
 * `renumbered`, only its consequence.
 */
export type VersionChangeKind = (typeof versionChangeKinds)[number]

/** A line as one of two versions shows it. */
export type VersionLine = {
  readonly node: VersionNode
  readonly number: string | null
  readonly label: string
  /** How the line above it is called there; null at the top. */
  readonly parentLabel: string | null
  /** How its territory is called there; null where it has no name, or where there is none. */
  readonly territoryName: string | null
}

/** What became of one line. `before` is null for an added one, `after` for one that is no longer in the plan at all. */
export type VersionChange = {
  readonly id: string
  readonly kinds: readonly VersionChangeKind[]
  readonly before: VersionLine | null
  readonly after: VersionLine | null
}

/** A level that only one of two versions has, or that they set differently. */
export type LevelChange = { readonly before: Level | null; readonly after: Level | null }

export type VersionComparison = {
  readonly levels: readonly LevelChange[]
  /** In the order of the later plan, what it no longer shows after it. */
  readonly nodes: readonly VersionChange[]
}

type Side = {
  readonly line: (id: string) => VersionLine | null
  readonly order: readonly string[]
}

/** What leads from one version of a plan to another. Lines retired or set aside are in the plan no more. */
export function compareVersions(before: VersionContent, after: VersionContent): VersionComparison {
  const [old, fresh] = [sideOf(before), sideOf(after)]
  const reordered = reorderedIn(before, after)
  const ids = [...new Set([...fresh.order, ...old.order])]
  return {
    levels: levelChanges(before.levels, after.levels),
    nodes: ids.flatMap((id) => {
      const [from, to] = [old.line(id), fresh.line(id)]
      const kinds = kindsOf(from, to, reordered.has(id))
      return kinds.length === 0 ? [] : [{ id, kinds, before: from, after: to }]
    }),
  }
}

function sideOf({ levels, territories, nodes }: VersionContent): Side {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const byKey = new Map(levels.map((level) => [level.key, level]))
  const territoryNames = new Map(territories.map(({ id, name }) => [id, name]))
  const numbers: Numbers = numberTree(levels, nodes)
  const labelOf = (node: VersionNode) =>
    displayLabel(byKey.get(node.levelKey), numbers.get(node.id) ?? null, node.title)
  const line = (id: string): VersionLine | null => {
    const node = byId.get(id)
    if (node === undefined) return null
    const parent = node.parentId === null ? undefined : byId.get(node.parentId)
    return {
      node,
      number: numbers.get(id) ?? null,
      label: labelOf(node),
      parentLabel: parent === undefined ? null : labelOf(parent),
      territoryName: node.territoryId === null ? null : (territoryNames.get(node.territoryId) ?? null),
    }
  }
  return { line, order: inPlanOrder(nodes).map(({ node }) => node.id) }
}

function kindsOf(
  from: VersionLine | null,
  to: VersionLine | null,
  isReordered: boolean,
): readonly VersionChangeKind[] {
  const [was, is] = [from !== null && isLive(from.node.state), to !== null && isLive(to.node.state)]
  if (!was || !is || from === null || to === null) {
    if (was) return ['retired']
    return is ? ['added'] : []
  }
  const [a, b] = [from.node, to.node]
  const isMoved = placeOf(a) !== placeOf(b) || isReordered
  const found: Record<VersionChangeKind, boolean> = {
    added: false,
    retired: false,
    moved: isMoved,
    renamed: a.title !== b.title,
    text: wordsOf(a) !== wordsOf(b),
    state: a.state !== b.state,
    renumbered: !isMoved && from.number !== to.number,
  }
  return versionChangeKinds.filter((kind) => found[kind])
}

function placeOf({ parentId, levelKey, territoryId, secondaryParentIds }: VersionNode): string {
  return JSON.stringify([parentId, levelKey, territoryId, secondaryParentIds])
}

// The first wording of a title is kept by the very act that renames: it says nothing more.
function wordsOf({ subtitle, lead, objectives, text }: VersionNode): string {
  return JSON.stringify([subtitle, lead, objectives, text])
}

/** The lines that stand under the same one in both, but not in the same order. */
function reorderedIn(before: VersionContent, after: VersionContent): ReadonlySet<string> {
  const live = ({ nodes }: VersionContent) => childrenByParent(nodes.filter(({ state }) => isLive(state)))
  const [old, fresh] = [live(before), live(after)]
  const reordered = new Set<string>()
  for (const [parentId, children] of fresh) {
    const ids = children.map(({ id }) => id)
    const oldIds = (old.get(parentId) ?? []).map(({ id }) => id)
    const kept = keptInOrder(oldIds, ids)
    const shared = new Set(oldIds)
    for (const id of ids) if (shared.has(id) && !kept.has(id)) reordered.add(id)
  }
  return reordered
}

function levelChanges(before: readonly Level[], after: readonly Level[]): readonly LevelChange[] {
  const keys = new Set([...after, ...before].map(({ key }) => key))
  return [...keys].flatMap((key) => {
    const from = before.find((level) => level.key === key) ?? null
    const to = after.find((level) => level.key === key) ?? null
    return sameLevel(from, to) ? [] : [{ before: from, after: to }]
  })
}

function sameLevel(a: Level | null, b: Level | null): boolean {
  if (a === null || b === null) return a === b
  return settingsOf(a) === settingsOf(b)
}

function settingsOf(level: Level): string {
  const { style, reset, template, displayTemplate, start } = level.numbering
  return JSON.stringify([
    level.depth,
    level.labelSingular,
    level.labelPlural,
    level.allowedParents,
    [style, reset, template, displayTemplate ?? null, start ?? 1],
    level.carriesSheet,
  ])
}
