import {
  type BallotResult,
  type BallotRules,
  type ConsentRecord,
  type CountedLine,
  readRules,
} from '@deconcert/domain/ballot'
import { readCsv } from './read-csv'
import { UnreadableArchive } from './unreadable-archive'

type Seals = {
  readonly configSha256: string
  readonly electorateSha256: string
  readonly votesSha256: string | null
  readonly rollSha256: string | null
  readonly resultSha256: string
  readonly head: { readonly position: number; readonly hash: string }
  readonly castingVote: string | null
}

export type JournalEvent = {
  readonly position: number
  readonly event: string
  readonly previousHash: string
  readonly hash: string
}

export type RollRow = {
  readonly seat: string
  readonly collegeId: string | null
  readonly holder: string | null
  readonly hasVoted: boolean
}

export type VoteRow = {
  /** Of a named vote. */
  readonly seat: string
  /** Of a secret one. */
  readonly commitment: string
  readonly nonce: string
  readonly collegeId: string | null
  readonly choice: string
}

/** An archive as it was read, before anything in it is believed. */
export type Archive = {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly rules: BallotRules
  readonly result: BallotResult
  readonly seals: Seals
  readonly roll: readonly RollRow[]
  readonly votes: readonly VoteRow[]
  readonly lines: readonly CountedLine[]
  readonly consent: ConsentRecord | null
  readonly journal: readonly JournalEvent[]
}

/** The parts of BALLOT-FORMAT.md §9. Throws UnreadableArchive: not-an-archive, other-version. */
export function readArchive(files: ReadonlyMap<string, Uint8Array>): Archive {
  try {
    return partsOf(files)
  } catch (error) {
    throw error instanceof UnreadableArchive ? error : new UnreadableArchive('not-an-archive')
  }
}

function partsOf(files: ReadonlyMap<string, Uint8Array>): Archive {
  const text = (name: string) => {
    const bytes = files.get(name)
    if (bytes === undefined) throw new UnreadableArchive('not-an-archive')
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  }
  const json = <Part>(name: string) => JSON.parse(text(name)) as Part
  const config = text('config.json')
  if ((JSON.parse(config) as { version?: unknown }).version !== 2)
    throw new UnreadableArchive('other-version')
  const rules = readRules(config)
  const roll = readCsv(text('roll.csv')).map(rollRow)
  const homes = new Map(roll.map(({ seat, collegeId }) => [seat, collegeId]))
  return {
    files,
    rules,
    result: json('result.json'),
    seals: json('seals.json'),
    roll,
    votes: readCsv(text('votes.csv')).map((row) => voteRow(row, rules, homes)),
    lines: json('lines.json'),
    consent: json('consent.json'),
    journal: text('journal.jsonl')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as JournalEvent),
  }
}

const orNull = (cell: string | undefined) => (cell === undefined || cell === '' ? null : cell)

function rollRow({ seat = '', college, holder, voted }: Readonly<Record<string, string>>): RollRow {
  return { seat, collegeId: orNull(college), holder: orNull(holder), hasVoted: voted === '1' }
}

/** A named vote is of the college of its seat. */
function voteRow(
  { seat = '', commitment = '', nonce = '', college, choice = '' }: Readonly<Record<string, string>>,
  { secrecy }: BallotRules,
  homes: ReadonlyMap<string, string | null>,
): VoteRow {
  const collegeId = secrecy === 'secret' ? orNull(college) : (homes.get(seat) ?? null)
  return { seat, commitment, nonce, collegeId, choice }
}
