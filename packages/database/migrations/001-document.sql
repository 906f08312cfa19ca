-- Shared documents: an append-only log of updates, snapshots that shorten its reading, and whose client ids are whose.

-- Nobody executes a function that was not granted to them, here and in every later migration.
alter default privileges revoke execute on functions from public;

create table document (
  id uuid primary key,
  plan_id uuid not null,
  kind text not null check (kind in ('diagnostic', 'proposal', 'sheet')),
  head_seq bigint not null default 0,
  snapshot_seq bigint not null default 0,
  epoch integer not null default 1,
  schema_version integer not null default 1,
  writable boolean not null default true,
  created_at timestamptz not null
);
create index document_of_plan on document (plan_id);

-- No account: written by the server itself.
create table document_update (
  document_id uuid not null references document,
  epoch integer not null,
  seq bigint not null,
  account_id uuid,
  session_id text,
  bytes bytea not null,
  at timestamptz not null,
  primary key (document_id, epoch, seq)
);

create table document_snapshot (
  document_id uuid not null references document,
  epoch integer not null,
  seq bigint not null,
  state bytea not null,
  sha256 bytea not null check (sha256 = pg_catalog.sha256(state)),
  at timestamptz not null,
  primary key (document_id, epoch, seq)
);

create table document_client (
  document_id uuid not null references document,
  client_id bigint not null,
  account_id uuid not null,
  primary key (document_id, client_id)
);

create function refuse_document_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;

create trigger append_only before update or delete or truncate on document_update
  for each statement execute function refuse_document_change();
create trigger append_only before update or delete or truncate on document_snapshot
  for each statement execute function refuse_document_change();
create trigger append_only before update or delete or truncate on document_client
  for each statement execute function refuse_document_change();

-- The server seeds a document once, in the statement that creates it.
create function create_document(p_id uuid, p_plan uuid, p_kind text, p_schema_version integer, p_seed bytea,
  p_account uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into document (id, plan_id, kind, head_seq, schema_version, created_at)
  values (p_id, p_plan, p_kind, 1, p_schema_version, p_at);
  insert into document_update (document_id, epoch, seq, account_id, bytes, at)
  values (p_id, 1, 1, p_account, p_seed, p_at);
  return p_id;
end
$$;

-- Appends updates to several documents. The documents are held in the order of their ids, so that two batches cannot
-- wait for each other, and positions are taken under that hold: dense, and in the order of commit. A document that
-- takes nothing (frozen, restored, unknown) says so and does not hold back the others.
-- First each document once, with how many updates it gets; then each update: its document, which of that document's it
-- is from 1 on, who wrote it, and where it lies in the one run of bytes. Answers one row per document.
-- Every few milliseconds under load: statements that are planned once, and nothing reckoned that the caller knows.
create function append_updates(p_documents uuid[], p_epochs integer[], p_counts integer[],
  p_of uuid[], p_nths integer[], p_accounts uuid[], p_sessions text[], p_ats timestamptz[],
  p_starts integer[], p_lengths integer[], p_bytes bytea,
  p_client_documents uuid[], p_client_ids bigint[], p_client_accounts uuid[])
returns table (document_id uuid, outcome text, head_seq bigint)
language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  stored integer;
begin
  perform from document d where d.id = any (p_documents) order by d.id for update;

  return query
  with moved as (
    update document d set head_seq = d.head_seq + w.count
    from unnest(p_documents, p_epochs, p_counts) as w(document, epoch, count)
    where d.id = w.document and d.epoch = w.epoch and d.writable
    returning d.id, d.epoch, d.head_seq, d.head_seq - w.count as before
  ),
  stored as (
    insert into document_update (document_id, epoch, seq, account_id, session_id, bytes, at)
    select m.id, m.epoch, m.before + i.nth, i.account, i.session, substring(p_bytes from i.start for i.length), i.at
    from unnest(p_of, p_nths, p_accounts, p_sessions, p_ats, p_starts, p_lengths)
      as i(document, nth, account, session, at, start, length)
    join moved m on m.id = i.document
  )
  select m.id, 'stored', m.head_seq from moved m;
  get diagnostics stored = row_count;

  if stored < cardinality(p_documents) then
    return query
    select w.document,
      case
        when d.id is null then 'unknown-document'
        when d.epoch <> w.epoch then 'other-epoch'
        else 'not-writable'
      end,
      coalesce(d.head_seq, 0)
    from unnest(p_documents, p_epochs) as w(document, epoch) left join document d on d.id = w.document
    where d.id is null or d.epoch <> w.epoch or not d.writable;
  end if;

  if cardinality(p_client_ids) > 0 then
    insert into document_client (document_id, client_id, account_id)
    select c.document, c.client, c.account
    from unnest(p_client_documents, p_client_ids, p_client_accounts) as c(document, client, account)
      join unnest(p_documents, p_epochs) as w(document, epoch) on w.document = c.document
      join document d on d.id = w.document and d.epoch = w.epoch and d.writable
    on conflict do nothing;
  end if;
end
$$;

-- Keeps a folded state of the first p_seq updates, when it is newer than the one kept. Says whether it was kept.
create function store_document_snapshot(p_document uuid, p_epoch integer, p_seq bigint, p_state bytea, p_sha256 bytea,
  p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update document d set snapshot_seq = p_seq
  where d.id = p_document and d.epoch = p_epoch and d.snapshot_seq < p_seq and d.head_seq >= p_seq;
  if not found then
    return false;
  end if;
  insert into document_snapshot (document_id, epoch, seq, state, sha256, at)
  values (p_document, p_epoch, p_seq, p_state, p_sha256, p_at);
  return true;
end
$$;

grant select on document, document_update, document_snapshot, document_client to deconcert_app;
grant execute on function append_updates, store_document_snapshot to deconcert_app;
