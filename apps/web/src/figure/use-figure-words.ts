import { figureWords } from '@deconcert/domain/figure'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { cardsQuery, seriesListQuery } from './figure-query'

/** What is written on each figure of the plan, by its id. */
export function useFigureWords(slug: string): ReadonlyMap<string, string> {
  const cards = useQuery(cardsQuery(slug)).data?.cards
  const series = useQuery(seriesListQuery(slug)).data?.series
  return useMemo(
    () => new Map([...(cards ?? []), ...(series ?? [])].map((figure) => [figure.id, figureWords(figure)])),
    [cards, series],
  )
}
