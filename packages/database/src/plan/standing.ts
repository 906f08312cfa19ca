import type { AmendmentState, ProposalState, SeatRole } from '@deconcert/domain'
import type { NodeState } from '@deconcert/domain/plan'
import type { SheetState } from '@deconcert/domain/sheet'
import type { Sql } from '../connect'

/** What a shared text belongs to and whether it takes anything: enough to say what a seat may do with it. */
export type StandingText = {
  readonly documentId: string
  readonly planId: string
  readonly kind: 'diagnostic' | 'proposal' | 'sheet' | 'amendment'
  /** Null for a sheet of no group, and for an amendment. */
  readonly groupId: string | null
  /** Null for a text that is not a proposal's. */
  readonly proposal: {
    readonly state: ProposalState
    readonly submittedAt: string | null
    /** Put to the vote, and opened to changes between two rounds of it. */
    readonly isReopened: boolean
  } | null
  /** Null for a text that is not an amendment's. */
  readonly amendment: {
    readonly state: AmendmentState
    readonly proposedAt: string | null
    /** The accounts of those who write it. */
    readonly authors: readonly string[]
    readonly proposal: {
      readonly groupId: string
      readonly state: ProposalState
      readonly submittedAt: string | null
    }
  } | null
  /** The state of the line that a sheet is of; null for a text that is not a sheet's. */
  readonly nodeState: NodeState | null
  /** How far that sheet is. */
  readonly sheetState: SheetState | null
  /** Whether a variant that inherits from that sheet keeps it still. */
  readonly isSheetHeld: boolean
  readonly writable: boolean
  readonly epoch: number
  readonly schemaVersion: number
}

/** What a seat opens: its role, in a group or in the whole of its plan. */
export type StandingSeat = {
  readonly planId: string
  readonly accountId: string
  readonly role: SeatRole
  readonly groupId: string | null
}

type StandingSession = {
  readonly idSha256: string
  readonly accountId: string
  readonly displayName: string
  /** It ends by `soon`, and can be prolonged. */
  readonly isDue: boolean
}

/** All that rights in shared texts hang on, as it is at one moment. */
export type StandingFacts = {
  /** Those that are not over, of accounts that are not disabled. */
  readonly sessions: readonly StandingSession[]
  readonly texts: readonly StandingText[]
  readonly seats: readonly StandingSeat[]
}

type About = {
  readonly sessionIds: readonly string[]
  readonly documentIds: readonly string[]
  readonly now: Date
  readonly soon: Date
}

/**
 * What the rights of these people in these texts hang on. `digest` stands for all of it: asked with the one that is
 * `known`, answers no facts when they are the same still.
 */
export async function readStandingFacts(
  sql: Sql,
  { sessionIds, documentIds, now, soon }: About,
  known: string | null,
): Promise<{ readonly digest: string; readonly facts: StandingFacts | null }> {
  const [row] = await sql<{ digest: string; facts: StandingFacts | null }[]>`
    with sessions as (
      select session.id_sha256 as "idSha256", session.account_id as "accountId", account.display_name as "displayName",
        session.expires_at <= ${soon} and session.expires_at < session.created_at + interval '30 days' as "isDue"
      from session
      join account on account.id = session.account_id
      where session.id_sha256 = any (${sessionIds}::text[]) and session.expires_at > ${now}
        and account.disabled_at is null
    ),
    texts as (
      select d.id as "documentId", d.plan_id as "planId", d.kind, coalesce(g.group_id, p.group_id, s.group_id) as "groupId",
        case when p.id is not null
          then json_build_object('state', p.state, 'submittedAt', p.submitted_at, 'isReopened',
            case when p.state = 'in-ballot' then exists (
              select from ballot_option bo join ballot b on b.id = bo.ballot_id
              where bo.proposal_id = p.id and b.state = 'open' and b.method = 'consent' and consent_text_reopened(b.id))
            else false end) end as proposal,
        case when a.id is not null
          then json_build_object('state', a.state, 'proposedAt', a.proposed_at, 'authors',
            (select json_agg(account_id order by account_id) from amendment_author where amendment_id = a.id),
            'proposal', json_build_object('groupId', o.group_id, 'state', o.state, 'submittedAt', o.submitted_at))
          end as amendment,
        n.state as "nodeState", s.state as "sheetState", coalesce(is_sheet_held(s.id), false) as "isSheetHeld", d.writable, d.epoch, d.schema_version as "schemaVersion"
      from document d
      left join diagnostic g on g.document_id = d.id
      left join proposal p on p.document_id = d.id
      left join sheet s on s.document_id = d.id
      left join node n on n.id = s.node_id
      left join amendment a on a.document_id = d.id
      left join proposal o on o.id = a.proposal_id
      where d.id = any (${documentIds}::uuid[]) and coalesce(g.id, p.id, s.id, a.id) is not null
    ),
    seats as (
      select seat.plan_id as "planId", seat.account_id as "accountId", seat.role, seat.group_id as "groupId"
      from seat where seat.account_id in (select "accountId" from sessions)
      order by seat.id
    ),
    facts as materialized (
      select json_build_object(
        'sessions', (select coalesce(json_agg(s order by s."idSha256"), '[]') from sessions s),
        'texts', (select coalesce(json_agg(t order by t."documentId"), '[]') from texts t),
        'seats', (select coalesce(json_agg(s), '[]') from seats s)
      )::text as written
    ),
    digests as materialized (select encode(sha256(convert_to(written, 'UTF8')), 'hex') as digest from facts)
    select digest, case when digest is distinct from ${known}::text then written::json end as facts
    from facts, digests
  `
  if (row === undefined) throw new Error('no answer on standings')
  return row
}
