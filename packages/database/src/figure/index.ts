export {
  type CardRow,
  type FigureHome,
  listCards,
  readDiagnosticHome,
  readFigureHome,
  retireCard,
  saveCard,
} from './card'
export { type Citation, listCitations, listUncitedTexts, readFiguresSaid, storeCitations } from './citation'
export {
  importSeries,
  listSeries,
  readSeries,
  retireSeries,
  type SeriesLine,
  type SeriesRow,
} from './series'
