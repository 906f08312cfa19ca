-- Changes proposed to published proposals: each a text of its own, beside the text that its authors saw.

alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check
  check (kind in ('diagnostic', 'proposal', 'sheet', 'amendment'));

-- `title` is null where the title stays. `base_*` is what the authors saw when they began, `content` what they proposed;
-- both are gone once what was deleted from the proposal is erased. `accepted`: which changes were taken, from 0.
create table amendment (
  id uuid primary key,
  plan_id uuid not null references plan,
  proposal_id uuid not null references proposal,
  code integer not null,
  title text check (char_length(title) between 1 and 500),
  reasons text not null default '' check (char_length(reasons) <= 4000),
  state text not null check (state in ('draft', 'proposed', 'in-ballot', 'accepted', 'partly-accepted', 'rejected',
    'withdrawn', 'lapsed')),
  base_title text not null,
  base_content text,
  base_sha256 bytea not null,
  base_seq bigint not null,
  content text,
  content_sha256 bytea,
  accepted integer[],
  document_id uuid not null unique references document,
  created_by uuid not null references account,
  created_at timestamptz not null,
  proposed_at timestamptz,
  unique (plan_id, code)
);
create index amendment_of_proposal on amendment (proposal_id);

create table amendment_author (
  amendment_id uuid not null references amendment,
  account_id uuid not null references account,
  primary key (amendment_id, account_id)
);

create table amendment_step (
  amendment_id uuid not null references amendment,
  number integer not null,
  event text not null,
  reason text,
  actor_id uuid references account,
  at timestamptz not null,
  primary key (amendment_id, number)
);
create trigger written_once before update or delete on amendment_step
  for each row execute function refuse_change();

create table amendment_comment (
  id uuid primary key,
  amendment_id uuid not null references amendment,
  author_id uuid not null references account,
  body text not null check (char_length(body) between 1 and 2000),
  at timestamptz not null
);
create index amendment_comment_of on amendment_comment (amendment_id, at);
create trigger written_once before update or delete on amendment_comment
  for each row execute function refuse_change();

-- What is voted on beside the original: the proposal as it would read, and the hash of that.
create table amendment_version (
  id uuid primary key,
  amendment_id uuid not null references amendment,
  number integer not null,
  title text not null,
  content text not null,
  sha256 bytea not null,
  document_seq bigint not null,
  frozen_at timestamptz not null,
  unique (amendment_id, number)
);
create trigger written_once before update or delete on amendment_version
  for each row execute function refuse_change();

-- What the journal, which everybody reads, tells of an amendment: what is private has no title there.
create function amendment_subject(p_amendment uuid) returns jsonb language sql stable
security definer set search_path = public, pg_temp as $$
  select jsonb_strip_nulls(jsonb_build_object('amendment', a.id, 'amendmentCode', a.code, 'proposal', p.id,
    'code', p.code, 'group', p.group_id,
    'title', case when not is_private_proposal(a.state, a.proposed_at) then coalesce(a.title, p.title) end))
  from amendment a join proposal p on p.id = a.proposal_id where a.id = p_amendment
$$;

create function add_amendment_step(p_amendment uuid, p_event text, p_reason text, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into amendment_step (amendment_id, number, event, reason, actor_id, at)
  select p_amendment, coalesce(max(number), 0) + 1, p_event, p_reason, p_actor, p_at
  from amendment_step where amendment_id = p_amendment
$$;

create function create_amendment(p_amendment jsonb, p_schema_version integer, p_seed bytea, p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := (p_amendment->>'id')::uuid;
  v_document uuid := (p_amendment->>'documentId')::uuid;
  v_base text := p_amendment->>'baseContent';
  v_proposal proposal;
  v_code integer;
begin
  select * into v_proposal from proposal where id = (p_amendment->>'proposalId')::uuid for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_proposal.state <> 'published' then
    perform refuse('stale-version');
  end if;
  perform create_document(v_document, v_proposal.plan_id, 'amendment', p_schema_version, p_seed, null, p_at);
  perform 1 from journal_head where plan_id = v_proposal.plan_id for update;
  select coalesce(max(code), 0) + 1 into v_code from amendment where plan_id = v_proposal.plan_id;
  insert into amendment (id, plan_id, proposal_id, code, state, base_title, base_content, base_sha256, base_seq,
    document_id, created_by, created_at)
  values (v_id, v_proposal.plan_id, v_proposal.id, v_code, 'draft', p_amendment->>'baseTitle', v_base,
    sha256(convert_to(v_base, 'UTF8')), (p_amendment->>'baseSeq')::bigint, v_document, p_actor, p_at);
  insert into amendment_author (amendment_id, account_id) values (v_id, p_actor);
  perform add_amendment_step(v_id, 'draft', null, p_actor, p_at);
  perform append_journal(v_proposal.plan_id, 'amendment-drafted', p_actor, amendment_subject(v_id), p_at);
  return v_code;
end
$$;

create function edit_amendment(p_amendment uuid, p_title text, p_reasons text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_plan uuid;
begin
  update amendment set title = p_title, reasons = p_reasons
  where id = p_amendment and state = 'draft' returning plan_id into v_plan;
  if not found then
    perform refuse('stale-version');
  end if;
  perform append_journal(v_plan, 'amendment-edited', p_actor, amendment_subject(p_amendment), p_at);
end
$$;

-- Somebody who is an author already stays one, and nobody hears of it.
create function add_amendment_author(p_amendment uuid, p_account uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_plan uuid;
begin
  select plan_id into v_plan from amendment where id = p_amendment and state = 'draft' for update;
  if not found then
    perform refuse('stale-version');
  end if;
  insert into amendment_author (amendment_id, account_id) values (p_amendment, p_account) on conflict do nothing;
  if found then
    perform append_journal(v_plan, 'amendment-author-added', p_actor,
      amendment_subject(p_amendment) || jsonb_build_object('account', p_account), p_at);
  end if;
end
$$;

create function comment_amendment(p_id uuid, p_amendment uuid, p_body text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_plan uuid;
begin
  select plan_id into v_plan from amendment where id = p_amendment and state in ('proposed', 'in-ballot') for share;
  if not found then
    perform refuse('stale-version');
  end if;
  insert into amendment_comment (id, amendment_id, author_id, body, at)
  values (p_id, p_amendment, p_actor, p_body, p_at);
  perform append_journal(v_plan, 'amendment-commented', p_actor, amendment_subject(p_amendment), p_at);
end
$$;

grant select on amendment, amendment_author, amendment_step, amendment_comment, amendment_version to deconcert_app;
grant execute on function create_amendment, edit_amendment, add_amendment_author, comment_amendment to deconcert_app;
