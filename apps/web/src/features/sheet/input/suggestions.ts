import { structureKey } from '@deconcert/domain/sheet'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../../lib/actor'
import { profileQuery } from '../sheet-query'
import type { Place } from './input-props'
import { useSheetAround } from './sheet-around'

type Source = 'structures' | 'elected' | 'responsibles' | 'bodies' | 'plans'

const sources: Readonly<Record<string, Source>> = {
  'lead.structure': 'structures',
  'co-leads.structure': 'structures',
  'partners.structure': 'structures',
  'financial-means.structure': 'structures',
  'elected-official.name': 'elected',
  'steps.responsible': 'responsibles',
  'indicators.responsible': 'responsibles',
  'human-means.who': 'responsibles',
  'follow-up-body': 'bodies',
  'other-plans.document': 'plans',
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

export type Suggestions = {
  readonly groups: readonly { readonly group: string; readonly items: readonly string[] }[]
  /** Whether something else that is typed is told as such: where a name is expected to be one of the plan's. */
  readonly marksOthers: boolean
}

/** Texts offered while typing in a place, in groups; anything else may be typed. Null: nothing is offered there. */
export function useSuggestions({ field, part }: Place): Suggestions | null {
  const source = sources[part === null ? field : `${field}.${part}`] ?? null
  const t = useTranslations('sheet.knownPlans')
  const bodies = useBodies(source === 'bodies')
  const names = useNames(source)

  if (source === null) return null
  if (source === 'plans')
    return { groups: [{ group: '', items: knownPlans.map((each) => t(each)) }], marksOthers: false }
  return source === 'bodies' ? bodies : names
}

function useBodies(isAsked: boolean): Suggestions {
  const slug = usePlanSlug()
  const bodies = useQuery({ ...profileQuery(slug), enabled: isAsked }).data?.bodies
  return given([{ group: '', items: bodies?.map(({ label }) => label) ?? [] }], bodies !== undefined)
}

/** Structures and people that the plan knows: those of the source that is asked for. */
function useNames(source: Source | null): Suggestions {
  const t = useTranslations('sheet.input.groups')
  const around = useSheetAround(source === 'structures' || source === 'elected' || source === 'responsibles')
  const people = around?.people ?? []
  const elected = people.filter(({ isElected }) => isElected).map(({ name }) => name)
  const structures = [
    { group: t('known'), items: around?.known ?? [] },
    { group: t('cited'), items: around?.cited ?? [] },
  ]

  if (source === 'elected') return given([{ group: t('elected'), items: elected }], elected.length > 0)
  if (source === 'structures') return given(structures, around !== undefined)
  const everybody = { group: t('people'), items: people.map(({ name }) => name) }
  // Whoever is responsible may be a service or a post, which no list of the plan holds.
  return given([...structures, everybody], false)
}

/** Each name once, in the first group that has it. */
function given(groups: Suggestions['groups'], marksOthers: boolean): Suggestions {
  const met = new Set<string>()
  return {
    groups: groups
      .map(({ group, items }) => ({ group, items: items.filter((item) => isNew(met, item)) }))
      .filter(({ items }) => items.length > 0),
    marksOthers,
  }
}

function isNew(met: Set<string>, name: string): boolean {
  const key = structureKey(name)
  if (met.has(key)) return false
  met.add(key)
  return true
}

/** Whether a text is none of those that are offered, however it is written. */
export function isOther({ groups, marksOthers }: Suggestions, text: string): boolean {
  if (!marksOthers || text.trim() === '') return false
  const key = structureKey(text)
  return groups.every(({ items }) => items.every((item) => structureKey(item) !== key))
}
