import type { Refusal } from '../refusal'
import { type FacetRefusal, labelRefusal } from './facet'

export type Territory = {
  /** Null while it is new. */
  readonly id: string | null
  /** Null where territories are counted without being named. */
  readonly name: string | null
  /** What is shown in place of its name. */
  readonly displayName: string | null
  readonly kind: string | null
  readonly code: string | null
  /** What the code is one of: a commune, an EPCI, a canton, a list of the plan's own. */
  readonly codeType: string | null
  /** The year of the list of codes. */
  readonly codeYear: number | null
  /** Where its parent stands in the list; null when it has none. */
  readonly parentIndex: number | null
  readonly retired: boolean
}

export const territoryKinds = [
  'canton',
  'epci',
  'commune',
  'bassin de vie',
  'circonscription',
  'MDS',
] as const
export const territoryCodeTypes = ['commune', 'epci', 'canton', 'ctcd', 'iris', 'local'] as const

/** In UTF-16 units, and in things. */
export const territoryLimits = { name: 500, kind: 60, code: 60, territories: 400 } as const
export const codeYears = { least: 1943, most: 2200 } as const

/** Why these cannot be the territories of a plan, and where; or null when they can. */
export function territoriesRefusal(territories: readonly Territory[]): FacetRefusal | null {
  if (territories.length > territoryLimits.territories) return { refusal: 'too-many', path: 'territories' }
  for (const [index, territory] of territories.entries()) {
    const refusal = territoryRefusal(territory) ?? parentRefusal(territories, index)
    if (refusal !== null) return { refusal, path: `territories[${index}]` }
  }
  return null
}

function territoryRefusal({ name, displayName, kind, code, codeType, codeYear }: Territory): Refusal | null {
  const texts = [
    [name, territoryLimits.name],
    [displayName, territoryLimits.name],
    [kind, territoryLimits.kind],
    [code, territoryLimits.code],
    [codeType, territoryLimits.kind],
  ] as const
  for (const [text, most] of texts) {
    // Nothing known is null: a blank would show as a name.
    const refusal = text === null ? null : labelRefusal(text, most)
    if (refusal !== null) return refusal
  }
  if (codeYear === null) return null
  return codeYear >= codeYears.least && codeYear <= codeYears.most ? null : 'date-invalid'
}

function parentRefusal(territories: readonly Territory[], start: number): Refusal | null {
  let index = territories[start]?.parentIndex ?? null
  for (let steps = 0; index !== null; steps += 1) {
    const parent = territories[index]
    if (parent === undefined) return 'parent-unknown'
    if (index === start || steps > territories.length) return 'would-make-a-cycle'
    index = parent.parentIndex
  }
  return null
}

/** What a territory is called on screen; `nameless` names the one of this rank, from 1, that has no name. */
export function territoryName(
  { name, displayName }: Pick<Territory, 'name' | 'displayName'>,
  rank: number,
  nameless: (rank: number) => string,
): string {
  return displayName ?? name ?? nameless(rank)
}

/** Why a territory may not be removed, or null when it may: one where lines stand is retired instead. */
export function territoryRemovalRefusal(isUsed: boolean): Refusal | null {
  return isUsed ? 'territory-in-use' : null
}
