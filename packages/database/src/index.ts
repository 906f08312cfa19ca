export {
  type AccountRow,
  changePassword,
  type DemoAccountRow,
  hasAdministrator,
  type Locale,
  listAccounts,
  listDemoAccounts,
  readAccount,
  readCredentials,
  setAccountDisabled,
  updateProfile,
} from './account'
export {
  type AmendmentEdit,
  type AmendmentMove,
  type AmendmentToApply,
  addAmendmentAuthor,
  applyAmendment,
  commentAmendment,
  createAmendment,
  editAmendment,
  moveAmendment,
  type NewAmendment,
  proposeAmendment,
} from './amendment'
export {
  type AmendedProposal,
  type AmendmentRow,
  type AmendmentStory,
  type AwaitedDecision,
  listAmendmentDocuments,
  listAmendments,
  listAwaitedDecisions,
  readAmendment,
  readAmendmentStory,
} from './amendment-reading'
export {
  type AmendmentDecision,
  type BallotToOpen,
  castVote,
  closeBallot,
  type ExpiredBallot,
  listExpiredBallots,
  listSealedBallots,
  openBallot,
  openingOf,
  type ResultToRecord,
  recordResult,
  type TextToFreeze,
  type Vote,
} from './ballot'
export {
  type ArchivedText,
  type BallotSpan,
  readArchivedTexts,
  readBallotSpan,
} from './ballot-archive'
export { type BallotEntry, readBallotEntries } from './ballot-journal'
export {
  type BallotFilter,
  type BallotLine,
  type BallotOptionLine,
  type BallotToVote,
  listBallots,
  listSeatsToVote,
  type MySeat,
  readBallotToVote,
} from './ballot-list'
export {
  type BallotRecord,
  type BallotText,
  countOnPaper,
  type FrozenProxy,
  findOpenedBallot,
  listFrozenProxies,
  type OpenedBallot,
  type PublishedVote,
  type RollLine,
  readBallotRecord,
  readBallotTexts,
  readPublishedVotes,
  readRoll,
} from './ballot-reading'
export {
  askBallotAct,
  type BallotRequestRow,
  confirmEarlyClosing,
  confirmLineStriking,
  confirmReplacement,
  isBallotOvertaken,
  listBallotAmendments,
  listBallotProposals,
  listBallotRequests,
  listSecondAwaited,
  type ProposalReturn,
  type RequestToAsk,
  refuseBallotAct,
} from './ballot-request'
export {
  type CommitteeDecisionLine,
  countAwaiting,
  type DecisionToRecord,
  listCommitteeDecisions,
  readNodeContents,
  recordCommitteeDecision,
} from './committee'
export { appRole, type ConnectOptions, connectApp, connectOwner, type Sql } from './connect'
export { isConnectionLoss } from './connection-loss'
export {
  answerConsent,
  closeConsent,
  confirmLifting,
  type Lifting,
  type LiftingConfirmed,
  liftObjection,
  markPresence,
  openConsentRound,
  type RoundToOpen,
  type Ruling,
  reopenConsentText,
  ruleObjection,
} from './consent'
export {
  type ConsentFacts,
  type ConsentPerson,
  type ConsentRound,
  type GivenAnswer,
  type Objection,
  readConsent,
  readConsentRecord,
} from './consent-reading'
export { type CrowdPerson, seatCrowd } from './crowd'
export {
  createDiagnostic,
  type DiagnosticRow,
  type NewDiagnostic,
  type NewDocument,
  readDiagnostic,
} from './diagnostic'
export {
  listSheetDocuments,
  readStoredText,
  type StoredText,
} from './document-subject'
export { type CollegeRow, type Elector, type Electorate, listColleges, listElectorate } from './electorate'
export { defaultDataDir } from './embedded/data-dir'
export { reachEmbedded } from './embedded/reach'
export { type Embedded, type EmbeddedOptions, startEmbedded } from './embedded/server'
export {
  acceptInvitation,
  areOfPlan,
  createInvitation,
  type InvitationRow,
  inviteFirstAdministrator,
  listOpenInvitations,
  type NewInvitation,
  readInvitation,
  revokeInvitation,
} from './invitation'
export {
  type JournalFilter,
  type JournalHead,
  type JournalLine,
  listAllPlans,
  readChain,
  readJournal,
  readJournalHead,
} from './journal'
export { type JournalNews, listenToNews, readJournalAfter } from './journal-feed'
export { listSimilar, listUnreadTexts, type SimilarProposal, storeProposalText } from './likeness'
export {
  type LineageRecord,
  listLineage,
  type Merger,
  mergeProposals,
  readLineageAct,
  type Split,
  splitProposal,
  undoLineage,
} from './lineage'
export { listSeatsOf, readMembership } from './membership'
export { migrate } from './migrate'
export {
  claimProposal,
  type Decision,
  decideProposal,
  type ModerationPolicies,
  readPolicies,
  readPolicyOf,
  releaseClaim,
  type Submission,
  setPolicies,
  submitProposal,
} from './moderation'
export { listQueue, type QueuedProposal, readClaim } from './moderation-queue'
export { type NodeDecision, type NodeDetail, type NodeOrigin, readNodeDetail } from './node'
export { countUnread, listNotices, type Notice, readNotices } from './notice'
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
export {
  type PromotionToStore,
  promoteProposal,
  readPromotedNode,
  readVotedText,
  type VotedText,
} from './promotion'
export {
  createProposal,
  moveProposal,
  type NewProposal,
  type ProposalKey,
  type ProposalMove,
  type ProposalRow,
  readProposal,
  renameProposal,
} from './proposal'
export {
  countProposals,
  type GroupReach,
  type ListedProposal,
  listAuthored,
  listProposals,
  type ProposalFilter,
  type ReturnedProposal,
} from './proposal-list'
export { type ProposalOutcome, readProposalOutcome } from './proposal-outcome'
export {
  type MergeTarget,
  type ProposalLink,
  type ProposalStep,
  type ProposalStory,
  readProposalStory,
} from './proposal-story'
export {
  confirmProxy,
  giveProxy,
  listProxies,
  type ProxyRow,
  type ProxyToGive,
  readProxy,
  revokeProxy,
} from './proxy'
export { readSealedBox, type SealedBox } from './sealed-box'
export { giveSeat, listDocumentIds, listPeople, type PlanPerson, removeSeat } from './seat'
export {
  beginSignIn,
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  forgetFailures,
  forgetOldFailures,
  insertSession,
  listSessions,
  prolongSessions,
  readSession,
  type SessionRow,
  standingFollowers,
  updateSessionExpiry,
} from './session'
export { editPlan, type PlanEdit, type StoredPhase, saveLevels, savePhases } from './settings'
export { readSharedText, type SharedTextRow } from './shared-text'
export {
  areReferencesOf,
  type FieldToSave,
  listSheets,
  readSheet,
  type SheetFieldRow,
  type SheetLine,
  type SheetRow,
  saveSheetField,
} from './sheet'
export { readStandingFacts, type StandingFacts, type StandingSeat, type StandingText } from './standing'
export { StartFailure } from './start-failure'
export type { StartReason } from './start-reason'
export {
  changeNodeState,
  createNode,
  moveNodeTo,
  type NewNode,
  type NewSheet,
  readStructure,
  renameNode,
  type StoredLevel,
  type StoredNode,
  type Structure,
  type StructureChange,
} from './structure'
export { sweepErased } from './sweep'
export {
  type CountSaid,
  countTallyLine,
  enterTallyLine,
  type LineToEnter,
  listCountedLines,
  listTallyLines,
  type PersonCount,
  type SignedLine,
  strikeTallyLine,
  type TallyLineRow,
} from './tally-line'
export { postgresLog } from './update-log'
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
