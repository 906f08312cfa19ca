import type {
  ModerationPolicy,
  ProposalEvent,
  ProposalState,
  ReasonCode,
  SeenProposal,
} from '@deconcert/domain'
import { act } from './act'
import type { Sql } from './connect'

/** Which policy a proposal comes under now: its channel's, or that of the groups. */
export async function readPolicyOf(sql: Sql, proposalId: string): Promise<ModerationPolicy> {
  const [row] = await sql<[{ policy: ModerationPolicy }]>`
    select moderation_policy_of(${proposalId}) as policy
  `
  return row.policy
}

export type Submission = {
  readonly id: string
  readonly policy: ModerationPolicy
  /** What it says in plain words, at this position of its update log. */
  readonly text: string
  readonly seq: number
  /** How many passages that may tell who somebody is were looked at by who hands it over. */
  readonly passages: number
}

/** Refuses with `stale-version` when it is no draft any more, or comes under another policy. */
export async function submitProposal(
  sql: Sql,
  { id, policy, seq, text, passages }: Submission,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select submit_proposal(${id}, ${policy}, ${seq}, ${text}, ${passages}, ${actorId}, ${at})
  `)
}

/** Takes a proposal for a quarter of an hour. Refuses with `proposal-claimed`, and the name of who has it. */
export async function claimProposal(sql: Sql, proposalId: string, actorId: string): Promise<void> {
  await act(sql`select claim_proposal(${proposalId}, ${actorId})`)
}

/** Lets a proposal go. Refuses with `proposal-claimed` when somebody else has it. */
export async function releaseClaim(sql: Sql, proposalId: string, actorId: string): Promise<void> {
  await act(sql`select release_claim(${proposalId}, ${actorId})`)
}

export type Reason = { readonly reason: string | null; readonly reasonCode: ReasonCode | null }

export type Decision = Reason & {
  readonly id: string
  readonly seen: SeenProposal
  readonly to: ProposalState
  readonly event: ProposalEvent
  /** The journal's word for it. */
  readonly kind: string
}

/** Refuses with `proposal-already-decided`, `proposal-text-changed` or `proposal-claimed`: it is not what was read. */
export async function decideProposal(sql: Sql, decision: Decision, actorId: string, at: Date): Promise<void> {
  const { id, seen, to, event, kind, reason, reasonCode } = decision
  await act(sql`
    select decide_proposal(${id}, ${sql.json(seen)}, ${to}, ${event}, ${kind}, ${reason}, ${reasonCode}, ${actorId}, ${at})
  `)
}

export type ModerationPolicies = {
  /** Of what comes by no channel. */
  readonly groups: ModerationPolicy
  /** By the keys of the channels. */
  readonly channels: Readonly<Record<string, ModerationPolicy>>
}

export async function readPolicies(sql: Sql, planId: string): Promise<ModerationPolicies | undefined> {
  const [row] = await sql<ModerationPolicies[]>`
    select p.group_moderation as groups,
      coalesce((select jsonb_object_agg(key, moderation) from channel where plan_id = p.id), '{}') as channels
    from plan p where p.id = ${planId}
  `
  return row
}

/** Refuses with `stale-version` when the policies are no longer those of `before`. */
export async function setPolicies(
  sql: Sql,
  planId: string,
  change: { readonly before: ModerationPolicies; readonly policies: ModerationPolicies },
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select set_moderation_policies(${planId}, ${sql.json(change.before)}, ${sql.json(change.policies)}, ${actorId}, ${at})
  `)
}
