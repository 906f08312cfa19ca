import type { BallotRules } from '../ballot/rules'
import type { ConsentAnswer, ConsentRecord } from './box'
import type { BallotOutcome, BallotResult, ConsentResult } from './result'

const nothingYet: ConsentRecord = { rounds: 0, present: [], answers: [], objections: [], texts: [] }

/** The last round in figures: the answers of those who are present, and the objections of any round still open. */
function lastRound({ rounds, present, answers, objections }: ConsentRecord): ConsentResult {
  const there = new Set(present)
  const last = new Map<string, ConsentAnswer>()
  for (const { seat, round, answer } of answers) {
    if (round === rounds && there.has(seat)) last.set(seat, answer)
  }
  const given = [...last.values()]
  const countOf = (answer: ConsentAnswer) => given.filter((each) => each === answer).length
  return {
    rounds,
    present: there.size,
    consent: countOf('consent'),
    reserve: countOf('reserve'),
    objection: countOf('objection'),
    silent: there.size - given.length,
    open: objections.filter(({ admissible, open }) => admissible && open).length,
  }
}

function outcomeOf(round: ConsentResult, quorumMet: boolean): BallotOutcome {
  if (!quorumMet) return 'no-quorum'
  return round.present > 0 && round.silent === 0 && round.open === 0 ? 'adopted' : 'referred'
}

/** Adopted when all of those present have answered on the last version and no admissible objection is open. */
export function consentTally(rules: BallotRules, record: ConsentRecord | null): BallotResult {
  const raw = lastRound(record ?? nothingYet)
  const answered = raw.present - raw.silent
  const [needed, counted] = [rules.quorumNeeded, raw.present]
  const met = counted >= needed
  return {
    version: 2,
    outcome: outcomeOf(raw, met),
    electors: rules.electors,
    voters: answered,
    blank: 0,
    expressed: answered,
    quorum: { needed, counted, met, missing: Math.max(0, needed - counted), colleges: [] },
    counting: rules.counting,
    raw,
    weighted: null,
    colleges: [],
    favourableColleges: 0,
    selected: [],
    widened: false,
    castingVote: null,
  }
}
