import { canonicalJson } from '@deconcert/domain'
import { choiceRefusal, notTakingPart } from '@deconcert/domain/ballot'
import type { Archive } from './archive'
import { type Check, compared, untold } from './check'
import { sha256, sha256OfEach } from './sha256'

/** True when fewer than 5 voted in secret: neither votes nor voters are published. */
export function isHidden({ rules, seals }: Archive): boolean {
  return rules.secrecy === 'secret' && seals.votesSha256 === null
}

/** What was sealed at the closing: who voted, and every vote. */
export async function boxChecks(archive: Archive): Promise<readonly Check[]> {
  const { rules, seals, roll, consent } = archive
  if (isHidden(archive))
    return (['voters', 'commitments', 'votes', 'choices', 'turnout'] as const).map(untold)
  const voters = roll.flatMap(({ seat, hasVoted }) => (hasVoted ? [seat] : []))
  const isSecret = rules.secrecy === 'secret'
  return [
    compared('voters', await sha256(voters.toSorted().join('\n')), seals.rollSha256),
    ...(isSecret ? [await commitmentsCheck(archive)] : []),
    compared('votes', await sha256(votesText(archive)), seals.votesSha256),
    compared('choices', refusedChoices(archive), []),
    ...(consent === null ? [compared('turnout', votesByName(archive), voters.length)] : []),
  ]
}

/** Each vote has a commitment of its own, which its choice and its nonce make. */
async function commitmentsCheck({ rules, votes }: Archive): Promise<Check> {
  const texts = votes.map(({ choice, nonce }) => `v1|${rules.ballotId}|${choice}|${nonce}`)
  const found = new Set(await sha256OfEach(texts))
  const told = votes.map(({ commitment }) => commitment).toSorted()
  const wrong = told.filter((commitment, n) => !found.has(commitment) || commitment === told[n - 1])
  return compared('commitments', wrong, [])
}

function votesText({ rules, votes, lines, consent }: Archive): string {
  if (consent !== null) return canonicalJson(consent)
  const ofVotes = votes
    .map(({ seat, commitment, collegeId, choice }) =>
      rules.secrecy === 'secret' ? `${commitment} ${collegeId ?? '-'} ${choice}` : `${seat} ${choice}`,
    )
    .toSorted()
  const ofLines = lines.flatMap(({ number, kind, collegeId, votes: counted }) =>
    counted.map(([count, choice]) => `line ${number} ${kind} ${collegeId ?? '-'} ${count} ${choice}`),
  )
  return [...ofVotes, ...ofLines].join('\n')
}

function refusedChoices({ rules, votes, lines }: Archive): readonly string[] {
  const inLines = lines.flatMap((line) => line.votes.map(([, choice]) => choice))
  const choices = new Set([...votes.map(({ choice }) => choice), ...inLines])
  choices.delete(notTakingPart)
  return [...choices].filter((choice) => choiceRefusal(rules, choice) !== null)
}

/** Votes online and on paper: those of people ticked on the roll. */
function votesByName({ votes, lines }: Archive): number {
  const paper = lines.filter(({ kind }) => kind === 'paper').flatMap((line) => line.votes)
  return votes.length + paper.reduce((sum, [count]) => sum + count, 0)
}
