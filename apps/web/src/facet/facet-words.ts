import { facetKinds, territoryName } from '@deconcert/domain/plan'
import { useTranslations } from 'use-intl'
import type { ShownItem, ShownTerritory } from './facets-query'

export type KnownKind = (typeof facetKinds)[number]

export function isKnownKind(kind: string): kind is KnownKind {
  return (facetKinds as readonly string[]).includes(kind)
}

/** What an item is called in a list: its number if it has one, then its words. */
export function itemLabel({
  number,
  label,
  displayLabel,
}: Pick<ShownItem, 'number' | 'label' | 'displayLabel'>): string {
  const words = displayLabel ?? label
  return number === null ? words : `${number}. ${words}`
}

/** What territories are called: one without a name by its rank in the plan. */
export function useTerritoryName(): (
  territories: readonly Pick<ShownTerritory, 'id' | 'name' | 'displayName'>[],
  id: string,
) => string {
  const t = useTranslations('facet.territory')
  return (territories, id) => {
    const index = territories.findIndex((each) => each.id === id)
    const territory = territories[index] ?? { name: null, displayName: null }
    return territoryName(territory, index + 1, (rank) => t('nameless', { rank }))
  }
}
