export {
  type CommitteeDecisionLine,
  countAwaiting,
  type DecisionToRecord,
  listCommitteeDecisions,
  readNodeContents,
  recordCommitteeDecision,
} from './committee'
export { type ConsultationRecord, readConsultation } from './consultation'
export {
  type Crossing,
  type CrossingToSet,
  listCrossingsOf,
  readNodeState,
  readSheetStates,
  setCrossing,
} from './crossing'
export { type ExportedSheet, readExportedSheets } from './exported-sheet'
export {
  type FacetToStore,
  readFacets,
  readProposalItems,
  type StoredFacet,
  type StoredFacetItem,
  saveFacets,
  setProposalItems,
} from './facet'
export { type PastValue, readFieldPast } from './field-past'
export {
  listMatrices,
  listMatrixCrossings,
  type MatrixChoices,
  type MatrixColumn,
  type MatrixCrossing,
  readMatrixAxis,
  readMatrixChoices,
  retireMatrix,
  type StoredMatrix,
  saveMatrix,
} from './matrix'
export { listSeatsOf, readMembership } from './membership'
export { type NodeDecision, type NodeDetail, type NodeOrigin, readNodeDetail } from './node'
export {
  declareCounts,
  editNode,
  linkNode,
  readNodeWords,
  type StoredNodeWords,
  unlinkNode,
} from './node-shape'
export { createPlanFromOutline, type ImportTold, importOutline, type OutlineRows } from './outline'
export {
  createPlan,
  listPlansOf,
  type NewPlan,
  type PlanCard,
  type PlanCounts,
  type PlanProfile,
  readPlanCounts,
  readPlanProfile,
  slugTaken,
} from './plan'
export { saveProcess } from './process'
export {
  type PromotionToStore,
  promoteProposal,
  readPromotedNode,
  readVotedText,
  type VotedText,
} from './promotion'
export { type ProvenanceOf, type ProvenanceRecord, readProvenance } from './provenance'
export {
  type FoundPerson,
  type FoundRow,
  listMovedTexts,
  type SearchAsked,
  type SearchReader,
  searchPeople,
  searchPlan,
  storeSearchWords,
} from './search'
export { giveSeat, listDocumentIds, listPeople, type PlanPerson, removeSeat } from './seat'
export { editPlan, type PlanEdit, saveLevels } from './settings'
export {
  areFilesOfSheet,
  areReferencesOf,
  type FieldToSave,
  listSheets,
  readSheet,
  type SheetFieldRow,
  type SheetLine,
  type SheetRow,
  saveSheetField,
} from './sheet'
export { readSheetAround, type SheetAround } from './sheet-around'
export {
  readSheetFacts,
  readSheetsAround,
  type SheetFactsRow,
  type StoredAttestation,
  type StoredTextFacts,
} from './sheet-facts'
export {
  type AttestationToRecord,
  attestSheet,
  countSubmittedSheets,
  listSheetSteps,
  moveSheets,
  readSpokenFor,
  reviewPersonalData,
  type SheetStepTaken,
  type SheetStepToTake,
  storeSheetTextFacts,
  type TextFactsToStore,
} from './sheet-life'
export {
  countFilledFields,
  readSheetTemplate,
  saveSheetTemplate,
  type TemplateToStore,
} from './sheet-template'
export {
  createVariant,
  listVariants,
  type SheetVariant,
  setOwnField,
  setSheetVariant,
} from './sheet-variant'
export { readStandingFacts, type StandingFacts, type StandingSeat, type StandingText } from './standing'
export { readStoredPlan, type StoredPlan, type StoredPlanNode } from './stored-plan'
export {
  changeNodeState,
  createNode,
  moveNodeTo,
  type NewNode,
  type NewSheet,
  readStructure,
  type StoredLevel,
  type StoredNode,
  type Structure,
  type StructureChange,
} from './structure'
export {
  readTerritories,
  type StoredTerritory,
  saveTerritories,
  setNodeTerritory,
} from './territory'
export {
  listVersions,
  nameVersion,
  type RestoredTree,
  readAdoptedVersion,
  readForRestore,
  readVersion,
  restoreVersion,
  type StoredVersion,
  type VersionCard,
} from './version'
export {
  createWorkingGroup,
  editWorkingGroup,
  type GroupCard,
  type GroupKey,
  type GroupPerson,
  type GroupRow,
  listGroupDocuments,
  listWorkingGroups,
  type NewGroup,
  readWorkingGroup,
} from './working-group'
export {
  readGlossary,
  readTextModels,
  type StoredEntry,
  type StoredModel,
  setGlossaryEntry,
  setTextModel,
} from './writing'
