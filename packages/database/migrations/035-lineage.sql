-- Mergers and splits of proposals, which can be taken back until what they made is put to the vote.

-- A merger or a split: what it made is known by the lineage that names it, what it changed by `before`.
create table lineage_act (
  id uuid primary key,
  plan_id uuid not null references plan,
  kind text not null check (kind in ('merge', 'split')),
  before jsonb not null,
  actor_id uuid references account,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid references account
);
alter table proposal_lineage
  add column act_id uuid references lineage_act,
  drop constraint proposal_lineage_kind_check,
  add constraint proposal_lineage_kind_check check (kind in ('merged-into', 'split-from'));
create index lineage_by_target on proposal_lineage (target_id);

-- Whether a ballot has opened on what a merger or a split made, since it was made.
create function ballot_opened_since(p_act uuid)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from proposal_lineage l join lineage_act a on a.id = l.act_id
    where a.id = p_act and ballot_opened_on(l.target_id)
      and (a.before->>'openings' = '0' or openings_of(l.target_id) > (a.before->>'openings')::integer))
$$;

-- Several texts into one: they stay as they were; their authors become authors of the one that takes them over.
drop function merge_proposal(uuid, text, uuid, text, uuid, timestamptz);
create function merge_proposals(p_act uuid, p_target uuid, p_sources jsonb, p_reason text, p_reason_code text,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ids uuid[] := array(select (s->>'id')::uuid from jsonb_array_elements(p_sources) s);
  v_target proposal;
  v_source record;
begin
  perform 1 from proposal where id = p_target or id = any (v_ids) order by id for update;
  perform 1 from document where id in (select document_id from proposal where id = any (v_ids)) order by id for update;
  select * into v_target from proposal where id = p_target;
  if v_target.id is null or exists (
    select from unnest(v_ids) i left join proposal p on p.id = i where p.plan_id is distinct from v_target.plan_id) then
    perform refuse('not-found');
  end if;
  for v_source in
    select p.id, p.state, s.seen from jsonb_to_recordset(p_sources) as s(id uuid, seen jsonb) join proposal p on p.id = s.id
    order by p.id loop
    perform check_seen(v_source.id, v_source.seen, p_actor);
    perform credit_authors(v_source.id);
  end loop;
  if v_target.state not in ('submitted', 'published') then
    perform refuse('merge-target-not-live');
  end if;
  insert into lineage_act (id, plan_id, kind, before, actor_id, at)
  values (p_act, v_target.plan_id, 'merge', jsonb_build_object('openings', openings_of(p_target), 'sources',
    (select jsonb_agg(jsonb_build_object('id', id, 'state', state, 'toReview', to_review)) from proposal where id = any (v_ids))),
    p_actor, p_at);
  insert into proposal_lineage (source_id, target_id, kind, at, act_id)
  select i, p_target, 'merged-into', p_at, p_act from unnest(v_ids) i;
  insert into notice (plan_id, account_id, proposal_id, event, reason, reason_code, actor_id, at)
  select v_target.plan_id, t.account_id, p_target, 'receive', p_reason, p_reason_code, p_actor, p_at
  from proposal_author t
  where t.proposal_id = p_target and t.account_id is distinct from p_actor
    and t.account_id not in (select account_id from proposal_author where proposal_id = any (v_ids));
  insert into proposal_author (proposal_id, account_id, by_merger)
  select distinct p_target, account_id, true from proposal_author where proposal_id = any (v_ids)
  on conflict do nothing;
  for v_source in select id, state from proposal where id = any (v_ids) order by code loop
    perform move_proposal(v_source.id, v_source.state, 'merged', 'merge', 'proposal-merged', p_reason, p_actor, p_at,
      jsonb_build_object('into', p_target, 'act', p_act), p_reason_code);
  end loop;
end
$$;

-- One text into several: each part begins with a copy of it, has its authors, and waits for a moderator as long as it.
create function split_proposal(p_act uuid, p_source uuid, p_seen jsonb, p_parts jsonb, p_reason text, p_reason_code text,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_source proposal;
  v_part record;
  v_code integer;
begin
  perform check_seen(p_source, p_seen, p_actor);
  select * into v_source from proposal where id = p_source;
  insert into lineage_act (id, plan_id, kind, before, actor_id, at)
  values (p_act, v_source.plan_id, 'split', jsonb_build_object('openings', 0, 'sources',
    jsonb_build_array(jsonb_build_object('id', p_source, 'state', v_source.state, 'toReview', v_source.to_review))),
    p_actor, p_at);
  perform move_proposal(p_source, v_source.state, 'split', 'split', 'proposal-split', p_reason, p_actor, p_at,
    jsonb_build_object('act', p_act, 'parts', (select jsonb_agg(r->'id') from jsonb_array_elements(p_parts) r)), p_reason_code);
  select max(code) into v_code from proposal where plan_id = v_source.plan_id;
  for v_part in select * from jsonb_to_recordset(p_parts)
    as r(id uuid, title text, "documentId" uuid, "schemaVersion" integer, seed text) loop
    v_code := v_code + 1;
    perform create_document(v_part."documentId", v_source.plan_id, 'proposal', v_part."schemaVersion",
      decode(v_part.seed, 'base64'), null, p_at);
    insert into proposal (id, plan_id, group_id, channel_id, code, title, state, document_id, created_by, created_at, submitted_at)
    values (v_part.id, v_source.plan_id, v_source.group_id, v_source.channel_id, v_code, v_part.title, 'submitted',
      v_part."documentId", v_source.created_by, p_at, coalesce(v_source.submitted_at, p_at));
    insert into proposal_author (proposal_id, account_id)
    select v_part.id, account_id from proposal_author where proposal_id = p_source;
    insert into proposal_lineage (source_id, target_id, kind, at, act_id)
    values (p_source, v_part.id, 'split-from', p_at, p_act);
    insert into proposal_text (proposal_id, seq, body)
    select v_part.id, 1, body from proposal_text where proposal_id = p_source;
    perform add_proposal_step(v_part.id, 'split-from', p_reason, p_actor, p_at, p_reason_code);
  end loop;
end
$$;

-- Takes a merger or a split back: what it ended goes on where it was, what it made is withdrawn, nothing is deleted.
create function undo_lineage(p_act uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_act lineage_act;
  v_made uuid[] := array(select target_id from proposal_lineage where act_id = p_act);
  v_all uuid[] := v_made || array(select source_id from proposal_lineage where act_id = p_act);
  v_each record;
begin
  perform 1 from proposal where id = any (v_all) order by id for update;
  perform 1 from document where id in (select document_id from proposal where id = any (v_all)) order by id for update;
  select * into v_act from lineage_act where id = p_act for update;
  if v_act.id is null then
    perform refuse('not-found');
  end if;
  if v_act.undone_at is not null then
    perform refuse('lineage-already-undone');
  end if;
  if ballot_opened_since(p_act) then
    perform refuse('lineage-voted');
  end if;
  if exists (select from proposal where id = any (v_made) and state in ('merged', 'split')) then
    perform refuse('lineage-not-last');
  end if;
  delete from proposal_lineage where act_id = p_act;
  update lineage_act set undone_at = p_at, undone_by = p_actor where id = p_act;
  for v_each in
    select p.id, p.state as ended, s.state, s."toReview"
    from jsonb_to_recordset(v_act.before->'sources') as s(id uuid, state text, "toReview" boolean)
    join proposal p on p.id = s.id order by p.code loop
    perform move_proposal(v_each.id, v_each.ended, v_each.state, 'undo-to-' || v_each.state,
      case v_act.kind when 'merge' then 'proposal-merger-undone' else 'proposal-split-undone' end, null, p_actor, p_at,
      jsonb_build_object('act', p_act));
    update proposal set to_review = v_each."toReview" where id = v_each.id;
  end loop;
  if v_act.kind = 'merge' then
    perform leave_merged_authors(v_made[1], p_actor, p_at);
  end if;
  for v_each in
    select id, state from proposal
    where v_act.kind = 'split' and id = any (v_made) and state in ('draft', 'submitted', 'published', 'sent-back')
    order by code loop
    perform move_proposal(v_each.id, v_each.state, 'withdrawn', 'withdraw', 'proposal-withdrawn', null, p_actor, p_at,
      jsonb_build_object('act', p_act));
  end loop;
end
$$;

-- Those who came with a text that is merged in no more leave, unless they have written; those who stay are told.
create function leave_merged_authors(p_target uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform credit_authors(p_target);
  delete from proposal_author a
  where a.proposal_id = p_target and a.by_merger and a.account_id not in (
    select s.account_id from proposal_lineage l join proposal_author s on s.proposal_id = l.source_id
    where l.target_id = p_target and l.kind = 'merged-into');
  perform tell_authors(p_target, 'undo-receive', null, null, p_actor, p_at);
end
$$;

grant select on lineage_act to deconcert_app;
grant execute on function ballot_opened_since, merge_proposals, split_proposal, undo_lineage to deconcert_app;
