export {
  acronymLength,
  type GlossaryEntry,
  glossaryEntryRefusal,
  meaningLength,
  mostEntries,
} from './glossary'
export {
  type Acronym,
  acronymKey,
  acronymsIn,
  explainedIn,
  type LongSentence,
  longestPlainSentence,
  longSentences,
} from './plain-language'
export { publicationRefusal } from './publication'
export { type ModelKind, modelKinds, modelLength, modelRefusal, usualModels } from './text-model'
