export { type Card, cardLimits, cardRefusal, figureYears, type Reliability, reliabilities } from './card'
export { changedFigures, type FigureChange, type FigureSaid } from './figure-said'
export { figureWords, type WordsOfFigure } from './figure-words'
export {
  guessedColumns,
  type IndicatorColumns,
  type IndicatorPart,
  indicatorParts,
} from './indicator-columns'
export {
  type FileLine,
  type IndicatorFile,
  type LineProblem,
  type ReadIndicators,
  readIndicators,
  type TerritoryChoices,
  type WrongLine,
  wholeTerritory,
} from './indicator-rows'
export { type DecimalMark, decimalMarkIn, decimalMarks } from './read-figure'
export { type Series, type SeriesPoint, seriesLimits, seriesRefusal } from './series'
export { axisSteps, type SeriesGrid, seriesGrid } from './series-shape'
export { matchTerritory, type NamedTerritory, nameKey } from './territory-match'
