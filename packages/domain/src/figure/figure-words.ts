import type { FigureSaid } from './figure-said'

/** What a figure has written on it; a series has neither a link nor a reading. */
export type WordsOfFigure = Pick<FigureSaid, 'title' | 'unit' | 'source'> &
  Partial<Pick<FigureSaid, 'link' | 'reading'>>

/** The words of a figure, a part of them on each line: a text that cites it says them too. */
export function figureWords({ title, unit, source, link = '', reading = '' }: WordsOfFigure): string {
  return [title, unit, source, link, reading].join('\n')
}
