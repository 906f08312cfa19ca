import {
  readForRestore,
  readStructure,
  type Structure,
  restoreVersion as store,
} from '@deconcert/database/plan'
import { asId, found, permissionRefusal, Refused, reasonRefusal, throwIfRefused } from '@deconcert/domain'
import {
  compareVersions,
  isLive,
  numberTree,
  readVersionContent,
  referenceReader,
  restoreVersion as restored,
  territoryNames,
  type VersionComparison,
  type VersionRestore,
} from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { newSheet } from './new-sheet'
import { refreshSheets } from './refresh-sheets'

const reasonLength = { least: 1, most: 2000 } as const

type Preview = {
  /** The version of today, which going back expects to find again. */
  readonly current: number
  /** What would change, from today to the version that would be made. */
  readonly comparison: VersionComparison
  readonly kept: readonly {
    readonly id: string
    readonly title: string
    readonly reason: VersionRestore['kept'][number]['reason']
  }[]
  readonly areLevelsKept: boolean
}

async function prepared(tools: Tools, actor: Actor, version: number) {
  const read = found(await readForRestore(tools.sql, actor.planId, version))
  const today = readVersionContent(read.current)
  const ground = {
    setAside: new Set(read.setAside),
    submitted: new Set(read.submitted),
    territoryIds: new Set(read.territoryIds),
  }
  return { today, restore: restored(today, readVersionContent(read.earlier), ground) }
}

/** What going back to a version would change today, and what it could not, before anything is done. */
export async function previewRestore(tools: Tools, actor: Actor, version: number): Promise<Preview> {
  const { today, restore } = await prepared(tools, actor, version)
  const titles = new Map(today.nodes.map(({ id, title }) => [id, title]))
  return {
    current: today.version,
    comparison: compareVersions(today, restore.result),
    kept: restore.kept.map(({ id, reason }) => ({ id, title: titles.get(id) ?? '', reason })),
    areLevelsKept: restore.areLevelsKept,
  }
}

/**
 * Takes the plan back to an earlier version, as a new one. Refuses with `stale-version` when the plan is no longer the
 * one whose preview was read.
 */
export async function restoreVersion(
  tools: Tools,
  actor: Actor,
  version: number,
  { expectedVersion, reason }: { readonly expectedVersion: number; readonly reason: string },
): Promise<{ readonly version: number }> {
  throwIfRefused(permissionRefusal(actor, 'node.edit'))
  throwIfRefused(reasonRefusal(reason, reasonLength))
  const [{ today, restore }, structure] = await Promise.all([
    prepared(tools, actor, version),
    readStructure(tools.sql, actor.planId),
  ])
  if (today.version !== expectedVersion) throw new Refused('stale-version')
  const comparison = compareVersions(today, restore.result)
  if (comparison.levels.length + comparison.nodes.length === 0) throw new Refused('nothing-to-restore')
  const change = { planId: actor.planId, expectedVersion, actorId: actor.accountId, at: tools.now() }
  const next = await store(tools.sql, change, {
    version,
    reason: reason.trim(),
    levels: restore.result.levels.map((level) => ({ ...level, id: tools.newId<'level'>() })),
    nodes: restore.changed,
    tied: restore.tied,
    ranks: restore.ranks,
    aliases: formerNames(found(structure), comparison, restore),
    sheets: missingSheets(tools, found(structure), restore),
    retired: restore.retired,
    back: restore.back,
  })
  const turned = [...restore.retired, ...restore.back]
  await refreshSheets(
    tools,
    turned.map((id) => asId<'node'>(id)),
  )
  return { version: next }
}

/** What the lines that move, and those that follow them, were called until now. Others only made room. */
function formerNames(structure: Structure, { nodes }: VersionComparison, { result }: VersionRestore) {
  const numbers = numberTree(structure.levels, structure.nodes)
  const reference = referenceReader(
    structure.levels,
    structure.nodes,
    numbers,
    territoryNames(structure.territories),
  )
  const parents = new Map(result.nodes.map(({ id, parentId }) => [id, parentId]))
  const moved = new Set(nodes.flatMap(({ id, kinds }) => (kinds.includes('moved') ? [id] : [])))
  const isCarried = (id: string | null): boolean =>
    id !== null && (moved.has(id) || isCarried(parents.get(id) ?? null))
  return nodes.flatMap(({ id, before, after }) => {
    const isSame = before?.number === after?.number && before?.node.parentId === after?.node.parentId
    const isNamed = before !== null && before.number !== null && before.node.frozenNumber === null
    if (!isNamed || isSame || !isCarried(id)) return []
    return [{ nodeId: id, number: before.number, reference: reference(id) }]
  })
}

/** The sheets of the lines that stand where sheets are carried and never had one. */
function missingSheets(tools: Tools, { nodes }: Structure, { result }: VersionRestore) {
  const carrying = new Set(result.levels.filter((level) => level.carriesSheet).map(({ key }) => key))
  const bare = new Set(nodes.filter(({ sheetId }) => sheetId === null).map(({ id }) => id as string))
  return result.nodes
    .filter(({ id, levelKey, state }) => bare.has(id) && carrying.has(levelKey) && isLive(state))
    .map(({ id }) => ({ ...newSheet(tools, {}), nodeId: id }))
}
