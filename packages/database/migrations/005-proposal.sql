-- What working groups write: diagnostics, proposals, and what becomes of them.

create table diagnostic (
  id uuid primary key,
  plan_id uuid not null references plan,
  group_id uuid not null unique references working_group,
  title text not null check (char_length(title) between 1 and 200),
  document_id uuid not null unique references document,
  created_at timestamptz not null
);

create table proposal (
  id uuid primary key,
  plan_id uuid not null references plan,
  group_id uuid not null references working_group,
  code integer not null,
  title text not null check (char_length(title) between 1 and 500),
  state text not null check (state in ('draft', 'submitted', 'published', 'in-ballot', 'adopted', 'rejected',
    'promoted', 'merged', 'sent-back', 'set-aside', 'withdrawn')),
  document_id uuid not null unique references document,
  created_by uuid not null references account,
  created_at timestamptz not null,
  submitted_at timestamptz,
  unique (plan_id, code)
);
create index proposal_by_state on proposal (plan_id, state);

create table proposal_author (
  proposal_id uuid not null references proposal,
  account_id uuid not null references account,
  primary key (proposal_id, account_id)
);

-- What happened to a proposal and why. Its authors read it; nothing is deleted.
create table proposal_step (
  proposal_id uuid not null references proposal,
  number integer not null,
  event text not null,
  reason text,
  actor_id uuid references account,
  at timestamptz not null,
  primary key (proposal_id, number)
);
create trigger written_once before update or delete on proposal_step
  for each row execute function refuse_change();

create table proposal_lineage (
  source_id uuid not null references proposal,
  target_id uuid not null references proposal,
  kind text not null check (kind in ('merged-into')),
  at timestamptz not null,
  primary key (source_id, target_id, kind),
  check (source_id <> target_id)
);

-- A frozen text: canonical content and its hash, never changed afterwards.
create table proposal_version (
  id uuid primary key,
  proposal_id uuid not null references proposal,
  number integer not null,
  title text not null,
  content text not null,
  sha256 bytea not null,
  document_seq bigint not null,
  frozen_at timestamptz not null,
  unique (proposal_id, number)
);
create trigger written_once before update or delete on proposal_version
  for each row execute function refuse_change();

-- A text as one looks for it: whatever its case and its accents.
create function unaccented(p_text text) returns text language sql immutable parallel safe as $$
  select regexp_replace(normalize(lower(p_text), NFD), '[\u0300-\u036f]', '', 'g')
$$;

create function create_working_group(p_id uuid, p_plan uuid, p_slug text, p_name text, p_mandate text, p_actor uuid,
  p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from journal_head where plan_id = p_plan for update;
  insert into working_group (id, plan_id, slug, name, mandate, position, created_at)
  select p_id, p_plan, p_slug, p_name, p_mandate, coalesce(max(position), -1) + 1, p_at
  from working_group where plan_id = p_plan
  on conflict (plan_id, slug) do nothing;
  if not found then
    perform refuse('slug-taken');
  end if;
  perform append_journal(p_plan, 'group-created', p_actor, jsonb_build_object('group', p_id, 'title', p_name), p_at);
  return p_id;
end
$$;

-- What is null stays as it is.
create function edit_working_group(p_id uuid, p_name text, p_mandate text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_group working_group;
begin
  update working_group set name = coalesce(p_name, name), mandate = coalesce(p_mandate, mandate)
  where id = p_id returning * into v_group;
  if not found then
    perform refuse('not-found');
  end if;
  perform append_journal(v_group.plan_id, 'group-edited', p_actor,
    jsonb_build_object('group', p_id, 'title', v_group.name), p_at);
end
$$;

-- The same diagnostic asked for twice is made once: the second asker gets the first one's.
create function create_diagnostic(p_id uuid, p_plan uuid, p_group uuid, p_title text, p_document uuid,
  p_schema_version integer, p_seed bytea, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_existing uuid;
begin
  perform 1 from working_group where id = p_group and plan_id = p_plan for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  select id into v_existing from diagnostic where group_id = p_group;
  if found then
    return v_existing;
  end if;
  perform create_document(p_document, p_plan, 'diagnostic', p_schema_version, p_seed, p_actor, p_at);
  insert into diagnostic (id, plan_id, group_id, title, document_id, created_at)
  values (p_id, p_plan, p_group, p_title, p_document, p_at);
  perform append_journal(p_plan, 'diagnostic-created', p_actor,
    jsonb_build_object('diagnostic', p_id, 'group', p_group, 'title', p_title), p_at);
  return p_id;
end
$$;

create function add_proposal_step(p_proposal uuid, p_event text, p_reason text, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into proposal_step (proposal_id, number, event, reason, actor_id, at)
  select p_proposal, coalesce(max(number), 0) + 1, p_event, p_reason, p_actor, p_at
  from proposal_step where proposal_id = p_proposal
$$;

-- A draft is read by its group only, so the journal, which everybody reads, does not tell its title.
create function create_proposal(p_id uuid, p_plan uuid, p_group uuid, p_title text, p_document uuid,
  p_schema_version integer, p_seed bytea, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_code integer;
begin
  if not exists (select from working_group where id = p_group and plan_id = p_plan) then
    perform refuse('not-found');
  end if;
  perform 1 from journal_head where plan_id = p_plan for update;
  select coalesce(max(code), 0) + 1 into v_code from proposal where plan_id = p_plan;
  perform create_document(p_document, p_plan, 'proposal', p_schema_version, p_seed, p_actor, p_at);
  insert into proposal (id, plan_id, group_id, code, title, state, document_id, created_by, created_at)
  values (p_id, p_plan, p_group, v_code, p_title, 'draft', p_document, p_actor, p_at);
  insert into proposal_author (proposal_id, account_id) values (p_id, p_actor);
  perform add_proposal_step(p_id, 'draft', null, p_actor, p_at);
  perform append_journal(p_plan, 'proposal-drafted', p_actor,
    jsonb_build_object('proposal', p_id, 'group', p_group, 'code', v_code), p_at);
  return p_id;
end
$$;

-- Every person whose edit was stored is an author: nobody has to add themselves.
create function credit_authors(p_proposal uuid)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into proposal_author (proposal_id, account_id)
  select distinct p.id, u.account_id
  from proposal p join document_update u on u.document_id = p.document_id
  where p.id = p_proposal and u.account_id is not null
  on conflict do nothing
$$;

-- Those alone who may write it read it: the domain's isPrivateProposal, in SQL.
create function is_private_proposal(p_state text, p_submitted_at timestamptz)
returns boolean language sql immutable parallel safe as $$
  select p_state = 'draft' or (p_state = 'withdrawn' and p_submitted_at is null)
$$;

-- Moves a proposal from the state its caller saw to the next one. The lifecycle itself is the domain's table.
-- Its text takes edits only while the proposal is being written or discussed: the log refuses them otherwise.
create function move_proposal(p_proposal uuid, p_from text, p_to text, p_event text, p_kind text, p_reason text,
  p_actor uuid, p_at timestamptz, p_subject jsonb default '{}')
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
    submitted_at = case p_event when 'submit' then p_at when 'revise' then null else submitted_at end
  where id = p_proposal returning * into v_proposal;
  update document set writable = p_to in ('draft', 'submitted', 'published')
  where id = v_proposal.document_id and writable <> (p_to in ('draft', 'submitted', 'published'));
  perform credit_authors(p_proposal);
  perform add_proposal_step(p_proposal, p_event, p_reason, p_actor, p_at);
  perform append_journal(v_proposal.plan_id, p_kind, p_actor, jsonb_strip_nulls(jsonb_build_object(
    'proposal', p_proposal, 'code', v_proposal.code, 'group', v_proposal.group_id, 'reason', p_reason, 'title',
    case when not is_private_proposal(p_to, v_proposal.submitted_at) then v_proposal.title end)) || p_subject, p_at);
end
$$;

-- The merged text stays as it was; its authors become authors of the text it was merged into.
create function merge_proposal(p_source uuid, p_from text, p_target uuid, p_reason text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_target proposal;
begin
  perform 1 from proposal where id in (p_source, p_target) order by id for update;
  select * into v_target from proposal where id = p_target;
  if v_target.id is null or v_target.plan_id <> (select plan_id from proposal where id = p_source) then
    perform refuse('not-found');
  end if;
  if v_target.state not in ('submitted', 'published') then
    perform refuse('merge-target-not-live');
  end if;
  insert into proposal_lineage (source_id, target_id, kind, at) values (p_source, p_target, 'merged-into', p_at)
  on conflict do nothing;
  perform credit_authors(p_source);
  insert into proposal_author (proposal_id, account_id)
  select p_target, account_id from proposal_author where proposal_id = p_source
  on conflict do nothing;
  perform move_proposal(p_source, p_from, 'merged', 'merge', 'proposal-merged', p_reason, p_actor, p_at,
    jsonb_build_object('into', p_target));
end
$$;

create function rename_proposal(p_proposal uuid, p_title text, p_from text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_proposal proposal;
begin
  update proposal set title = p_title where id = p_proposal and state = p_from returning * into v_proposal;
  if not found then
    perform refuse('stale-version');
  end if;
  perform append_journal(v_proposal.plan_id, 'proposal-renamed', p_actor, jsonb_strip_nulls(jsonb_build_object(
    'proposal', p_proposal, 'group', v_proposal.group_id, 'code', v_proposal.code,
    'title', case when p_from <> 'draft' then p_title end)), p_at);
end
$$;

grant select on diagnostic, proposal, proposal_author, proposal_step, proposal_lineage, proposal_version to deconcert_app;
grant execute on function unaccented, is_private_proposal, create_working_group, edit_working_group, create_diagnostic, create_proposal, move_proposal,
  merge_proposal, rename_proposal to deconcert_app;
