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
export { type CollegeRow, type Elector, type Electorate, listColleges, listElectorate } from './electorate'
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
