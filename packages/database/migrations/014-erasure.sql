-- Removes for good what people have deleted from a text.

-- The one way out of an append-only table is the function that erases: while it runs its setting is on, and it runs as
-- who owns the table. A request that turns the setting on for itself is not that owner.
create or replace function refuse_document_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name in ('document_update', 'document_snapshot')
    and current_setting('deconcert.erasing', true) = 'on'
    and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
    return null;
  end if;
  raise exception '% is append-only', tg_table_name;
end
$$;

-- In these tables only an erasure leaves dead rows: one is enough for PostgreSQL to sweep them at its next round.
alter table document_update set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
alter table document_snapshot set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);

-- Keeps of a text what it says, as one folded state at its head, and nothing older: no update, no other snapshot, of no
-- epoch. Who wrote what is kept stays known by document_client, and the authors of a proposal are credited before their
-- updates go. Says whether it was done: not when the text has moved, or was frozen or opened, since its caller read it.
create function erase_deleted_text(p_document uuid, p_epoch integer, p_seq bigint, p_writable boolean, p_state bytea,
  p_sha256 bytea, p_actor uuid, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_document document;
  v_proposal uuid;
begin
  -- In the order of the acts on a proposal: first it, then its text.
  select id into v_proposal from proposal where document_id = p_document for update;
  select * into v_document from document
  where id = p_document and epoch = p_epoch and head_seq = p_seq and writable = p_writable for update;
  if not found then
    return false;
  end if;
  if v_proposal is not null then
    perform credit_authors(v_proposal);
  end if;
  -- Not a setting of the function itself, which an owner without special powers may not give it.
  perform set_config('deconcert.erasing', 'on', true);
  delete from document_update where document_id = p_document;
  delete from document_snapshot where document_id = p_document;
  perform set_config('deconcert.erasing', 'off', true);
  insert into document_snapshot (document_id, epoch, seq, state, sha256, at)
  values (p_document, p_epoch, p_seq, p_state, p_sha256, p_at);
  update document set snapshot_seq = p_seq where id = p_document;
  perform append_journal(v_document.plan_id, case v_document.kind
    when 'diagnostic' then 'diagnostic-deletions-erased'
    when 'proposal' then 'proposal-deletions-erased'
    else 'sheet-deletions-erased' end, p_actor,
    (select jsonb_strip_nulls(jsonb_build_object('document', p_document, 'diagnostic', g.id, 'title', g.title,
      'proposal', p.id, 'code', p.code, 'sheet', s.id, 'node', s.node_id,
      'group', coalesce(g.group_id, p.group_id, s.group_id)))
    from document d
    left join diagnostic g on g.document_id = d.id
    left join proposal p on p.document_id = d.id
    left join sheet s on s.document_id = d.id
    where d.id = p_document), p_at);
  return true;
end
$$;

grant execute on function erase_deleted_text to deconcert_app;
