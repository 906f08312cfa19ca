export { knownAcronyms, unknownAcronyms } from './acronym.fr'
export { type Annex, annexesIn } from './annex'
export {
  type AttestationAsked,
  type AttestationKind,
  type AttestedSheet,
  type Attester,
  attestationKinds,
  attestationPermission,
  attestationRefusal,
  coLeadNamed,
  isUsersCollege,
  type SheetOpinion,
  sheetOpinions,
  speaksFor,
  wholeAttestations,
} from './attestation'
export {
  type BudgetTotals,
  budgetRows,
  budgetTotals,
  type Funding,
  type Spending,
  type SpendingNature,
  spendingNatures,
  withAmount,
} from './budget'
export { rulesInForce, rulesKept, sheetFindings } from './completeness'
export { isElectedCollege } from './elected-college'
export { type GateObstacle, gateObstacles, sheetStepRefusal } from './gate'
export {
  isOwnBlank,
  isOwnFieldKey,
  type OwnField,
  type OwnFieldKey,
  type OwnShape,
  ownFieldLimits,
  ownFieldRefusal,
  ownShapeKinds,
} from './own-field'
export { missingOwnFields } from './own-finding'
export {
  completeTemplate,
  defaultSheetTemplate,
  inSections,
  isOwnField,
  isShown,
  ownFieldOf,
  type PlanSheetTemplate,
  type StandardField,
  shortKeys,
  shownFields,
  standardFieldOf,
  type TemplateField,
} from './plan-template'
export { putTogether } from './put-together'
export {
  type FindingDetails,
  type FindingKind,
  findingKinds,
  type RuleGates,
  type SheetActor,
  type SheetFinding,
  type SheetRule,
  sheetActors,
  sheetRules,
} from './rule'
export { fieldGate, gatesInForce, hiddenFieldOf } from './rule-gates'
export type { Shape } from './shape'
export {
  type FieldFacts,
  type OpenAlert,
  type SheetFacts,
  type SheetPlace,
  structureKey,
  type TextFacts,
} from './sheet-facts'
export {
  holdsInherited,
  type JudgingEvent,
  judgingEvents,
  nextSheetEvents,
  nextSheetState,
  type SheetDecision,
  type SheetEvent,
  type SheetResult,
  type SheetState,
  type StepAsked,
  sheetDecisions,
  sheetEditRefusal,
  sheetEventRefusal,
  sheetEvents,
  sheetResults,
  sheetStates,
  sheetStep,
} from './sheet-life'
export { namesSource } from './source-line.fr'
export { type TemplateChange, templateChanges } from './template-change'
export { alwaysShown, type TemplateRefusal, templateRefusal } from './template-refusal'
export {
  type SheetsAround,
  type SheetWarning,
  type SheetWarningCode,
  sheetWarningCodes,
  sheetWarnings,
} from './warning'
