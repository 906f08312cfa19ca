import { readFiguresSaid } from '@deconcert/database/figure'
import { citedFigures, type JSONContent } from '@deconcert/document'
import { figureWords } from '@deconcert/domain/figure'
import type { Tools } from '../tools'
import { tellingText } from './text-reading'

/** All by which a text may tell who somebody is, what is written on the figures that it cites included. */
export async function tellingWords(
  tools: Pick<Tools, 'sql'>,
  planId: string,
  content: JSONContent,
): Promise<string> {
  const { cards, series } = citedFigures(content)
  const figures = await readFiguresSaid(tools.sql, planId, [...cards, ...series])
  return [tellingText(content), ...figures.map(figureWords)].join('\n')
}
