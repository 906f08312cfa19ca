-- A step of a sheet, and what was recorded on it, keep what the cited figures said then, so that a change can be told.
-- What is erased from the diagnostic of a figure, or from the sheet, is not kept there: where the figure has other words
-- by now, the earlier ones go, and that it changed is still told.

-- What figures said, without the words that they have no more; of these figures alone, of all without a list.
create function figures_left(p_plan uuid, p_said jsonb, p_among uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(case
    when (p_among is null or (said->>'id')::uuid = any (p_among)) and said is distinct from today
    then said || '{"title": "", "unit": "", "territory": null, "source": "", "link": "", "reading": "",
      "isErased": true}'
    else said end order by place), '[]')
  from jsonb_array_elements(p_said) with ordinality as each (said, place)
  left join jsonb_array_elements(figures_said(p_plan,
    array(select (figure->>'id')::uuid from jsonb_array_elements(p_said) figure))) as today
  on today->>'id' = said->>'id'
$$;

-- Called while this text is being erased: of a sheet, its own; of a diagnostic, wherever its figures are cited.
create function forget_figures_said(p_document uuid) returns void language plpgsql as $$
declare
  v_sheet uuid;
  v_figures uuid[];
begin
  select id into v_sheet from sheet where document_id = p_document;
  v_figures := array(
    select f.id from diagnostic g
    join (select id, diagnostic_id from figure_card union all select id, diagnostic_id from figure_series) f
    on f.diagnostic_id = g.id
    where g.document_id = p_document);
  update sheet_step t
  set figures = figures_left(t.plan_id, t.figures, case when t.sheet_id is distinct from v_sheet then v_figures end)
  where t.sheet_id = v_sheet or exists (
    select from jsonb_array_elements(t.figures) said where (said->>'id')::uuid = any (v_figures));
  update sheet_attestation a
  set figures = figures_left(s.plan_id, a.figures, case when s.id is distinct from v_sheet then v_figures end)
  from sheet s
  where s.id = a.sheet_id and (s.id = v_sheet or exists (
    select from jsonb_array_elements(a.figures) said where (said->>'id')::uuid = any (v_figures)));
end
$$;

-- As it was, and what figures said goes with it.
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
  perform forget_figures_said(p_document);
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

-- Whoever erases may take these words away, and nobody else changes a line.
drop trigger written_once on sheet_step;
create trigger written_once before update or delete on sheet_step for each row
  when (current_setting('deconcert.erasing', true) is distinct from 'on') execute function refuse_change();
drop trigger written_once on sheet_attestation;
create trigger written_once before update or delete on sheet_attestation for each row
  when (current_setting('deconcert.erasing', true) is distinct from 'on') execute function refuse_change();

-- Their bytes leave the pages of the tables at the next sweep, as those of texts do.
alter table sheet_step set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
alter table sheet_attestation set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
