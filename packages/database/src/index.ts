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
  addComment,
  attachThread,
  editComment,
  keepQuotes,
  type NewThread,
  openThread,
  type ReadPassage,
  type Said,
  setThreadBlocking,
  settleThread,
  withdrawComment,
} from './comment'
export {
  type CommentRow,
  listForgottenThreads,
  listThreads,
  type ThreadRow,
  type ThreadToKeep,
} from './comment-thread'
export {
  type CommentedText,
  listSeatedPeople,
  readCommentedText,
  type SeatedPerson,
} from './commented-text'
export { appRole, type ConnectOptions, connectApp, connectOwner, type Sql } from './connect'
export { isConnectionLoss } from './connection-loss'
export { type CrowdPerson, seatCrowd } from './crowd'
export {
  createDiagnostic,
  type DiagnosticRow,
  type NewDiagnostic,
  type NewDocument,
  readDiagnostic,
} from './diagnostic'
export { type NewFile, readFile, readFileBytes, type StoredFile, storeFile } from './document-file'
export {
  listSheetDocuments,
  readStoredText,
  readTextHead,
  type StoredText,
} from './document-subject'
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
export { countUnread, listNotices, type Notice, type NoticeReader, readNotices, type Unread } from './notice'
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
export { readSharedText, type SharedTextRow } from './shared-text'
export { StartFailure } from './start-failure'
export type { StartReason } from './start-reason'
export { sweepErased } from './sweep'
export {
  listProposalAuthors,
  listTextClients,
  listTextPoints,
  listWorkSessions,
  readPositionAt,
  readTextReach,
  type TextClient,
  type TextPoint,
  type TextReach,
  type WorkSession,
} from './text-history'
export { listUpdatesBetween, readTextAt, type SentUpdateRow, sizeBetween, sizeOfTextAt } from './text-past'
export { leaveText, nameTextPoint, restoreText } from './text-point'
export { postgresLog } from './update-log'
