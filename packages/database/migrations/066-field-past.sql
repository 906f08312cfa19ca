-- What the short fields of sheets said before: who replaced what, and when, can be told and taken back.

create table sheet_field_past (
  sheet_id uuid not null references sheet,
  key text not null,
  -- The version of the field that said it.
  version integer not null,
  value jsonb not null,
  set_by uuid references account,
  set_at timestamptz not null,
  primary key (sheet_id, key, version)
);
grant select on sheet_field_past to deconcert_app;

-- A field is saved each time that its writer pauses: what they replace of their own within two minutes is one writing.
create function keep_field_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into sheet_field_past (sheet_id, key, version, value, set_by, set_at)
  values (old.sheet_id, old.key, old.version, old.value, old.updated_by, old.updated_at)
  on conflict do nothing;
  delete from sheet_field_past
  where sheet_id = old.sheet_id and key = old.key and version <= (
    select version from sheet_field_past where sheet_id = old.sheet_id and key = old.key
    order by version desc offset 50 limit 1);
  return null;
end
$$;

create trigger field_past after update on sheet_field for each row
when (old.value is distinct from new.value and old.key not in ('annexes', 'principles', 'audiences')
  and (old.updated_by is distinct from new.updated_by or new.updated_at > old.updated_at + interval '2 minutes'))
execute function keep_field_past();

-- As it was, and what the fields of a sheet said before goes with what was deleted from its text.
create or replace function erase_deleted_text(p_document uuid, p_epoch integer, p_seq bigint, p_writable boolean,
  p_state bytea, p_sha256 bytea, p_actor uuid, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_document document;
  v_proposal uuid;
begin
  -- In the order of the acts on a proposal: first it, then its amendments, then the texts, each in the order of ids.
  select id into v_proposal from proposal where document_id = p_document for update;
  perform from amendment where proposal_id = v_proposal or document_id = p_document order by id for update;
  perform from document
  where id = p_document or id in (select document_id from amendment where proposal_id = v_proposal)
  order by id for update;
  select * into v_document from document
  where id = p_document and epoch = p_epoch and head_seq = p_seq and writable = p_writable;
  if not found then
    return false;
  end if;
  if v_proposal is not null then
    perform credit_authors(v_proposal);
  end if;
  -- Not a setting of the function itself, which an owner without special powers may not give it.
  perform set_config('deconcert.erasing', 'on', true);
  if v_proposal is not null then
    perform forget_amended_text(v_proposal);
  end if;
  delete from document_update where document_id = p_document;
  delete from document_snapshot where document_id = p_document;
  perform set_config('deconcert.erasing', 'off', true);
  insert into document_snapshot (document_id, epoch, seq, state, sha256, at)
  values (p_document, p_epoch, p_seq, p_state, p_sha256, p_at);
  update document set snapshot_seq = p_seq where id = p_document;
  perform forget_files_of(p_document);
  delete from sheet_field_past where sheet_id = (select id from sheet where document_id = p_document);
  perform append_journal(v_document.plan_id, case v_document.kind
    when 'diagnostic' then 'diagnostic-deletions-erased'
    when 'proposal' then 'proposal-deletions-erased'
    when 'amendment' then 'amendment-deletions-erased'
    else 'sheet-deletions-erased' end, p_actor,
    (select jsonb_strip_nulls(jsonb_build_object('document', p_document, 'diagnostic', g.id, 'title', g.title,
      'proposal', p.id, 'code', p.code, 'sheet', s.id, 'node', s.node_id,
      'group', coalesce(g.group_id, p.group_id, s.group_id)) || coalesce(amendment_subject(a.id), '{}'))
    from document d
    left join diagnostic g on g.document_id = d.id
    left join proposal p on p.document_id = d.id
    left join sheet s on s.document_id = d.id
    left join amendment a on a.document_id = d.id
    where d.id = p_document), p_at);
  return true;
end
$$;


-- Their bytes leave the pages of the table at the next sweep, as those of texts do.
alter table sheet_field_past set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
