-- What happened in a plan, chained, and what its structure was at each version.

-- The journal: audit trail, live feed and history in one.
create table journal (
  plan_id uuid not null references plan,
  position bigint not null,
  at timestamptz not null,
  kind text not null,
  actor_id uuid,
  event text not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (plan_id, position)
);
create index journal_by_kind on journal (plan_id, kind, position desc);

-- One row a plan: its lock gives positions one at a time, in commit order.
create table journal_head (
  plan_id uuid primary key references plan,
  position bigint not null,
  hash bytea not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is written once', tg_table_name using errcode = 'DC002';
end
$$;

create trigger written_once before update or delete on journal
  for each row execute function refuse_change();
create trigger never_emptied before truncate on journal
  for each statement execute function refuse_change();

-- Stops the act under way: the message is the name of a refusal of the domain.
create function refuse(p_refusal text) returns void language plpgsql as $$
begin
  raise exception '%', p_refusal using errcode = 'DC001';
end
$$;

-- Appends one event and tells the listeners at commit: nobody hears of what did not happen.
create function append_journal(p_plan uuid, p_kind text, p_actor uuid, p_subject jsonb, p_at timestamptz)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_position bigint;
  v_previous bytea;
  v_event text;
  v_hash bytea;
begin
  select position + 1, hash into v_position, v_previous
  from journal_head where plan_id = p_plan for update;
  if not found then
    perform refuse('not-found');
  end if;

  v_event := jsonb_build_object(
    'plan', p_plan, 'position', v_position, 'kind', p_kind, 'actor', p_actor, 'subject', p_subject,
    'at', to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  )::text;
  v_hash := sha256(v_previous || convert_to(v_event, 'UTF8'));

  insert into journal (plan_id, position, at, kind, actor_id, event, previous_hash, hash)
  values (p_plan, v_position, p_at, p_kind, p_actor, v_event, v_previous, v_hash);
  update journal_head set position = v_position, hash = v_hash where plan_id = p_plan;

  perform pg_notify('journal', p_plan || ':' || v_position);
  return v_position;
end
$$;

-- Tells open browsers of a change that is not an event of the plan: somebody voted.
create function tell_live(p_plan uuid, p_what text) returns void language sql as $$
  select pg_notify('journal', p_plan || ':~' || p_what)
$$;

create table plan_snapshot (
  plan_id uuid not null references plan,
  version integer not null,
  reason text not null,
  content text not null,
  sha256 bytea not null,
  at timestamptz not null,
  primary key (plan_id, version)
);
create trigger written_once before update or delete on plan_snapshot
  for each row execute function refuse_change();

-- Gives the plan its next version and keeps what it held. Call it with the plan's row locked.
create function next_plan_version(p_plan uuid, p_reason text, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
  v_content text;
begin
  update plan set version = version + 1 where id = p_plan returning version into v_version;
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', id, 'level', level_id, 'parent', parent_id, 'position', position, 'title', title,
      'state', state, 'number', frozen_number, 'sha256', encode(frozen_sha256, 'hex'))
    order by parent_id nulls first, position, id), '[]')::text
  into v_content
  from node where plan_id = p_plan;
  insert into plan_snapshot (plan_id, version, reason, content, sha256, at)
  values (p_plan, v_version, p_reason, v_content, sha256(convert_to(v_content, 'UTF8')), p_at);
  return v_version;
end
$$;

-- Holds the plan until the transaction ends, so that its structure changes one act at a time. Whatever refers to the
-- plan is written meanwhile: `for update` would hold back every foreign key, and wait for those that hold the journal.
create function lock_plan(p_plan uuid, p_expected_version integer)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
begin
  select version into v_version from plan where id = p_plan for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_version is distinct from p_expected_version then
    perform refuse('stale-version');
  end if;
end
$$;

grant select on journal, journal_head, plan_snapshot to deconcert_app;
