import { isId } from '@deconcert/domain'
import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

const readCards = (plan: string) => call(api.plans[':plan'].cards.$get({ param: { plan } }))
const readSeriesList = (plan: string) => call(api.plans[':plan'].series.$get({ param: { plan } }))
const readSeries = (plan: string, series: string) =>
  call(api.plans[':plan'].series[':series'].$get({ param: { plan, series }, query: {} }))
const readCitations = (plan: string) => call(api.plans[':plan'].cards.citations.$get({ param: { plan } }))

export type ShownCard = Awaited<ReturnType<typeof readCards>>['cards'][number]
export type SeriesLine = Awaited<ReturnType<typeof readSeriesList>>['series'][number]
export type ShownSeries = Awaited<ReturnType<typeof readSeries>>
export type ShownCitation = Awaited<ReturnType<typeof readCitations>>['citations'][number]

/** Every card of the plan: texts cite those of any diagnostic. Outside a plan, none is asked for. */
export function cardsQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'cards'),
    queryFn: () => readCards(slug),
    enabled: slug !== '',
  })
}

export function seriesListQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'series'),
    queryFn: () => readSeriesList(slug),
    enabled: slug !== '',
  })
}

/** The figures of one series, as they were last imported. What a text names may be no series at all. */
export function seriesQuery(slug: string, series: string) {
  return queryOptions({
    queryKey: planKey(slug, 'series', series),
    queryFn: () => readSeries(slug, series),
    enabled: slug !== '' && isId(series),
  })
}

/** Where each figure of the plan is cited. */
export function citationsQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'citations'),
    queryFn: () => readCitations(slug),
    enabled: slug !== '',
  })
}
