export { addressFrom, isAllowedAddress } from './address'
export { canonicalContent } from './canonical-content'
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
export { liveContent, openingProblems, partUndoSteps, undoManagerOf, watchFragment } from './live-fragment'
export { documentExtensions, schema } from './schema'
export { stepByStep } from './step-by-step'
