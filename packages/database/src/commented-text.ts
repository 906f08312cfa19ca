import type { AccountId, AmendmentState, DocumentId, ProposalState, SeatRole } from '@deconcert/domain'
import type { Sql } from './connect'

/** A shared text with all that says who reads and who writes it. */
export type CommentedText = {
  readonly documentId: DocumentId
  readonly kind: 'diagnostic' | 'proposal' | 'sheet' | 'amendment'
  /** Null for a sheet of no group, and for an amendment. */
  readonly groupId: string | null
  /** Null for a text that is not a proposal's. */
  readonly proposal: { readonly state: ProposalState; readonly submittedAt: string | null } | null
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
}

/** The text of this id, or the one that this thread is about. */
export async function readCommentedText(
  sql: Sql,
  planId: string,
  of: { readonly documentId: string } | { readonly threadId: string },
): Promise<CommentedText | undefined> {
  const [row] = await sql<CommentedText[]>`
    select d.id as document_id, d.kind, coalesce(g.group_id, p.group_id, s.group_id) as group_id,
      case when p.id is not null then jsonb_build_object('state', p.state, 'submittedAt', p.submitted_at) end as proposal,
      case when a.id is not null then jsonb_build_object('state', a.state, 'proposedAt', a.proposed_at, 'authors',
        (select jsonb_agg(account_id order by account_id) from amendment_author where amendment_id = a.id),
        'proposal', jsonb_build_object('groupId', o.group_id, 'state', o.state, 'submittedAt', o.submitted_at))
        end as amendment
    from document d
    left join diagnostic g on g.document_id = d.id
    left join proposal p on p.document_id = d.id
    left join sheet s on s.document_id = d.id
    left join amendment a on a.document_id = d.id
    left join proposal o on o.id = a.proposal_id
    where d.plan_id = ${planId} and coalesce(g.id, p.id, s.id, a.id) is not null
      and ${
        'documentId' in of
          ? sql`d.id = ${of.documentId}`
          : sql`d.id = (select document_id from comment_thread where id = ${of.threadId})`
      }
  `
  return row
}

/** Somebody who has a seat in a plan and may sign in. */
export type SeatedPerson = {
  readonly accountId: AccountId
  readonly displayName: string
  readonly seats: readonly { readonly role: SeatRole; readonly groupId: string | null }[]
}

export async function listSeatedPeople(sql: Sql, planId: string): Promise<readonly SeatedPerson[]> {
  return await sql<SeatedPerson[]>`
    select a.id as account_id, a.display_name,
      jsonb_agg(jsonb_build_object('role', seat.role, 'groupId', seat.group_id) order by seat.id) as seats
    from seat join account a on a.id = seat.account_id
    where seat.plan_id = ${planId} and a.disabled_at is null
    group by a.id
    order by a.display_name, a.id
  `
}
