export {
  type AnswerAsked,
  consentAnswerRefusal,
  consentTextLength,
  consentTextRefusal,
  type ObjectionKind,
  objectionKinds,
} from '../consent/answer'
export {
  type ConsentStanding,
  consentCloseRefusal,
  presenceRefusal,
  roundOpenRefusal,
  textReopenRefusal,
} from '../consent/circle'
export { liftingConfirmRefusal, liftingRefusal, rulingRefusal } from '../consent/objection'
export {
  type Box,
  type ConsentAnswer,
  type ConsentRecord,
  type CountedLine,
  type CountedVote,
  consentAnswers,
  type RollCount,
} from '../tally/box'
export { amendmentConsequencesOf, consequencesOf } from '../tally/consequence'
export { fractionText, readFraction, shareOfPercent } from '../tally/fraction'
export { type Hidden, hiddenOf } from '../tally/hidden'
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
} from '../tally/result'
export { tally } from '../tally/tally'
export { type BallotState, ballotCloseRefusal, ballotStates, voteRefusal } from './ballot'
export {
  type BallotTemplate,
  type BallotTemplateKey,
  ballotTemplate,
  ballotTemplateKeys,
  equalWeights,
  usualDots,
  usualMethod,
} from './ballot-template'
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
} from './choice'
export {
  type BallotComposition,
  ballotTextLength,
  type ComposedElectorate,
  type ComposedMethod,
  type ComposedOption,
  type CompositionFacts,
  mostOptions,
} from './composition'
export { mostColleges } from './composition-colleges'
export { hasOneOption, hasSides, mostOptionsOf } from './composition-method'
export { compositionRefusal } from './composition-refusal'
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
} from './count'
export { type Freezing, frozenRules } from './frozen-rules'
export {
  mostProxiesHeld,
  overburdened,
  type ProxyInForce,
  proxyConfirmRefusal,
  proxyRefusal,
} from './proxy'
export { type Quorum, type QuorumOfAll, quorumNeeded, quorumOfCollege, quorumRefusal } from './quorum'
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
} from './rules'
export { fewestForSecrecy, missingOnline, type Secrecy, secrecies } from './secrecy'
export {
  isUnsettled,
  type LineOnRecord,
  type LineState,
  lineStates,
  linesCloseRefusal,
  newLineRefusal,
  recountRefusal,
} from './tally-line'
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
} from './two-person-act'
