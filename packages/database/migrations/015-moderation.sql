-- Moderation: a policy per channel, one moderator at a time, decisions on what was read, authors who are told.

alter table plan add column group_moderation text not null default 'before'
  check (group_moderation in ('before', 'after', 'off'));
alter table channel add column moderation text not null default 'before'
  check (moderation in ('before', 'after', 'off'));
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

-- Who is at it, until when on the database's clock.
create table moderation_claim (
  proposal_id uuid primary key references proposal,
  account_id uuid not null references account,
  until timestamptz not null
);

-- What became of a proposal, told to each of its authors.
create table notice (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references plan,
  account_id uuid not null references account,
  proposal_id uuid not null references proposal,
  event text not null,
  reason text,
  reason_code text,
  actor_id uuid references account,
  at timestamptz not null,
  read_at timestamptz
);
create index notice_of_account on notice (account_id, plan_id, at desc);

-- What a proposal says, without accents and marks, at one position of its text: what likeness is reckoned on.
create table proposal_text (
  proposal_id uuid primary key references proposal,
  seq bigint not null,
  body text not null
);
create schema trigram;
create extension if not exists pg_trgm schema trigram;
grant usage on schema trigram to deconcert_app;

-- What was erased from a text is not kept beside it.
create function forget_plain_text() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from proposal_text t using proposal p
  where p.id = t.proposal_id and p.document_id in (select document_id from gone);
  return null;
end
$$;
create trigger forget_plain_text after delete on document_update
  referencing old table as gone for each statement execute function forget_plain_text();

-- Refuses, with what the person has to know beside: who has it, by how much.
create function refuse(p_refusal text, p_detail text) returns void language plpgsql as $$
begin
  raise exception '%', p_refusal using errcode = 'DC001', detail = p_detail;
end
$$;

create or replace function credit_authors(p_proposal uuid)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into proposal_author (proposal_id, account_id)
  select distinct p.id, u.account_id
  from proposal p join document_update u on u.document_id = p.document_id
  where p.id = p_proposal and u.account_id is not null
  on conflict (proposal_id, account_id) do update set by_merger = false where proposal_author.by_merger
$$;

-- Tells every author but whoever did it.
create function tell_authors(p_proposal uuid, p_event text, p_reason text, p_reason_code text, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into notice (plan_id, account_id, proposal_id, event, reason, reason_code, actor_id, at)
  select p.plan_id, a.account_id, p.id, p_event, p_reason, p_reason_code, p_actor, p_at
  from proposal p join proposal_author a on a.proposal_id = p.id
  where p.id = p_proposal and a.account_id is distinct from p_actor
$$;

drop function add_proposal_step(uuid, text, text, uuid, timestamptz);
create function add_proposal_step(p_proposal uuid, p_event text, p_reason text, p_actor uuid, p_at timestamptz,
  p_reason_code text default null)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into proposal_step (proposal_id, number, event, reason, reason_code, actor_id, at)
  select p_proposal, coalesce(max(number), 0) + 1, p_event, p_reason, p_reason_code, p_actor, p_at
  from proposal_step where proposal_id = p_proposal
$$;

-- As before, and: the claim on it ends, its authors are told what became of it, why, and by whom.
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
  if p_event not in ('submit', 'revise', 'review') then
    perform tell_authors(p_proposal, p_event, p_reason, p_reason_code, p_actor, p_at);
  end if;
  perform append_journal(v_proposal.plan_id, p_kind, p_actor, jsonb_strip_nulls(jsonb_build_object(
    'proposal', p_proposal, 'code', v_proposal.code, 'group', v_proposal.group_id, 'reason', p_reason,
    'reasonCode', p_reason_code, 'title',
    case when not is_private_proposal(p_to, v_proposal.submitted_at) then v_proposal.title end)) || p_subject, p_at);
end
$$;

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

-- Keeps what a proposal says, if it still says it.
create function store_proposal_text(p_proposal uuid, p_seq bigint, p_text text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from proposal p join document d on d.id = p.document_id
  where p.id = p_proposal and d.head_seq = p_seq for share of p;
  if found then
    insert into proposal_text (proposal_id, seq, body) values (p_proposal, p_seq, unaccented(left(p_text, 20000)))
    on conflict (proposal_id) do update set seq = excluded.seq, body = excluded.body;
  end if;
end
$$;

-- Which policy a proposal comes under: its channel's, or that of the groups.
create function moderation_policy_of(p_proposal uuid)
returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(c.moderation, l.group_moderation)
  from proposal p join plan l on l.id = p.plan_id left join channel c on c.id = p.channel_id
  where p.id = p_proposal
$$;

-- Hands a draft over. Its text waits for a moderator, or is published at once: as the policy says that its caller read.
create function submit_proposal(p_proposal uuid, p_policy text, p_seq bigint, p_text text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from proposal where id = p_proposal for update;
  if moderation_policy_of(p_proposal) is distinct from p_policy then
    perform refuse('stale-version');
  end if;
  perform move_proposal(p_proposal, 'draft', 'submitted', 'submit', 'proposal-submitted', null, p_actor, p_at);
  perform store_proposal_text(p_proposal, p_seq, p_text);
  if p_policy <> 'before' then
    perform move_proposal(p_proposal, 'submitted', 'published', 'publish', 'proposal-published', null, p_actor, p_at,
      jsonb_build_object('policy', p_policy));
    update proposal set to_review = p_policy = 'after' where id = p_proposal;
  end if;
end
$$;

-- Whoever else holds the proposal is named.
create function check_claim(p_proposal uuid, p_actor uuid) returns void language plpgsql as $$
declare
  v_name text;
begin
  select a.display_name into v_name from moderation_claim c join account a on a.id = c.account_id
  where c.proposal_id = p_proposal and c.account_id <> p_actor and c.until > clock_timestamp();
  if found then
    perform refuse('proposal-claimed', v_name);
  end if;
end
$$;

-- For a quarter of an hour; asked again, for another one.
create function claim_proposal(p_proposal uuid, p_actor uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_proposal proposal;
begin
  select * into v_proposal from proposal where id = p_proposal for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_proposal.state not in ('submitted', 'published') then
    perform refuse('proposal-not-in-moderation');
  end if;
  perform check_claim(p_proposal, p_actor);
  insert into moderation_claim (proposal_id, account_id, until)
  values (p_proposal, p_actor, clock_timestamp() + interval '15 minutes')
  on conflict (proposal_id) do update set account_id = excluded.account_id, until = excluded.until;
  perform tell_live(v_proposal.plan_id, 'moderation-claim');
end
$$;

create function release_claim(p_proposal uuid, p_actor uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_plan uuid;
begin
  select plan_id into v_plan from proposal where id = p_proposal for update;
  perform check_claim(p_proposal, p_actor);
  delete from moderation_claim where proposal_id = p_proposal;
  perform tell_live(v_plan, 'moderation-claim');
end
$$;

-- How often this proposal had been put to the vote, as its story tells.
create function openings_of(p_proposal uuid)
returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from proposal_step where proposal_id = p_proposal and event = 'open-ballot'
$$;

grant select on moderation_claim, notice, proposal_text to deconcert_app;
grant update (read_at) on notice to deconcert_app;
grant execute on function create_proposal, move_proposal, store_proposal_text, moderation_policy_of, submit_proposal,
  claim_proposal, release_claim to deconcert_app;
