-- What a text no longer shows goes for good when what was deleted from it is erased.

-- The ids that stand in a text, each once. An id is read whole wherever it begins: by its dashes.
create function ids_in(p_text text) returns setof text language sql immutable as $$
  select distinct found[1]
  from regexp_matches(p_text, '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})', 'g') found
$$;

-- The texts of the plan that were ever written with an id in them: ids stand in updates as they are read.
create function ids_in_texts(p_plan uuid) returns table (document_id uuid, id text) language sql stable as $$
  select d.id, ids_in(encode(s.state, 'escape'))
  from document d join document_snapshot s on s.document_id = d.id where d.plan_id = p_plan
  union
  select d.id, ids_in(encode(u.bytes, 'escape'))
  from document d join document_update u on u.document_id = d.id where d.plan_id = p_plan
$$;

-- The ids that what was voted, decided or adopted, or a field of a sheet, names.
create function ids_kept(p_plan uuid) returns setof text language sql stable as $$
  select ids_in(v.content) from proposal_version v join proposal p on p.id = v.proposal_id where p.plan_id = p_plan
  union select ids_in(v.content) from amendment_version v join amendment a on a.id = v.amendment_id
    where a.plan_id = p_plan
  union select ids_in(n.content) from committee_decision_node n join committee_decision c on c.id = n.decision_id
    where c.plan_id = p_plan
  union select ids_in(n.content) from node n where n.plan_id = p_plan
  union select ids_in(t.content) from version_text t
  union select ids_in(f.value::text) from sheet_field f join sheet s on s.id = f.sheet_id where s.plan_id = p_plan
$$;

-- Lets go of the files of a text, and of its amendments, that nothing holds any more. A file that another text of the
-- plan shows becomes that text's, its own before any other. The plan is read once, however many files there are.
-- One erasure of the plan at a time: what another one has just given to this text is looked at too.
create function forget_files_of(p_document uuid) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  v_plan uuid;
  v_files uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('files of ' || plan_id, 0)) from document where id = p_document;
  select f.plan_id, array_agg(f.id) into v_plan, v_files from (
    select plan_id, id from document_file
    where document_id = p_document or document_id in (
      select a.document_id from amendment a join proposal p on p.id = a.proposal_id where p.document_id = p_document)
    order by id for update) f
  group by f.plan_id;
  if v_files is null then
    return;
  end if;
  with holder as (
    select distinct on (f.id) f.id, d.id as document_id
    from document_file f
    join ids_in_texts(v_plan) t on t.id = f.id::text
    join document d on d.id = t.document_id
    where f.id = any (v_files)
    order by f.id, (d.id = f.document_id) desc, d.created_at, d.id
  ), moved as (
    update document_file f set document_id = h.document_id from holder h
    where f.id = h.id and f.document_id <> h.document_id
  )
  delete from document_file f
  where f.id = any (v_files) and f.id not in (select id from holder)
    and f.id::text not in (select ids_kept(v_plan));
end
$$;

-- As it was, and the files go in the same act or not at all: before it is told in the journal, for which every other act
-- of the plan waits while it is held.
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
alter table document_file set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
