import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../../lib/actor'
import { nodesQuery, profileQuery, sheetsQuery } from '../sheet-query'
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

/** In the order in which they are most often linked. */
const knownPlans = [
  'sdsf',
  'pdalhpd',
  'prs',
  'priac',
  'pti',
  'sdaasp',
  'cdppe',
  'ctg',
  'cls',
  'city',
  'poverty',
  'climate',
  'digital',
  'cpom',
  'funders',
  'spda',
] as const

/** The kind of facet that says whom actions are for. */
const audienceKind = 'public'

/** Where the ids of a place are chosen from; null where nothing is chosen by id. */
export function optionSourceOf({ field, part }: Place): OptionSource | null {
  return sources[part === null ? field : `${field}.${part}`] ?? null
}

/** What can be chosen, in groups; null until it is known. */
export function useOptions(source: OptionSource): readonly OptionGroup[] | null {
  const slug = usePlanSlug()
  const profile = useQuery({ ...profileQuery(slug), enabled: source !== 'nodes' && source !== 'sheets' }).data
  const nodes = useQuery({ ...nodesQuery(slug), enabled: source === 'nodes' }).data?.nodes
  const sheets = useQuery({ ...sheetsQuery(slug), enabled: source === 'sheets' }).data?.sheets

  if (source === 'nodes')
    return nodes ? [{ group: '', items: nodes.map(({ id, label }) => option(id, label)) }] : null
  if (source === 'sheets') {
    const items = sheets?.map(({ nodeId, number, title }) =>
      option(nodeId, [number, title].filter((each) => each !== null).join(' · ')),
    )
    return items ? [{ group: '', items }] : null
  }
  if (profile === undefined) return null
  if (source === 'territories') {
    return [{ group: '', items: profile.territories.map(({ id, key, name }) => option(id, name ?? key)) }]
  }
  return profile.facets
    .filter(({ kind }) => (kind === audienceKind) === (source === 'audiences'))
    .map(({ label, items }) => ({ group: label, items: items.map((item) => option(item.id, item.label)) }))
}

/** Texts offered while typing in a place; anything else may be typed. */
export function useSuggestions({ field, part }: Place): readonly string[] {
  const slug = usePlanSlug()
  const t = useTranslations('sheet')
  const wantsBodies = field === 'follow-up-body'
  const bodies = useQuery({ ...profileQuery(slug), enabled: wantsBodies }).data?.bodies ?? []

  if (wantsBodies) return [...new Set(bodies.map(({ label }) => label))]
  if (field === 'other-plans' && part === 'document') return knownPlans.map((each) => t(`knownPlans.${each}`))
  return []
}

function option(value: string, label: string) {
  return { value, label }
}
