export { addressFrom, isAllowedAddress } from './address'
export { amendingUpdate } from './amend-fragment'
export { type AuthorRange, authorRanges } from './author-ranges'
export {
  authoredContent,
  type ClientShares,
  clientShares,
  originOf,
  type UntoldClocks,
} from './authored-content'
export { canonicalContent, contentOfCanonical } from './canonical-content'
export { type CitedFigures, citedFigures } from './cited-figures'
export { citesLink } from './cites-link'
export { type ComparedStates, comparedStates, type SentUpdate } from './compared-states'
export type { AuthoredRun, ComparedPart } from './compared-text'
export { deepestNesting, documentSchemaVersion, type JSONContent } from './content'
export { contentFromText } from './content-from-text'
export { contentProblems } from './content-problems'
export {
  characterCount,
  excerpt,
  isBlank,
  isUnwritten,
  plainText,
  testimonyLength,
  testimonyWords,
  type WordsOfBlock,
  wordCount,
} from './content-text'
export { type DataForm, dataForms, isDataForm } from './data-form'
export { acceptedContent, nextDecision, type Verdict, type Which } from './decide-suggestions'
export {
  emptyContent,
  emptySeed,
  fragmentContent,
  readAllFragments,
  readFragments,
  seedClientId,
  seedUpdate,
} from './fragment'
export {
  filesIn,
  type ImageWidth,
  imageWidths,
  isAlternative,
  isImageWidth,
  longestAlternative,
} from './image-attributes'
export {
  editableContent,
  isFromShared,
  liveContent,
  openingProblems,
  partUndoSteps,
  undoManagerOf,
  watchFragment,
} from './live-fragment'
export {
  type Anchor,
  anchorOf,
  type Quote,
  quoteOf,
  rangeOf,
  type Standing,
  standingOf,
  trimmed,
} from './passage'
export { plainEdit } from './plain-edit'
export { restoringUpdate } from './restoring-update'
export { documentExtensions, schema } from './schema'
export { stepByStep } from './step-by-step'
export { type PlaceRead, readPassages, readPlace, type ThreadPlace } from './stored-passage'
export { type Suggester, suggestedEdit } from './suggest-edit'
export { readWordMark, type SuggestionMark } from './suggestion'
export { suggestionWriters } from './suggestion-writers'
export { countSuggestions, type Suggestion, suggestionsIn } from './suggestions-in'
export { changesBetween, changesIn, type TextChange, withChanges } from './text-change'
export {
  editorRanges,
  lineAt,
  placesInEditor,
  type TextLines,
  type TextRange,
  textLines,
} from './text-lines'
export { type UpdateSize, updateClocks, updateSize } from './update-size'
export { isUuid } from './uuid-attribute'
export { hasSuggestions, withoutSuggestions } from './without-suggestions'
export { blockLines, type WordRun, wordChanges } from './word-change'
