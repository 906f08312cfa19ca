export { addressFrom, isAllowedAddress } from './address'
export { amendingUpdate } from './amend-fragment'
export { canonicalContent, contentOfCanonical } from './canonical-content'
export { deepestNesting, documentSchemaVersion, type JSONContent } from './content'
export { contentFromText } from './content-from-text'
export { contentProblems } from './content-problems'
export { characterCount, excerpt, isBlank, plainText, wordCount } from './content-text'
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
  editableContent,
  liveContent,
  openingProblems,
  partUndoSteps,
  undoManagerOf,
  watchFragment,
} from './live-fragment'
export { documentExtensions, schema } from './schema'
export { stepByStep } from './step-by-step'
export { changesBetween, changesIn, type TextChange, withChanges } from './text-change'
export { blockLines, type WordRun, wordChanges } from './word-change'
