-- What a text no longer shows goes for good when what was deleted from it is erased.

-- A text of the plan that was ever written with this file in it, its own before any other: ids stand in updates as they
-- are read.
create function text_holding_file(p_plan uuid, p_file uuid, p_own uuid) returns uuid language sql stable as $$
  select d.id from document d
  where d.plan_id = p_plan and (
    exists (select from document_snapshot s
      where s.document_id = d.id and position(convert_to(p_file::text, 'UTF8') in s.state) > 0)
    or exists (select from document_update u
      where u.document_id = d.id and position(convert_to(p_file::text, 'UTF8') in u.bytes) > 0))
  order by (d.id = p_own) desc, d.created_at, d.id limit 1
$$;

-- Whether what was voted, decided or adopted, or a field of a sheet, names this file.
create function is_file_kept(p_plan uuid, p_file uuid) returns boolean language sql stable as $$
  select exists (select from proposal_version v join proposal p on p.id = v.proposal_id
      where p.plan_id = p_plan and position(p_file::text in v.content) > 0)
    or exists (select from amendment_version v join amendment a on a.id = v.amendment_id
      where a.plan_id = p_plan and position(p_file::text in v.content) > 0)
    or exists (select from committee_decision_node n join committee_decision c on c.id = n.decision_id
      where c.plan_id = p_plan and position(p_file::text in n.content) > 0)
    or exists (select from node n where n.plan_id = p_plan and position(p_file::text in n.content) > 0)
    or exists (select from version_text t where position(p_file::text in t.content) > 0)
    or exists (select from sheet_field f join sheet s on s.id = f.sheet_id
      where s.plan_id = p_plan and position(p_file::text in f.value::text) > 0)
$$;

-- Lets go of the files of a text, and of its amendments, that nothing holds any more. A file that another text of the
-- plan shows becomes that text's.
create function forget_files_of(p_document uuid) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  v_file record;
  v_holder uuid;
begin
  for v_file in
    select f.id, f.plan_id, f.document_id from document_file f
    where f.document_id = p_document or f.document_id in (
      select a.document_id from amendment a join proposal p on p.id = a.proposal_id where p.document_id = p_document)
    order by f.id for update
  loop
    v_holder := text_holding_file(v_file.plan_id, v_file.id, v_file.document_id);
    if v_holder is not null then
      update document_file set document_id = v_holder where id = v_file.id and document_id <> v_holder;
    elsif not is_file_kept(v_file.plan_id, v_file.id) then
      delete from document_file where id = v_file.id;
    end if;
  end loop;
end
$$;

-- An erasure is one act, whose line in the journal is its last word: the files go with it or not at all.
create function forget_files_at_erasure() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform forget_files_of((new.event::jsonb->'subject'->>'document')::uuid);
  return null;
end
$$;
create trigger files_forgotten after insert on journal for each row
  when (new.kind like '%-deletions-erased') execute function forget_files_at_erasure();

-- Their bytes leave the pages of the table at the next sweep, as those of texts do.
alter table document_file set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
