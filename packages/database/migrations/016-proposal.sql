-- How a proposal is drafted, moves and keeps its authors.

-- No channel: the group's own work. To review: published without waiting for a moderator, who has still to read it.
alter table proposal
  add column channel_id uuid references channel,
  add column to_review boolean not null default false,
  drop constraint proposal_state_check,
  add constraint proposal_state_check check (state in ('draft', 'submitted', 'published', 'in-ballot', 'adopted',
    'rejected', 'promoted', 'merged', 'split', 'sent-back', 'set-aside', 'withdrawn'));
create index proposal_to_moderate on proposal (plan_id) where state = 'submitted' or to_review;
alter table proposal_step add column reason_code text;
-- Whether they came with a text that was merged into this one, and not by writing it.
alter table proposal_author add column by_merger boolean not null default false;

-- Every person whose edit was stored is an author, whatever they came with: nobody has to add themselves.
create or replace function credit_authors(p_proposal uuid)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into proposal_author (proposal_id, account_id)
  select distinct p.id, u.account_id
  from proposal p join document_update u on u.document_id = p.document_id
  where p.id = p_proposal and u.account_id is not null
  on conflict (proposal_id, account_id) do update set by_merger = false where proposal_author.by_merger
$$;

drop function add_proposal_step(uuid, text, text, uuid, timestamptz);
create function add_proposal_step(p_proposal uuid, p_event text, p_reason text, p_actor uuid, p_at timestamptz,
  p_reason_code text default null)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into proposal_step (proposal_id, number, event, reason, reason_code, actor_id, at)
  select p_proposal, coalesce(max(number), 0) + 1, p_event, p_reason, p_reason_code, p_actor, p_at
  from proposal_step where proposal_id = p_proposal
$$;

-- Moves a proposal from the state its caller saw to the next one. The lifecycle itself is the domain's table.
-- Its text takes edits only while the proposal is being written or discussed: the log refuses them otherwise. The claim
-- on it ends, and its authors are told what became of it, why, and by whom: of a vote on an amendment, with the authors
-- of that.
drop function move_proposal(uuid, text, text, text, text, text, uuid, timestamptz, jsonb);
create function move_proposal(p_proposal uuid, p_from text, p_to text, p_event text, p_kind text, p_reason text,
  p_actor uuid, p_at timestamptz, p_subject jsonb default '{}', p_reason_code text default null)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_proposal proposal;
begin
  select * into v_proposal from proposal where id = p_proposal for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_proposal.state <> p_from then
    perform refuse('stale-version');
  end if;
  update proposal set state = p_to,
    submitted_at = case p_event when 'submit' then p_at when 'revise' then null else submitted_at end,
    to_review = to_review and p_to in ('published', 'in-ballot') and p_event <> 'review'
  where id = p_proposal returning * into v_proposal;
  update document set writable = p_to in ('draft', 'submitted', 'published')
  where id = v_proposal.document_id and writable <> (p_to in ('draft', 'submitted', 'published'));
  delete from moderation_claim where proposal_id = p_proposal;
  perform credit_authors(p_proposal);
  perform add_proposal_step(p_proposal, p_event, p_reason, p_actor, p_at, p_reason_code);
  if p_event not in ('submit', 'revise', 'review', 'amendment-in-ballot', 'amendment-voted') then
    perform tell_authors(p_proposal, p_event, p_reason, p_reason_code, p_actor, p_at);
  end if;
  perform append_journal(v_proposal.plan_id, p_kind, p_actor, jsonb_strip_nulls(jsonb_build_object(
    'proposal', p_proposal, 'code', v_proposal.code, 'group', v_proposal.group_id, 'reason', p_reason,
    'reasonCode', p_reason_code, 'title',
    case when not is_private_proposal(p_to, v_proposal.submitted_at) then v_proposal.title end)) || p_subject, p_at);
end
$$;

-- A draft is read by its group only, so the journal, which everybody reads, does not tell its title.
drop function create_proposal(uuid, uuid, uuid, text, uuid, integer, bytea, uuid, timestamptz);
create function create_proposal(p_id uuid, p_plan uuid, p_group uuid, p_title text, p_document uuid,
  p_schema_version integer, p_seed bytea, p_actor uuid, p_at timestamptz, p_channel uuid default null)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_code integer;
begin
  if not exists (select from working_group where id = p_group and plan_id = p_plan)
    or (p_channel is not null and not exists (select from channel where id = p_channel and plan_id = p_plan)) then
    perform refuse('not-found');
  end if;
  perform 1 from journal_head where plan_id = p_plan for update;
  select coalesce(max(code), 0) + 1 into v_code from proposal where plan_id = p_plan;
  perform create_document(p_document, p_plan, 'proposal', p_schema_version, p_seed, p_actor, p_at);
  insert into proposal (id, plan_id, group_id, code, title, state, document_id, created_by, created_at, channel_id)
  values (p_id, p_plan, p_group, v_code, p_title, 'draft', p_document, p_actor, p_at, p_channel);
  insert into proposal_author (proposal_id, account_id) values (p_id, p_actor);
  perform add_proposal_step(p_id, 'draft', null, p_actor, p_at);
  perform append_journal(p_plan, 'proposal-drafted', p_actor,
    jsonb_build_object('proposal', p_id, 'group', p_group, 'code', v_code), p_at);
  return p_id;
end
$$;

-- How often this proposal had been put to the vote, as its story tells.
create function openings_of(p_proposal uuid)
returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from proposal_step where proposal_id = p_proposal and event = 'open-ballot'
$$;

grant execute on function create_proposal, move_proposal to deconcert_app;
