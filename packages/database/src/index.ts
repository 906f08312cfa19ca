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
export { appRole, type ConnectOptions, connectApp, connectOwner, type Sql } from './connect'
export { defaultDataDir } from './embedded/data-dir'
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
export { type JournalNews, listenToNews, readJournalAfter, readJournalPosition } from './journal-feed'
export { listSeatsOf, readMembership } from './membership'
export { migrate } from './migrate'
export {
  beginSignIn,
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  forgetFailures,
  insertSession,
  listSessions,
  liveSessions,
  readSession,
  type SessionRow,
  updateSessionExpiry,
} from './session'
export { StartFailure, type StartReason } from './start-failure'
