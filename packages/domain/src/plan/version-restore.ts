import type { Level } from './level'
import { levelChangeRefusal } from './level-change'
import { isFrozen, isLive } from './node'
import type { VersionContent, VersionNode } from './plan-version'
import { childrenByParent } from './tree'
import { withoutLoops } from './version-links'

/**
 * Why a line is not as it was when an earlier version comes back: it stays as it is today, or it comes back without its
 * territory, which is no more (`territory-gone`), or without a further parent that now stands below it (`link-loops`).
 */
export type KeptReason =
  | 'frozen'
  | 'holds-frozen'
  | 'sheet-submitted'
  | 'holds-submitted'
  | 'set-aside'
  | 'under-set-aside'
  | 'territory-gone'
  | 'link-loops'

/** What the plan of today has beside its latest version. */
export type RestoreGround = {
  /** The lines that the committee has set aside since the version. */
  readonly setAside: ReadonlySet<string>
  /** The lines whose sheet is submitted, and takes nothing until it is sent back. */
  readonly submitted: ReadonlySet<string>
  /** The territories that the plan still has. */
  readonly territoryIds: ReadonlySet<string>
}

export type VersionRestore = {
  /** The whole plan as it will be. */
  readonly result: VersionContent
  /** Lines that change by more than their rank, as they will be. */
  readonly changed: readonly VersionNode[]
  /** Lines whose further parents are no longer those of today, as they will be. */
  readonly tied: readonly VersionNode[]
  /** Lines that only take another rank among their siblings. */
  readonly ranks: readonly { readonly id: string; readonly position: number }[]
  /** Lines that leave the plan: they came after the version, or were not in it. */
  readonly retired: readonly string[]
  /** Lines that come back into the plan. */
  readonly back: readonly string[]
  /** Lines of the version that cannot be as they were, and why. */
  readonly kept: readonly { readonly id: string; readonly reason: KeptReason }[]
  /** Whether the levels could not be set as they were, because of what stands in them. */
  readonly areLevelsKept: boolean
}

/**
 * What takes the plan of today back to an earlier version. What the committee has validated stays, and the line of a
 * submitted sheet, in the plan or out of it, each with what stands above it; what it has set aside since stays out, with what stood under it. Nothing is deleted: what came
 * after the version is retired. Levels that came after it remain.
 */
export function restoreVersion(
  current: VersionContent,
  version: VersionContent,
  ground: RestoreGround,
): VersionRestore {
  const targets = new Map(version.nodes.map((node) => [node.id, node]))
  const { territoryIds } = ground
  const reasons = keptReasons(current, version, ground)
  const isGone = ({ territoryId }: VersionNode) => territoryId !== null && !territoryIds.has(territoryId)
  const placed = current.nodes.map((node): VersionNode => {
    if (reasons.has(node.id)) return node
    const target = targets.get(node.id)
    if (target === undefined) return isLive(node.state) ? { ...node, state: 'retired' } : node
    const territoryId = isGone(target) ? null : target.territoryId
    return { ...node, ...wordsAndPlace(target), territoryId, state: stateOf(node, target) }
  })
  const { nodes, cut } = withoutLoops(ranked(placed, targets), (id) => reasons.has(id))
  const before = new Map(current.nodes.map((node) => [node.id, node]))
  const turned = (wasLive: boolean) =>
    nodes
      .filter(
        ({ id, state }) =>
          isLive(before.get(id)?.state ?? 'retired') === wasLive && isLive(state) !== wasLive,
      )
      .map(({ id }) => id)
  const { levels, areLevelsKept } = restoredLevels(current.levels, version.levels, nodes)
  const changed = nodes.filter((node) => !isFrozen(node.state) && !isSame(before.get(node.id), node))
  const changedIds = new Set(changed.map(({ id }) => id))
  return {
    result: { version: current.version, levels, territories: current.territories, nodes },
    changed,
    tied: nodes.filter((node) => linksOf(before.get(node.id)) !== linksOf(node)),
    ranks: nodes
      .filter(({ id, position }) => !changedIds.has(id) && before.get(id)?.position !== position)
      .map(({ id, position }) => ({ id, position })),
    retired: turned(true),
    back: turned(false),
    kept: [
      ...[...reasons].flatMap(([id, reason]) =>
        isAsItWas(before.get(id), targets.get(id)) ? [] : [{ id, reason }],
      ),
      ...version.nodes
        .filter((node) => isLive(node.state) && !reasons.has(node.id) && isGone(node))
        .map(({ id }) => ({ id, reason: 'territory-gone' as const })),
      ...nodes
        .filter(({ id, state }) => cut.has(id) && isLive(state))
        .map(({ id }) => ({ id, reason: 'link-loops' as const })),
    ],
    areLevelsKept,
  }
}

function wordsAndPlace(target: VersionNode) {
  const {
    parentId,
    levelKey,
    territoryId,
    secondaryParentIds,
    title,
    titleOriginal,
    subtitle,
    lead,
    objectives,
    text,
  } = target
  return {
    parentId,
    levelKey,
    territoryId,
    secondaryParentIds,
    title,
    titleOriginal,
    subtitle,
    lead,
    objectives,
    text,
  }
}

/** Where the committee stands with a live line is not undone; a line that comes back is where it stood then. */
function stateOf(node: VersionNode, target: VersionNode): VersionNode['state'] {
  if (isLive(node.state) === isLive(target.state)) return node.state
  if (!isLive(target.state)) return 'retired'
  return isFrozen(target.state) ? 'proposed' : target.state
}

function linksOf(node: VersionNode | undefined): string | undefined {
  return node?.secondaryParentIds.join()
}

type Reasons = Map<string, KeptReason>

/** Lines that stay as they are today. Whatever stands above one that stays live stays too, so that it is reached. */
function keptReasons(
  current: VersionContent,
  version: VersionContent,
  { setAside, submitted }: RestoreGround,
): ReadonlyMap<string, KeptReason> {
  const today = new Map(current.nodes.map((node) => [node.id, node]))
  const reasons: Reasons = new Map()
  for (const { id, state } of current.nodes) {
    if (isFrozen(state)) reasons.set(id, 'frozen')
    else if (submitted.has(id)) reasons.set(id, 'sheet-submitted')
  }
  const outOfPlan = ({ id }: VersionNode) => today.get(id)?.state === 'set-aside' || setAside.has(id)
  for (const node of version.nodes)
    if (isLive(node.state) && outOfPlan(node) && !reasons.has(node.id)) reasons.set(node.id, 'set-aside')
  keepBelow(version, today, reasons)
  keepAbove(today, reasons)
  return reasons
}

/** What stood under a line that stays out of the plan has nowhere to come back to. */
function keepBelow(version: VersionContent, today: ReadonlyMap<string, VersionNode>, reasons: Reasons): void {
  const children = childrenByParent(version.nodes)
  const toVisit = [...reasons.keys()].filter((id) => !isLive(today.get(id)?.state ?? 'retired'))
  for (const id of toVisit) {
    for (const child of children.get(id) ?? []) {
      if (reasons.has(child.id)) continue
      reasons.set(child.id, 'under-set-aside')
      toVisit.push(child.id)
    }
  }
}

const aboveOf: Partial<Record<KeptReason, KeptReason>> = {
  frozen: 'holds-frozen',
  'sheet-submitted': 'holds-submitted',
}

function keepAbove(today: ReadonlyMap<string, VersionNode>, reasons: Reasons): void {
  for (const [id, reason] of [...reasons]) {
    const node = today.get(id)
    if (node === undefined || !isLive(node.state)) continue
    const above = aboveOf[reason] ?? 'under-set-aside'
    for (let parentId = node.parentId; parentId !== null && !reasons.has(parentId); ) {
      reasons.set(parentId, above)
      parentId = today.get(parentId)?.parentId ?? null
    }
  }
}

/** Siblings in the order of the version; those that were not there then keep theirs, after them. */
function ranked(
  nodes: readonly VersionNode[],
  targets: ReadonlyMap<string, VersionNode>,
): readonly VersionNode[] {
  const rankIn = (node: VersionNode) => {
    const target = targets.get(node.id)
    return target !== undefined && target.parentId === node.parentId
      ? target.position
      : Number.POSITIVE_INFINITY
  }
  const ranks = new Map<string, number>()
  for (const siblings of childrenByParent(nodes).values()) {
    const inOrder = siblings
      .map((node, now) => ({ id: node.id, old: rankIn(node), now }))
      .sort((a, b) => (a.old === b.old ? a.now - b.now : a.old - b.old))
    for (const [rank, { id }] of inOrder.entries()) ranks.set(id, rank)
  }
  return nodes.map((node) => ({ ...node, position: ranks.get(node.id) ?? node.position }))
}

function restoredLevels(
  now: readonly Level[],
  then: readonly Level[],
  nodes: readonly VersionNode[],
): { readonly levels: readonly Level[]; readonly areLevelsKept: boolean } {
  const missingFrom = (levels: readonly Level[], others: readonly Level[]) =>
    others.filter((other) => !levels.some(({ key }) => key === other.key))
  const asThen = [...then, ...missingFrom(then, now)]
  if (levelChangeRefusal(asThen, nodes) === null) return { levels: asThen, areLevelsKept: false }
  return { levels: [...now, ...missingFrom(now, then)], areLevelsKept: true }
}

function textOf(node: VersionNode): string {
  return JSON.stringify(wordsAndPlace(node))
}

function isSame(before: VersionNode | undefined, node: VersionNode): boolean {
  return before !== undefined && before.state === node.state && textOf(before) === textOf(node)
}

function isAsItWas(now: VersionNode | undefined, then: VersionNode | undefined): boolean {
  if (now === undefined) return true
  if (then === undefined) return !isLive(now.state)
  return isLive(now.state) === isLive(then.state) && textOf(now) === textOf(then)
}
