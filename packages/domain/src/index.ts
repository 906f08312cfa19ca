export { type AmendmentDecider, amendmentDeciderRefusal } from './amendment/decision'
export {
  type AmendmentEvent,
  type AmendmentState,
  type AmendmentToPropose,
  amendmentEditRefusal,
  amendmentEventRefusal,
  amendmentEvents,
  amendmentLength,
  amendmentStates,
  amendRefusal,
  isOpenAmendment,
  nextAmendmentState,
  proposeAmendmentRefusal,
  rejectAmendmentRefusal,
} from './amendment/lifecycle'
export { isPrivateAmendment } from './amendment/privacy'
export { type BallotState, ballotCloseRefusal, ballotStates, voteRefusal } from './ballot/ballot'
export {
  type BallotTemplate,
  type BallotTemplateKey,
  ballotTemplate,
  ballotTemplateKeys,
  equalWeights,
  usualDots,
  usualMethod,
} from './ballot/ballot-template'
export {
  type Choice,
  choiceRefusal,
  choiceText,
  inOptionOrder,
  isBlankChoice,
  notTakingPart,
  ownVoteRefusal,
  packetOf,
  readChoice,
  type Side,
  sides,
} from './ballot/choice'
export {
  type BallotComposition,
  ballotTextLength,
  type ComposedElectorate,
  type ComposedMethod,
  type ComposedOption,
  type CompositionFacts,
  mostOptions,
} from './ballot/composition'
export { mostColleges } from './ballot/composition-colleges'
export { hasOneOption, hasSides, mostOptionsOf } from './ballot/composition-method'
export { compositionRefusal } from './ballot/composition-refusal'
export {
  canonicalCount,
  countDifferences,
  countRefusal,
  countTotal,
  type HandCount,
  handChoices,
  type LineKind,
  lineKindOf,
  presenceGap,
} from './ballot/count'
export { type Freezing, frozenRules } from './ballot/frozen-rules'
export {
  mostProxiesHeld,
  overburdened,
  type ProxyInForce,
  proxyConfirmRefusal,
  proxyRefusal,
} from './ballot/proxy'
export { type Quorum, type QuorumOfAll, quorumNeeded, quorumOfCollege, quorumRefusal } from './ballot/quorum'
export {
  type BallotCollege,
  type BallotMethod,
  type BallotOption,
  type BallotRules,
  type Counting,
  canonicalElectorate,
  canonicalRules,
  countings,
  type ElectorLine,
  type JudgmentMethod,
  type Majority,
  type MethodKey,
  methodKeys,
  type Proxies,
  readRules,
  type Selection,
} from './ballot/rules'
export { fewestForSecrecy, missingOnline, type Secrecy, secrecies } from './ballot/secrecy'
export {
  isUnsettled,
  type LineOnRecord,
  type LineState,
  lineStates,
  linesCloseRefusal,
  newLineRefusal,
  recountRefusal,
} from './ballot/tally-line'
export {
  type ActRequest,
  actRefusal,
  type BallotAct,
  type BallotAtHand,
  ballotActs,
  closesEarly,
  confirmationRefusal,
  isPending,
  requestMinutes,
  requestReasonLength,
} from './ballot/two-person-act'
export { type Awaiting, awaitingCommittee, decisionRefusals } from './committee/awaiting'
export { decidedText } from './committee/decided-text'
export {
  type CommitteeDecisionKind,
  committeeDecisionKinds,
  decisionReasonLength,
  decisionRefusal,
  type NodeEvent,
  nextNodeState,
  nodeEventRefusal,
  nodeEvents,
} from './committee/decision'
export {
  type AnswerAsked,
  consentAnswerRefusal,
  consentTextLength,
  consentTextRefusal,
  type ObjectionKind,
  objectionKinds,
} from './consent/answer'
export {
  type ConsentStanding,
  consentCloseRefusal,
  presenceRefusal,
  roundOpenRefusal,
  textReopenRefusal,
} from './consent/circle'
export { liftingConfirmRefusal, liftingRefusal, rulingRefusal } from './consent/objection'
export {
  type AccountId,
  type AmendmentId,
  asId,
  type BallotId,
  type BodyId,
  type CollegeId,
  type CommitteeDecisionId,
  type DocumentId,
  type EventId,
  type FacetId,
  type FacetItemId,
  type Id,
  type InvitationId,
  isId,
  type LevelId,
  type NodeId,
  type PhaseId,
  type PlanId,
  type ProposalId,
  type ProposalVersionId,
  type SeatId,
  type SheetId,
  type TerritoryId,
  type WorkingGroupId,
} from './id'
export { canonicalJson, type Json } from './journal/canonical'
export { type ChainBreak, type ChainEntry, chainBreak, chainStart } from './journal/chain'
export { isJournalKind, type JournalKind, journalKinds } from './journal/event-kind'
export type { DocumentRefusal, Extra } from './plan/document-reader'
export { type HierarchyTemplate, hierarchyTemplates } from './plan/hierarchy-template.fr'
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
} from './plan/level'
export { levelChangeRefusal } from './plan/level-change'
export {
  isFrozen,
  isLive,
  type NodeState,
  nodeEditRefusal,
  nodeStates,
  nodeTitleLength,
  nodeTitleRefusal,
  type TreeNode,
} from './plan/node'
export { displayLabel, displayReference, type Numbers, numberTree } from './plan/numbering'
export {
  comparePartialDates,
  type DatePrecision,
  firstDayOf,
  isReversed,
  lastDayOf,
  type PartialDate,
  partialDateText,
  readPartialDate,
} from './plan/partial-date'
export { maxPhases, type Phase, phaseLabelLength, phaseRefusal } from './plan/phase'
export {
  maxNodes,
  moveNode,
  moveRefusal,
  type Place,
  placeRefusal,
  retireRefusal,
  type Standing,
  standingsAfter,
} from './plan/place'
export {
  type DocumentLevel,
  type DocumentNode,
  type DocumentPlan,
  type PlanDocument,
  planDocumentFormat,
} from './plan/plan-document'
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
} from './plan/plan-document-parts'
export { type PlanStatus, planStatuses } from './plan/plan-status'
export { readPlanDocument } from './plan/read-plan-document'
export {
  ancestorsOf,
  childrenByParent,
  childrenOf,
  descendantsOf,
  type InOrder,
  inPlanOrder,
  isInside,
} from './plan/tree'
export {
  type FrozenText,
  type PromotedNode,
  type PromotedProposal,
  type PromotingBallot,
  type PromotionCase,
  promote,
  promotionRefusal,
} from './promotion/promote'
export {
  nextProposalState,
  type ProposalEvent,
  type ProposalState,
  proposalEditRefusal,
  proposalErasureRefusal,
  proposalEventRefusal,
  proposalEvents,
  proposalStates,
  proposalTextLength,
  proposalTextRefusal,
  proposalTitleLength,
  proposalTitleRefusal,
} from './proposal/lifecycle'
export { type Likeness, likenesses, likenessOf } from './proposal/likeness'
export {
  type LineageAct,
  mostMerged,
  splitParts,
  splitRefusal,
  undoRefusal,
} from './proposal/lineage'
export {
  type Mergeable,
  type ModerationDecision,
  mergeRefusal,
  moderationDecisions,
  moderationRefusal,
  reasonLength,
  reasonRefusal,
  type SeenProposal,
  seenRefusal,
} from './proposal/moderation'
export { type NoticeEvent, noticeEvents } from './proposal/notice'
export { isInQueue, type ModerationPolicy, moderationPolicies, waitsForModerator } from './proposal/policy'
export { isPrivateProposal } from './proposal/privacy'
export { needsReasonCode, type ReasonCode, reasonCodeRefusal, reasonCodes } from './proposal/reason-code'
export { submissionRefusal } from './proposal/submission'
export { found, isRefusal, type Refusal, Refused, refusals, throwIfRefused } from './refusal'
export {
  type Permission,
  type PermissionHolder,
  type PermissionScope,
  permissionRefusal,
  permissions,
  permissionTable,
  type Reach,
} from './role/permission'
export { isSeatRole, type Role, roles, type SeatRole, seatRoles } from './role/role'
export type { Seat } from './role/seat'
export { seatRefusal } from './role/seat-refusal'
export { type Shape, shapeRefusal, type ValueOf } from './sheet/shape'
export {
  type AutoFieldKey,
  autoFieldKeys,
  isRichField,
  isTypedField,
  type RichFieldKey,
  richFieldKeys,
  type SheetField,
  type SheetFieldKey,
  type SheetGate,
  type SheetSection,
  type SheetValue,
  sheetFieldRefusal,
  sheetFieldShape,
  sheetSections,
  sheetTemplate,
  type TypedFieldKey,
} from './sheet/template'
export {
  type Box,
  type ConsentAnswer,
  type ConsentRecord,
  type CountedLine,
  type CountedVote,
  consentAnswers,
  type RollCount,
} from './tally/box'
export { amendmentConsequencesOf, consequencesOf } from './tally/consequence'
export { fractionText, readFraction, shareOfPercent } from './tally/fraction'
export { type Hidden, hiddenOf } from './tally/hidden'
export {
  type ApprovalResult,
  type BallotOutcome,
  type BallotResult,
  type BordaResult,
  ballotOutcomes,
  type CollegeResult,
  type ConsentResult,
  type DotsResult,
  type ForAgainstResult,
  type JudgmentResult,
  type MethodResult,
  type QuorumResult,
  type RankedResult,
  type SchulzeResult,
} from './tally/result'
export { tally } from './tally/tally'
export { isStorable } from './text'
