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
export {
  blockingRefusal,
  commentLength,
  commentLimits,
  commentRefusal,
  mentionedIn,
  ownCommentRefusal,
  replyRefusal,
  settleRefusal,
  type ThreadPerson,
  type ThreadState,
} from './comment/comment'
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
  type HistoryReader,
  historySince,
  mostNamedVersions,
  textPointLabelLength,
  textPointRefusal,
} from './history/text-history'
export {
  type AccountId,
  type AmendmentId,
  asId,
  type BallotId,
  type BodyId,
  type CollegeId,
  type CommentId,
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
  type ThreadId,
  type WorkingGroupId,
} from './id'
export { canonicalJson, type Json } from './journal/canonical'
export { type ChainBreak, type ChainEntry, chainBreak, chainStart } from './journal/chain'
export { isJournalKind, type JournalKind, journalKinds } from './journal/event-kind'
export { type PersonalData, type PersonalDataKind, personalDataIn, personalDataKinds } from './personal-data'
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
export { inheritableFields, inheritedRefusal, isInheritable, variantRefusal } from './sheet/variant'
export { isStorable } from './text'
