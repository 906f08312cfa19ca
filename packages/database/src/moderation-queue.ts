import type { Sql } from './connect'
import { type GroupReach, inReach, type ListedProposal, listed } from './proposal-list'

/** A proposal that waits for a moderator, and who is at it. */
export type QueuedProposal = ListedProposal & {
  readonly channel: { readonly key: string; readonly label: string } | null
  readonly toReview: boolean
  /** Until when on the database's clock, ISO 8601; null when nobody has it. */
  readonly claim: { readonly accountId: string; readonly by: string; readonly until: string } | null
}

/** What waits for a moderator of these groups, the oldest first. */
export async function listQueue(
  sql: Sql,
  planId: string,
  groups: GroupReach,
): Promise<readonly QueuedProposal[]> {
  return await sql<QueuedProposal[]>`
    with listed as (${listed(sql)}
      where p.plan_id = ${planId} and (p.state = 'submitted' or (p.state = 'published' and p.to_review))
        and ${inReach(sql, groups)})
    select l.*, p.to_review,
      (select jsonb_build_object('key', c.key, 'label', c.label) from channel c where c.id = p.channel_id) as channel,
      (select jsonb_build_object('accountId', m.account_id, 'by', a.display_name, 'until', m.until)
        from moderation_claim m join account a on a.id = m.account_id
        where m.proposal_id = p.id and m.until > clock_timestamp()) as claim
    from listed l join proposal p on p.id = l.id
    order by p.submitted_at, p.code
  `
}

/** Who has a proposal now, as in the queue; null when nobody has. */
export async function readClaim(sql: Sql, proposalId: string): Promise<QueuedProposal['claim']> {
  const [row] = await sql<{ accountId: string; by: string; until: string }[]>`
    select m.account_id, a.display_name as by, to_jsonb(m.until) #>> '{}' as until
    from moderation_claim m join account a on a.id = m.account_id
    where m.proposal_id = ${proposalId} and m.until > clock_timestamp()
  `
  return row ?? null
}
