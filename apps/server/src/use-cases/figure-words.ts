import type { Sql } from '@deconcert/database'
import { listCards, listSeries } from '@deconcert/database/figure'
import type { WordsOfBlock } from '@deconcert/document'

/** Says in a line what the figures of a plan that a text cites are: what stands for them where only words do. */
export async function figureWords(sql: Sql, planId: string): Promise<WordsOfBlock> {
  const [cards, series] = await Promise.all([listCards(sql, planId), listSeries(sql, planId)])
  const words = new Map([
    ...cards.map(({ id, ...card }) => [id, cardWords(card)] as const),
    ...series.map(({ id, title, source }) => [id, titled(title, [source])] as const),
  ])
  return ({ type, attrs }) => {
    const id: unknown = type === 'figureCard' ? attrs?.card : type === 'dataView' ? attrs?.series : null
    return typeof id === 'string' ? (words.get(id) ?? null) : null
  }
}

type Said = Awaited<ReturnType<typeof listCards>>[number]

function cardWords({ title, value, unit, year, source }: Omit<Said, 'id'>): string {
  const figure = value === null ? '' : `${String(value).replace('.', ',')} ${unit}`.trim()
  return titled(figure === '' ? title : `${title} : ${figure}`, [year === null ? '' : String(year), source])
}

function titled(title: string, about: readonly string[]): string {
  const said = about.filter((part) => part !== '').join(', ')
  return said === '' ? title : `${title} (${said})`
}
