import { cardLimits, seriesLimits } from '@deconcert/domain/figure'
import type { DemoContent } from './content/demo-content'
import { type DemoCard, type DemoSeries, demoCards, demoSeries } from './content/diagnostic-figures'
import { demoId } from './demo-id'
import { facilitatorOf } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { at, call, type DemoAct, Json } from './statement'

/** The cards and the indicators of the diagnostics, noted while the groups wrote them. */
export function figureActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  const cards = demoCards.map((card, n) => {
    const when = at('2026-02-17', n)
    return { at: when, sql: savedCard({ ...card, ...card.earlier }, null, when, content, ids) }
  })
  const series = demoSeries.map((each, n) => {
    const when = at('2026-02-18', n)
    const { key, group, title, unit, source, file } = each
    const row = {
      id: demoId('series', key),
      title,
      unit,
      source,
      expectedVersion: null,
      points: pointsOf(each, ids),
    }
    const home = [ids.plan, demoId('diagnostic', group)] as const
    const author = facilitatorOf(content, group)
    const said = [new Json([row]), file, new Json(seriesLimits)] as const
    return { at: when, sql: call('import_figure_series', ...home, ...said, author, when) }
  })
  return [...cards, ...series]
}

/** What was put right in the cards after the sheets that cite them were submitted. */
export function figureCorrections(content: DemoContent, ids: DemoPlanIds): readonly string[] {
  return demoCards
    .filter(({ earlier }) => earlier !== undefined)
    .map((card, n) => savedCard(card, 1, at('2026-11-19', n), content, ids))
}

function savedCard(
  { key, group, territory, earlier: _, ...card }: DemoCard,
  expectedVersion: number | null,
  when: Date,
  content: DemoContent,
  ids: DemoPlanIds,
): string {
  const territoryId = territory === null ? null : (ids.territories.get(territory) ?? null)
  const said = new Json({ ...card, id: demoId('card', key), territoryId, link: '' })
  const home = [ids.plan, demoId('diagnostic', group)] as const
  const author = facilitatorOf(content, group)
  return call('save_figure_card', said, ...home, expectedVersion, cardLimits.cardsPerPlan, author, when)
}

function pointsOf({ years: [first, last], decimals, values }: DemoSeries, ids: DemoPlanIds) {
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n)
  return Object.entries(values).flatMap(([territory, [from, to]]) =>
    years.map((year) => ({
      territoryId: ids.territories.get(territory) ?? null,
      year,
      value: Number((from + ((to - from) * (year - first)) / (last - first)).toFixed(decimals)),
    })),
  )
}
