import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { asId } from '@deconcert/domain'
import type { Actor } from '../../apps/server/src/actor'
import type { World } from '../support/world'

/** Somebody who votes through the use case, without a browser before it. */
export type Voter = {
  /** Who votes for the seat: whose it is, or the holder of its proxy. */
  readonly actor: Actor
  readonly seatId: string
  /** Of the person whose seat it is. */
  readonly ownAccountId: string
  readonly collegeId: string | null
}

/** Seats so many members in a group, the colleges in turn. */
export async function seatVoters(
  { owner, plan }: World,
  groupId: string,
  count: number,
  colleges: readonly (string | null)[] = [null],
): Promise<readonly Voter[]> {
  const rows = Array.from({ length: count }, (_, n) => ({
    account: randomUUID(),
    seat: randomUUID(),
    college: colleges[n % colleges.length] ?? null,
  }))
  const people = owner`jsonb_to_recordset(${owner.json(rows)}) as p(account uuid, seat uuid, college uuid)`
  await owner`
    insert into account (id, email, display_name, created_at)
    select account, account || '@test.example', 'Voter ' || account, now() from ${people}
  `
  await owner`
    insert into seat (id, plan_id, account_id, role, group_id, college_id, created_at)
    select seat, ${plan.id}, account, 'member', ${groupId}, college, now() from ${people}
  `
  return rows.map(({ account, seat, college }) => ({
    actor: memberOf(plan.id, account),
    seatId: seat,
    ownAccountId: account,
    collegeId: college,
  }))
}

function memberOf(planId: string, accountId: string): Actor {
  return {
    accountId: asId<'account'>(accountId),
    email: `${accountId}@test.example`,
    displayName: `Voter ${accountId}`,
    locale: 'fr',
    isAdmin: false,
    sessionId: '',
    planId: asId<'plan'>(planId),
    seats: [],
  }
}

/** What a browser draws and keeps. */
export type Paper = { readonly choice: string; readonly nonce: string }

export function paper(choice: string): Paper {
  return { choice, nonce: randomBytes(16).toString('hex') }
}

/** The receipt of a vote, as the voter's browser computes it. */
export function receipt(ballotId: string, { choice, nonce }: Paper): string {
  return createHash('sha256').update(`v1|${ballotId}|${choice}|${nonce}`).digest('hex')
}

/** What stands in the tables of a ballot: who is on the roll, and each vote by what it can be known by. */
export async function readBox({ owner }: World, ballotId: string) {
  const [roll, named, secret] = await Promise.all([
    owner<{ seatId: string }[]>`select seat_id from roll_entry where ballot_id = ${ballotId}`,
    owner<{ seatId: string; choice: string }[]>`
      select seat_id, choice from named_vote where ballot_id = ${ballotId}`,
    owner<{ commitment: string; choice: string }[]>`
      select encode(commitment, 'hex') as commitment, choice from secret_vote where ballot_id = ${ballotId}`,
  ])
  return {
    roll: roll.map(({ seatId }) => seatId).sort(),
    named: new Map(named.map(({ seatId, choice }) => [seatId, choice])),
    secret: new Map(secret.map(({ commitment, choice }) => [commitment, choice])),
  }
}
