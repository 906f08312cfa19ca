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
-- The updates come as one run of bytes with the length of each. Answers one row per document.
create function append_updates(p_documents uuid[], p_epochs integer[], p_accounts uuid[], p_sessions text[],
  p_ats timestamptz[], p_lengths integer[], p_bytes bytea,
  p_client_documents uuid[], p_client_ids bigint[], p_client_accounts uuid[])
returns table (document_id uuid, outcome text, head_seq bigint)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  perform from document d where d.id = any (p_documents) order by d.id for update;

  return query
  with item as (
    select i.*, substring(p_bytes from (sum(i.length) over (order by i.n) - i.length + 1)::integer for i.length) as bytes
    from unnest(p_documents, p_epochs, p_accounts, p_sessions, p_ats, p_lengths)
      with ordinality as i(document, epoch, account, session, at, length, n)
  ),
  verdict as (
    select w.document, w.epoch, d.head_seq as head,
      case
        when d.id is null then 'unknown-document'
        when d.epoch <> w.epoch then 'other-epoch'
        when not d.writable then 'not-writable'
        else 'stored'
      end as outcome
    from (select distinct i.document, i.epoch from item i) w left join document d on d.id = w.document
  ),
  stored as (
    insert into document_update (document_id, epoch, seq, account_id, session_id, bytes, at)
    select i.document, i.epoch, v.head + row_number() over (partition by i.document order by i.n),
      i.account, i.session, i.bytes, i.at
    from item i join verdict v on v.document = i.document and v.epoch = i.epoch and v.outcome = 'stored'
    returning document_update.document_id, document_update.seq
  ),
  moved as (
    update document d set head_seq = s.head
    from (select s.document_id, max(s.seq) as head from stored s group by s.document_id) s
    where d.id = s.document_id
    returning d.id, d.head_seq
  ),
  bound as (
    insert into document_client (document_id, client_id, account_id)
    select c.document, c.client, c.account
    from unnest(p_client_documents, p_client_ids, p_client_accounts) as c(document, client, account)
      join moved m on m.id = c.document
    on conflict do nothing
  )
  select v.document, v.outcome, coalesce(m.head_seq, v.head, 0)
  from verdict v left join moved m on m.id = v.document and v.outcome = 'stored';
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
