import { expect } from 'vitest'
import { verifyJournal } from '../../apps/server/src/use-cases/verify-journal'
import type { World } from '../support/world'

/** Whatever has happened, this holds: it names each thing that does not. */
export async function expectSound(world: World): Promise<void> {
  const wrong = await world.owner<{ what: string; id: string }[]>`
    select 'roll and votes differ' as what, b.id from ballot b
    where (select count(*) from roll_entry r where r.ballot_id = b.id)
      <> (select count(*) from secret_vote v where v.ballot_id = b.id)
      + (select count(*) from named_vote v where v.ballot_id = b.id)
    union all
    select 'seal, result and state differ', b.id from ballot b
    where (b.state <> 'open') <> exists (select from closing c where c.ballot_id = b.id)
      or (b.state = 'closed') <> exists (select from ballot_result r where r.ballot_id = b.id)
    union all
    select 'the seal counts otherwise', b.id from ballot b join closing c on c.ballot_id = b.id
    where c.vote_count <> (select count(*) from roll_entry r where r.ballot_id = b.id) or c.roll_count <> c.vote_count
    union all
    select 'open without electors or options', b.id from ballot b
    where not exists (select from elector e where e.ballot_id = b.id)
      or not exists (select from ballot_option o where o.ballot_id = b.id)
    union all
    select 'the journal tells another state', b.id from ballot b
    where (select count(*) from journal j where j.kind = 'ballot-opened' and j.event::jsonb->'subject'->>'ballot' = b.id::text) <> 1
      or (select count(*) from journal j where j.kind = 'ballot-closed' and j.event::jsonb->'subject'->>'ballot' = b.id::text)
        <> (b.state <> 'open')::int
      or (select count(*) from journal j where j.kind = 'ballot-result-recorded'
        and j.event::jsonb->'subject'->>'ballot' = b.id::text) <> (b.state = 'closed')::int
    union all
    select 'proposal and ballot differ', p.id from proposal p
    where (p.state = 'in-ballot') <> exists (select from ballot_option o join ballot b on b.id = o.ballot_id
      where o.proposal_id = p.id and b.state <> 'closed')
    union all
    select 'amendment and ballot differ', a.id from amendment a
    where (a.state = 'in-ballot') <> exists (select from ballot_option o join ballot b on b.id = o.ballot_id
      where o.amendment_id = a.id and b.state <> 'closed')
    union all
    select 'adopted by nothing', p.id from proposal p
    where p.state in ('adopted', 'promoted') and not exists (select from ballot_option o join ballot b on b.id = o.ballot_id
      where o.proposal_id = p.id and b.state = 'closed' and o.consequence = 'adopt')
    union all
    select 'promoted by halves', p.id from proposal p
    where (p.state = 'promoted') <> exists (select from promotion m join node n on n.id = m.node_id
      join plan_snapshot s on s.plan_id = m.plan_id and s.version = m.plan_version where m.proposal_id = p.id)
    union all
    select 'merged by halves', p.id from proposal p
    where (p.state = 'merged') <> exists (select from proposal_lineage l join lineage_act a on a.id = l.act_id
      where l.source_id = p.id and l.kind = 'merged-into' and a.undone_at is null)
    union all
    select 'a text of other updates than its head says', d.id from document d
    where d.head_seq <> greatest(d.snapshot_seq, (select coalesce(max(seq), 0) from document_update u
      where u.document_id = d.id and u.epoch = d.epoch))
    union all
    select 'a lock kept', '00000000-0000-0000-0000-000000000000' from pg_stat_activity
    where datname = current_database() and application_name = 'deconcert' and state like 'idle in transaction%'
  `
  expect(wrong).toEqual([])
  expect(await verifyJournal({ sql: world.owner }, world.plan.id)).toMatchObject({ break: null })
}
