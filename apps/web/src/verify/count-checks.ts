import { canonicalJson } from '@deconcert/domain'
import { type BallotResult, type Box, fewestForSecrecy, tally } from '@deconcert/domain/ballot'
import type { Archive, RollRow } from './archive'
import { isHidden } from './box-checks'
import { type Check, compared, untold } from './check'
import { sha256 } from './sha256'

/** The votes counted again by the rules: what they give, the quorum, the verdict, and the text of it all. */
export async function countChecks(archive: Archive): Promise<readonly Check[]> {
  const { files, result, rules, seals } = archive
  const isUntold = isHidden(archive)
  const found = partsOf(
    isUntold ? hiddenResult(tally(rules, emptyBox), archive) : tally(rules, boxOf(archive)),
  )
  const told = partsOf(result)
  const count = compared('count', found.count, told.count)
  return [
    isUntold && count.state === 'right' ? untold('count') : count,
    compared('quorum', found.quorum, told.quorum),
    compared('verdict', found.verdict, told.verdict),
    compared(
      'result',
      [await sha256(files.get('result.json') ?? ''), canonicalJson(result)],
      [seals.resultSha256, new TextDecoder().decode(files.get('result.json'))],
    ),
  ]
}

function partsOf({ quorum, outcome, selected, widened, castingVote, ...count }: BallotResult) {
  return { count, quorum, verdict: { outcome, selected, widened, castingVote } }
}

const emptyBox: Box = { votes: [], lines: [], roll: [], castingVote: null, consent: null }

/**
 * Of secret votes that are all hidden, only how many were counted is known, and that they decide nothing. Where nothing
 * was counted on paper, they are fewer than 5.
 */
function hiddenResult(found: BallotResult, { result: told, rules, journal }: Archive): BallotResult {
  const hasPaper = journal.some(({ event }) => event.includes('tally-line-countersigned'))
  const most = hasPaper ? rules.electors : fewestForSecrecy - 1
  return { ...found, voters: Math.min(told.voters, most), quorum: { ...told.quorum, met: false } }
}

function boxOf({ votes, lines, roll, seals, consent }: Archive): Box {
  const counts = new Map<string, Box['votes'][number]>()
  for (const { collegeId, choice } of votes) {
    const key = `${collegeId ?? '-'} ${choice}`
    counts.set(key, { collegeId, choice, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return {
    votes: [...counts.values()],
    lines,
    roll: rollCounts(roll),
    castingVote: seals.castingVote,
    consent,
  }
}

function rollCounts(roll: readonly RollRow[]): Box['roll'] {
  const counts = new Map<string | null, Box['roll'][number]>()
  for (const { collegeId, holder, hasVoted } of roll) {
    if (!hasVoted) continue
    const { voters, throughHolder } = counts.get(collegeId) ?? { voters: 0, throughHolder: 0 }
    const held = holder === null ? 0 : 1
    counts.set(collegeId, { collegeId, voters: voters + 1, throughHolder: throughHolder + held })
  }
  return [...counts.values()]
}
