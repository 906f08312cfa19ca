import type { AmendmentState, ProposalState } from '@deconcert/domain'
import type { Sql } from './connect'

/** What an amendment is about, with what says who may read and decide. */
export type AmendedProposal = {
  readonly id: string
  readonly code: number
  readonly title: string
  readonly state: ProposalState
  readonly groupId: string
  readonly groupName: string
  readonly documentId: string
  /** The accounts of those who began it or wrote in it. */
  readonly authorIds: readonly string[]
  /** ISO 8601. */
  readonly submittedAt: string | null
}

export type AmendmentRow = {
  readonly id: string
  readonly planId: string
  readonly proposalId: string
  /** Shown as `AM-3`; unique in its plan, never reused. */
  readonly code: number
  /** Null where the title of the proposal stays. */
  readonly title: string | null
  readonly reasons: string
  readonly state: AmendmentState
  readonly baseTitle: string
  /** Canonical; null once it was erased with what was deleted from the proposal. */
  readonly baseContent: string | null
  readonly baseSha256: string
  /** What was proposed, canonical; null before, and once it was erased. */
  readonly content: string | null
  readonly contentSha256: string | null
  /** Which of its changes were taken, from 0; null before the decision. */
  readonly accepted: readonly number[] | null
  readonly documentId: string
  readonly createdAt: Date
  readonly proposedAt: Date | null
  readonly authors: readonly { readonly accountId: string; readonly displayName: string }[]
  readonly comments: number
  readonly proposal: AmendedProposal
}

function rows(sql: Sql) {
  return sql`
    select m.id, m.plan_id, m.proposal_id, m.code, m.title, m.reasons, m.state, m.base_title, m.base_content,
      encode(m.base_sha256, 'hex') as base_sha256, m.content, encode(m.content_sha256, 'hex') as content_sha256,
      m.accepted, m.document_id, m.created_at, m.proposed_at,
      (select coalesce(jsonb_agg(jsonb_build_object('accountId', c.id, 'displayName', c.display_name)
          order by c.display_name, c.id), '[]')
        from amendment_author aa join account c on c.id = aa.account_id where aa.amendment_id = m.id) as authors,
      (select count(*)::integer from amendment_comment where amendment_id = m.id) as comments,
      jsonb_build_object('id', p.id, 'code', p.code, 'title', p.title, 'state', p.state, 'groupId', p.group_id,
        'groupName', g.name, 'documentId', p.document_id, 'submittedAt', p.submitted_at,
        'authorIds', array(select account_id from proposal_author where proposal_id = p.id
          union select account_id from document_client where document_id = p.document_id)) as proposal
    from amendment m
    join proposal p on p.id = m.proposal_id
    join working_group g on g.id = p.group_id
  `
}

/** What is private of an amendment `m` is for its authors: the domain's isPrivateAmendment, which is the rule of proposals. */
export function readableAmendment(sql: Sql, readerId: string) {
  return sql`(not is_private_proposal(m.state, m.proposed_at)
    or exists (select from amendment_author w where w.amendment_id = m.id and w.account_id = ${readerId}))`
}

/** One amendment of the plan, by its id or by its code. */
export async function readAmendment(
  sql: Sql,
  planId: string,
  key: { readonly id: string } | { readonly code: number },
): Promise<AmendmentRow | undefined> {
  const [row] = await sql<AmendmentRow[]>`
    ${rows(sql)} where m.plan_id = ${planId} and ${'id' in key ? sql`m.id = ${key.id}` : sql`m.code = ${key.code}`}
  `
  return row
}

/** The amendments of a proposal that this reader may read, in the order in which they were begun. */
export async function listAmendments(
  sql: Sql,
  proposalId: string,
  readerId: string,
): Promise<readonly AmendmentRow[]> {
  return await sql<AmendmentRow[]>`
    ${rows(sql)}
    where m.proposal_id = ${proposalId} and ${readableAmendment(sql, readerId)}
    order by m.code
  `
}

export type AmendmentStory = {
  readonly steps: readonly {
    readonly event: string
    readonly reason: string | null
    readonly actor: string | null
    /** ISO 8601. */
    readonly at: string
  }[]
  readonly thread: readonly {
    readonly id: string
    readonly authorId: string
    readonly author: string
    readonly body: string
    /** ISO 8601. */
    readonly at: string
  }[]
}

/** What happened to an amendment, and what was said of it, both in the order of time. */
export async function readAmendmentStory(sql: Sql, amendmentId: string): Promise<AmendmentStory> {
  const [row] = await sql<AmendmentStory[]>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('event', s.event, 'reason', s.reason, 'actor', c.display_name,
          'at', s.at) order by s.number), '[]')
        from amendment_step s left join account c on c.id = s.actor_id where s.amendment_id = ${amendmentId}) as steps,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'authorId', m.author_id, 'author', c.display_name,
          'body', m.body, 'at', m.at) order by m.at, m.id), '[]')
        from amendment_comment m join account c on c.id = m.author_id where m.amendment_id = ${amendmentId}) as thread
  `
  if (row === undefined) throw new Error('no answer on an amendment')
  return row
}

/** The texts of a proposal's amendments. */
export async function listAmendmentDocuments(
  sql: Sql,
  proposalDocumentId: string,
): Promise<readonly string[]> {
  const found = await sql<{ documentId: string }[]>`
    select a.document_id from amendment a join proposal p on p.id = a.proposal_id
    where p.document_id = ${proposalDocumentId}
  `
  return found.map(({ documentId }) => documentId)
}

export type AwaitedDecision = {
  readonly code: number
  readonly title: string
  readonly groupId: string
  readonly proposedAt: Date
}

/** The amendments of others that await a decision of this account as an author of their proposal, the oldest first. */
export async function listAwaitedDecisions(
  sql: Sql,
  planId: string,
  accountId: string,
): Promise<readonly AwaitedDecision[]> {
  return await sql<AwaitedDecision[]>`
    select a.code, coalesce(a.title, p.title) as title, p.group_id, a.proposed_at
    from amendment a join proposal p on p.id = a.proposal_id
    where a.plan_id = ${planId} and a.state = 'proposed' and p.state = 'published'
      and ${accountId} in (select account_id from proposal_author where proposal_id = p.id
        union select account_id from document_client where document_id = p.document_id)
      and not exists (select from amendment_author where amendment_id = a.id and account_id = ${accountId})
    order by a.proposed_at, a.code
  `
}
