import type { JournalHead } from '@deconcert/database'
import type { ArchivedText, BallotRecord, PublishedVote, RollLine } from '@deconcert/database/ballot'
import { canonicalJson } from '@deconcert/domain'
import type { BallotRules, Box } from '@deconcert/domain/ballot'
import { csv } from './csv'
import { readMe } from './read-me.fr'
import { verifier } from './verifier'
import type { ArchiveFile } from './zip'

/** All that is told of a closed ballot. */
export type ArchiveFacts = {
  readonly rules: BallotRules
  readonly record: BallotRecord & { readonly result: string }
  readonly texts: readonly ArchivedText[]
  readonly roll: readonly RollLine[]
  /** Those of a secret ballot. */
  readonly votes: readonly PublishedVote[]
  readonly box: Pick<Box, 'lines' | 'castingVote' | 'consent'>
  /** True when so few voted in secret that neither votes nor voters are told. */
  readonly isHidden: boolean
  /** The journal's lines from the opening to the result, and where they end. */
  readonly journal: AsyncIterable<string>
  readonly head: JournalHead
}

/** The files of BALLOT-FORMAT.md §9, in the order in which a reader wants them. */
export function archiveFiles(facts: ArchiveFacts): readonly ArchiveFile[] {
  const { record, texts, rules, box, journal } = facts
  const file = (name: string, text: string): ArchiveFile => ({ name, text: [text] })
  return [
    file('LISEZMOI.txt', readMe(rules, facts.head)),
    file('verify.py', verifier),
    file('config.json', record.config),
    file('result.json', record.result),
    file('seals.json', canonicalJson(sealsOf(facts))),
    ...texts.map(({ key, content }) => file(`texts/${key}.json`, content)),
    { name: 'roll.csv', text: rollCsv(facts) },
    { name: 'votes.csv', text: rules.secrecy === 'secret' ? secretCsv(facts) : namedCsv(facts) },
    file('lines.json', canonicalJson(facts.isHidden ? [] : box.lines)),
    file('consent.json', canonicalJson(box.consent)),
    { name: 'journal.jsonl', text: journal },
  ]
}

function sealsOf({ record, isHidden, head, box }: ArchiveFacts) {
  return {
    configSha256: record.configSha256,
    electorateSha256: record.electorateSha256,
    votesSha256: isHidden ? null : record.votesSha256,
    rollSha256: isHidden ? null : record.rollSha256,
    resultSha256: record.resultSha256,
    head: { position: head.position, hash: head.hash },
    castingVote: box.castingVote,
  }
}

function rollCsv({ roll, isHidden }: ArchiveFacts): Iterable<string> {
  const voted = ({ hasVoted }: RollLine) => (hasVoted ? '1' : '0')
  return csv(['seat', 'college', 'holder', 'voted'], bySeat(roll), (line) => [
    line.seatId,
    line.collegeId,
    line.holderSeatId,
    isHidden ? null : voted(line),
  ])
}

function secretCsv({ votes, isHidden }: ArchiveFacts): Iterable<string> {
  const header = ['commitment', 'nonce', 'college', 'choice']
  return csv(header, isHidden ? [] : votes, ({ commitment, nonce, collegeId, choice }) => [
    commitment,
    nonce,
    collegeId,
    choice,
  ])
}

function namedCsv({ roll }: ArchiveFacts): Iterable<string> {
  const voters = bySeat(roll).filter(({ choice }) => choice !== null)
  return csv(['seat', 'choice'], voters, ({ seatId, choice }) => [seatId, choice])
}

/** Seats in an order that says nothing of names. */
function bySeat(roll: readonly RollLine[]): readonly RollLine[] {
  return roll.toSorted((a, b) => (a.seatId < b.seatId ? -1 : 1))
}
