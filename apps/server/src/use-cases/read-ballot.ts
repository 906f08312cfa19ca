import {
  type BallotEntry,
  type BallotLine,
  type BallotText,
  countOnPaper,
  type FrozenProxy,
  listBallots,
  listCountedLines,
  listFrozenProxies,
  listSeatsToVote,
  type MySeat,
  type PublishedVote,
  type RollLine,
  readBallotEntries,
  readBallotRecord,
  readBallotTexts,
  readPublishedVotes,
  readRoll,
  type SignedLine,
} from '@deconcert/database/ballot'
import { contentOfCanonical, type JSONContent } from '@deconcert/document'
import { type BallotId, found, permissionRefusal, type Refusal } from '@deconcert/domain'
import {
  type BallotResult,
  type BallotRules,
  closesEarly,
  missingOnline,
  readRules,
} from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import type { ShownChange } from './amendment-changes'
import { changesToVoteOn } from './amendment-vote'
import { completeBallot } from './close-ballot'
import { hidesCounts, isOfVersionOne, shownResult } from './shown-result'

export type BallotView = BallotLine & {
  readonly openedBy: string
  readonly rules: BallotRules
  /** The frozen text of the rules, of which `hashes.rules` is the hash. */
  readonly rulesText: string
  /** SHA-256 in hexadecimal; null before the closing, and where it would tell what is hidden. */
  readonly hashes: {
    readonly rules: string
    readonly electorate: string
    readonly votes: string | null
    readonly roll: string | null
    readonly result: string | null
  }
  readonly texts: readonly ReadText[]
  /** The seats for which the reader votes. */
  readonly mySeats: readonly MySeat[]
  /** Who votes for whom, frozen at the opening and public from then on. */
  readonly frozenProxies: readonly FrozenProxy[]
  readonly result: BallotResult | null
  /** The text that was recorded, of which `hashes.result` is the hash. */
  readonly resultText: string | null
  /** True when so few voted in secret that neither the counts nor who voted is told. */
  readonly countsHidden: boolean
  /** Why the reader may not close it alone, or null when they may. */
  readonly closeRefusal: Refusal | null
  /** For who leads a vote in secret and on paper: how many more votes online it takes for anything to be told; else 0. */
  readonly missingOnline: number
  readonly roll: readonly RollLine[]
  readonly votes: readonly PublishedVote[]
  /** Where the plan's journal has its opening, its closing and its result. */
  readonly entries: readonly BallotEntry[]
  /** What was counted by hand and on paper, by whom. */
  readonly lines: readonly SignedLine[]
}

/** A frozen text; of an amendment with the one that it would change, and how. */
type ReadText = Read<Omit<BallotText, 'original'>> & {
  readonly original: Read<NonNullable<BallotText['original']>> | null
  readonly changes: readonly ShownChange[] | null
}

type Read<Text> = Omit<Text, 'content'> & { readonly content: JSONContent }

function readTextOf({ original, ...text }: BallotText): ReadText {
  const read = <Each extends { readonly content: string }>(each: Each): Read<Each> => ({
    ...each,
    content: contentOfCanonical(each.content),
  })
  return {
    ...read(text),
    original: original && read(original),
    changes: original && changesToVoteOn(original, text),
  }
}

/** One ballot: what people vote on and by which rules; after closing, the result, the roll and the published votes. */
export async function readBallot(tools: Tools, actor: Actor, ballotId: BallotId): Promise<BallotView> {
  const line = found((await listBallots(tools.sql, actor.planId, actor.accountId, { ballotId }))[0])
  if (line.state === 'closing') {
    await completeBallot(tools, ballotId)
    return await readBallot(tools, actor, ballotId)
  }
  const [record, texts, mySeats, entries, frozenProxies] = await Promise.all([
    readBallotRecord(tools.sql, ballotId).then(found),
    readBallotTexts(tools.sql, ballotId),
    listSeatsToVote(tools.sql, ballotId, actor.accountId),
    readBallotEntries(tools.sql, actor.planId, ballotId),
    listFrozenProxies(tools.sql, ballotId),
  ])
  const leadRefusal = permissionRefusal(actor, 'ballot.close', { groupId: line.groupId })
  const isSecretlyLed = leadRefusal === null && line.state === 'open' && line.secrecy === 'secret'
  const onPaper = isSecretlyLed ? await countOnPaper(tools.sql, ballotId) : 0
  return {
    ...line,
    openedBy: record.openedBy,
    rules: readRules(record.config),
    rulesText: record.config,
    texts: texts.map(readTextOf),
    mySeats,
    entries,
    frozenProxies,
    closeRefusal: leadRefusal ?? (closesEarly(line, tools.now()) ? 'closing-needs-two' : null),
    missingOnline: missingOnline({ voters: line.voters, onPaper }),
    ...(await closedPart(tools, line, record)),
  }
}

type Record = NonNullable<Awaited<ReturnType<typeof readBallotRecord>>>
type ClosedPart = Pick<
  BallotView,
  'hashes' | 'result' | 'resultText' | 'countsHidden' | 'roll' | 'votes' | 'lines'
>

/** What was voted in a ballot that was cancelled would weigh on the one that takes its place. */
function tellsVotes(line: BallotLine): boolean {
  return line.state === 'closed' && line.outcome !== 'cancelled' && !hidesCounts(line)
}

/** What is told of a ballot once it is closed; of so few secret votes, no more than that they were too few. */
async function closedPart(tools: Tools, line: BallotLine, record: Record): Promise<ClosedPart> {
  const countsHidden = line.state === 'closed' && hidesCounts(line)
  const isTold = tellsVotes(line)
  const { result: resultText } = record
  // The counts stand in a result of version 1, however few they are.
  const isResultTold = resultText !== null && (isTold || !isOfVersionOne(resultText))
  return {
    countsHidden,
    hashes: {
      rules: record.configSha256,
      electorate: record.electorateSha256,
      // Of so few votes, these hashes would give voters away to whoever tries them all.
      votes: isTold ? record.votesSha256 : null,
      roll: isTold ? record.rollSha256 : null,
      result: isResultTold ? record.resultSha256 : null,
    },
    result: await shownResult(tools, { id: line.id, result: resultText, outcome: line.outcome }),
    resultText: isResultTold ? resultText : null,
    roll: isTold ? await readRoll(tools.sql, line.id) : [],
    votes: isTold ? await readPublishedVotes(tools.sql, line.id) : [],
    lines: isTold ? await listCountedLines(tools.sql, line.id) : [],
  }
}
