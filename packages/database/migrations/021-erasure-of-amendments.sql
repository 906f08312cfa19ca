-- What is deleted for good from a proposal is deleted from its amendments too.

-- The amendments of a proposal repeat its text: they keep nothing of it once what was deleted there is erased. What was
-- proposed and why, said and decided stays, with the hashes. The caller holds the proposal.
create function forget_amended_text(p_proposal uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from amendment where proposal_id = p_proposal and state in ('draft', 'proposed', 'in-ballot')) then
    perform refuse('amendment-open');
  end if;
  delete from document_update u using amendment a where a.document_id = u.document_id and a.proposal_id = p_proposal;
  delete from document_snapshot s using amendment a where a.document_id = s.document_id and a.proposal_id = p_proposal;
  -- Two zeros are an update in which nothing is written and nothing deleted.
  update document d set epoch = d.epoch + 1, head_seq = 1, snapshot_seq = 0
  from amendment a where a.document_id = d.id and a.proposal_id = p_proposal;
  insert into document_update (document_id, epoch, seq, bytes, at)
  select d.id, d.epoch, 1, '\x0000', d.created_at
  from document d join amendment a on a.document_id = d.id where a.proposal_id = p_proposal;
  update amendment set base_content = null, content = null where proposal_id = p_proposal;
end
$$;

-- Keeps of a text what it says, as one folded state at its head, and nothing older: no update, no other snapshot, of no
-- epoch, and of a proposal nothing of its amendments' texts. Who wrote what is kept stays known by document_client, and
-- the authors of a proposal are credited before their updates go. Says whether it was done: not when the text has moved,
-- or was frozen or opened, since its caller read it. An amendment's own text is a kind of its own in the journal.
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

grant execute on function erase_deleted_text to deconcert_app;
