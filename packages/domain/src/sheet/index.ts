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
  shownFields,
  standardFieldOf,
  type TemplateField,
} from './plan-template'
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
export { type TemplateChange, templateChanges } from './template-change'
export { alwaysShown, type TemplateRefusal, templateRefusal } from './template-refusal'
