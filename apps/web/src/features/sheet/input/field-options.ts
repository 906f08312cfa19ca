import { audienceKind } from '@deconcert/domain/plan'
import { useQuery } from '@tanstack/react-query'
import { itemLabel, useTerritoryName } from '../../../facet/facet-words'
import { facetsQuery, territoriesQuery } from '../../../facet/facets-query'
import { usePlanSlug } from '../../../lib/actor'
import { sheetsQuery } from '../../../sheet-life/sheets-query'
import { nodesQuery } from '../sheet-query'
import type { Place } from './input-props'

export type OptionSource = 'facets' | 'audiences' | 'territories' | 'nodes' | 'sheets'

export type OptionGroup = {
  readonly group: string
  readonly items: readonly { readonly value: string; readonly label: string }[]
}

const sources: Readonly<Record<string, OptionSource>> = {
  principles: 'facets',
  'audiences.itemIds': 'audiences',
  'territories.territoryIds': 'territories',
  'attachment.secondaryIds': 'nodes',
  'linked-actions.nodeId': 'sheets',
}

/** Where the ids of a place are chosen from; null where nothing is chosen by id. */
export function optionSourceOf({ field, part }: Place): OptionSource | null {
  return sources[part === null ? field : `${field}.${part}`] ?? null
}

/** What can be chosen, in groups; null until it is known. */
export function useOptions(source: OptionSource): readonly OptionGroup[] | null {
  const slug = usePlanSlug()
  const nodes = useQuery({ ...nodesQuery(slug), enabled: source === 'nodes' }).data?.nodes
  const sheets = useQuery({ ...sheetsQuery(slug), enabled: source === 'sheets' }).data?.sheets
  const items = useItemOptions(slug, source)
  const territories = useTerritoryOptions(slug, source)

  if (source === 'nodes')
    return nodes ? [{ group: '', items: nodes.map(({ id, label }) => option(id, label)) }] : null
  if (source === 'sheets') {
    const options = sheets?.map(({ nodeId, number, title }) =>
      option(nodeId, [number, title].filter((each) => each !== null).join(' · ')),
    )
    return options ? [{ group: '', items: options }] : null
  }
  return source === 'territories' ? territories : items
}

function useItemOptions(slug: string, source: OptionSource): readonly OptionGroup[] | null {
  const isAsked = source === 'facets' || source === 'audiences'
  const facets = useQuery({ ...facetsQuery(slug), enabled: isAsked }).data?.facets
  const groups = facets
    ?.filter(({ kind }) => (kind === audienceKind) === (source === 'audiences'))
    .map(({ label, items }) => ({
      group: label,
      items: items.map((item) => option(item.id, itemLabel(item))),
    }))
  return groups ?? null
}

function useTerritoryOptions(slug: string, source: OptionSource): readonly OptionGroup[] | null {
  const isAsked = source === 'territories'
  const territories = useQuery({ ...territoriesQuery(slug), enabled: isAsked }).data?.territories
  const nameOf = useTerritoryName()
  if (territories === undefined) return null
  return [{ group: '', items: territories.map(({ id }) => option(id, nameOf(territories, id))) }]
}

function option(value: string, label: string) {
  return { value, label }
}
