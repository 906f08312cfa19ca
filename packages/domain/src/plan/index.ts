export { type Alias, aliasesAfterMove, aliasText, type Bearer, bearersOf } from './alias'
export {
  type ConsultationCut,
  type ConsultationFigure,
  type ConsultationPart,
  type ConsultationRow,
  consultationFigures,
  consultationParts,
  eventKeysOn,
  figureOfFate,
  proposalFates,
  rowsOfFigure,
  type Turnout,
  turnoutOf,
} from './consultation'
export {
  type CrossingKind,
  crossingKinds,
  crossingNoteLength,
  crossingRefusal,
  crossingRoleLength,
  type Intensity,
  intensities,
} from './crossing'
export { type CountsToDeclare, declaredCountsRefusal } from './declared-count'
export { giveMatrices, takeMatrices } from './document-matrices'
export type { DocumentRefusal, Extra } from './document-reader'
export {
  audienceKind,
  type Facet,
  type FacetGroup,
  type FacetItem,
  type FacetNumbering,
  facetKinds,
  facetLimits,
  facetNumberings,
  facetsRefusal,
  itemRemovalRefusal,
} from './facet'
export { type ItemGroup, itemsByGroup, numberItems, readNumbering } from './facet-numbering'
export { type HierarchyTemplate, hierarchyTemplates } from './hierarchy-template.fr'
export {
  type Level,
  type LevelRefusal,
  levelRefusals,
  maxLevels,
  type Numbering,
  type NumberingReset,
  type NumberingStyle,
  numberingResets,
  numberingStyles,
} from './level'
export { levelChangeRefusal } from './level-change'
export { levelEffect, type NamedLine } from './level-effect'
export {
  type CellKind,
  cellKinds,
  type MatrixCell,
  type MatrixColumns,
  type MatrixFigures,
  matrixFigures,
  matrixTitleLength,
  readMatrixColumns,
  type SavedMatrix,
  savedMatrixRefusal,
} from './matrix'
export {
  isFrozen,
  isLive,
  type NodeState,
  nodeEditRefusal,
  nodeStates,
  nodeTitleLength,
  nodeTitleRefusal,
  retitleRefusal,
  type TreeNode,
} from './node'
export { type NodeWords, nodeWordsLimits, nodeWordsRefusal } from './node-words'
export { displayLabel, type Numbers, numberTree } from './numbering'
export {
  emptyGround,
  type OutlineCorrection,
  type OutlineCorrections,
  type OutlineGround,
  type OutlineKind,
  type OutlineLevel,
  type OutlineLine,
  type OutlineReason,
} from './outline'
export { type ImportedNode, outlineImportRefusal } from './outline-import'
export { printOutline } from './outline-print'
export { type Outline, readOutline } from './outline-read'
export { isOutlineTooLong, maxOutlineText } from './outline-source'
export {
  type LevelEdits,
  type OutlineNode,
  type OutlineProblem,
  type OutlineTree,
  type OutlineWarning,
  outlineCounts,
  outlineTree,
} from './outline-tree'
export {
  comparePartialDates,
  type DatePrecision,
  dateRefusal,
  dateYears,
  firstDayOf,
  isReversed,
  lastDayOf,
  type PartialDate,
  partialDateText,
  readPartialDate,
} from './partial-date'
export { type Phase, phaseLabelLength, phaseRefusal } from './phase'
export {
  maxNodes,
  moveNode,
  moveRefusal,
  type Place,
  placeRefusal,
  retireRefusal,
  type Standing,
  standingsAfter,
} from './place'
export {
  type DocumentCrossing,
  type DocumentLevel,
  type DocumentNode,
  type DocumentPlan,
  defaultKind,
  defaultStatus,
  type PlanDocument,
  planDocumentFormat,
  planDocumentVersion,
} from './plan-document'
export type {
  DocumentBody,
  DocumentChannel,
  DocumentCollege,
  DocumentCount,
  DocumentEvent,
  DocumentFacet,
  DocumentFacetItem,
  DocumentPhase,
  DocumentStat,
  DocumentTerritory,
} from './plan-document-parts'
export { planDocumentSchema, planDocumentSchemaPath } from './plan-document-schema'
export { type PlanStatus, planStatuses } from './plan-status'
export {
  milestoneLabelLength,
  milestoneRefusal,
  readVersionContent,
  type VersionContent,
  type VersionNode,
} from './plan-version'
export {
  type Body,
  bodyKinds,
  bodyRefusal,
  type Channel,
  channelRefusal,
  countQualifiers,
  eventDates,
  eventKinds,
  eventRefusal,
  type Figure,
  figureMeasures,
  figureRefusal,
  isToCome,
  mostProcessRows,
  type ProcessEvent,
  type ProcessPart,
  type QualifiedCount,
} from './process'
export { type Placed, type ProvenanceLink, placeProvenance } from './provenance'
export { readPlanDocument } from './read-plan-document'
export { referenceReader, territoryNames } from './reference'
export {
  type FoundKind,
  foundKinds,
  type MarkedPart,
  markedParts,
  namesNumber,
  nodesNumbered,
  type SearchTerms,
  searchLength,
  searchTerms,
} from './search'
export { linkRefusal, unlinkRefusal } from './secondary-parent'
export {
  codeYears,
  type Territory,
  territoriesRefusal,
  territoryCodeTypes,
  territoryKinds,
  territoryLimits,
  territoryName,
  territoryRemovalRefusal,
} from './territory'
export {
  ancestorsOf,
  childrenByParent,
  childrenOf,
  descendantsOf,
  type InOrder,
  idsBelow,
  inPlanOrder,
  isInside,
} from './tree'
export {
  compareVersions,
  type LevelChange,
  type VersionChange,
  type VersionChangeKind,
  type VersionComparison,
  type VersionLine,
  versionChangeKinds,
} from './version-change'
export { type KeptReason, restoreVersion, type VersionRestore } from './version-restore'
export { givenCollege, writePlanDocument } from './write-plan-document'
