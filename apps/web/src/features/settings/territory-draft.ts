import type { Territory } from '@deconcert/domain/plan'
import type { StoredTerritories } from '../../facet/facets-query'
import { newDraftId } from './facet-draft'

/** `draftId` names it on this page, before it has an id; `parent` is the one of another. */
export type DraftTerritory = Omit<Territory, 'parentIndex'> & {
  readonly draftId: string
  readonly parent: string | null
}
export type TerritoriesDraft = { readonly seen: string; readonly territories: readonly DraftTerritory[] }

export function territoriesDraftOf({ seen, territories }: StoredTerritories): TerritoriesDraft {
  return {
    seen,
    territories: territories.map(
      ({ id, name, displayName, kind, code, codeType, codeYear, parentId, retired }) => ({
        draftId: id,
        id,
        name,
        displayName,
        kind,
        code,
        codeType,
        codeYear,
        parent: parentId,
        retired,
      }),
    ),
  }
}

/** What is sent: each parent by its place in the list. */
export function territoriesSentOf(territories: readonly DraftTerritory[]): readonly Territory[] {
  const indexes = new Map(territories.map(({ draftId }, index) => [draftId, index]))
  return territories.map(({ draftId: _, parent, ...territory }) => ({
    ...territory,
    parentIndex: parent === null ? null : (indexes.get(parent) ?? null),
  }))
}

export function newTerritory(): DraftTerritory {
  const nothing = { name: null, displayName: null, kind: null, code: null, codeType: null, codeYear: null }
  return { draftId: newDraftId(), id: null, ...nothing, parent: null, retired: false }
}
