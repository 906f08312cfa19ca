-- What amendments do to the text of a proposal, and what becomes of theirs.

-- Takes changes of an amendment into the text of its proposal, in one act with its state: the update is appended where
-- the server read the text, `documentSeq` of `epoch`, or nothing is done. `seen` is the amendment that was decided on.
-- Without an update only the title changes. What a ballot adopted must be what it froze.
create function apply_amendment(p_act jsonb, p_update bytea, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_event text := p_act->>'event';
  v_amendment amendment;
  v_proposal proposal;
  v_document document;
begin
  select p.* into v_proposal from proposal p join amendment a on a.proposal_id = p.id
  where a.id = (p_act->>'id')::uuid for update of p;
  if not found then
    perform refuse('not-found');
  end if;
  select * into v_amendment from amendment where id = (p_act->>'id')::uuid for update;
  if v_amendment.state <> p_act->>'from' or v_proposal.title <> p_act->>'titleSeen'
    or encode(v_amendment.content_sha256, 'hex') is distinct from p_act->>'seen' then
    perform refuse('stale-version');
  end if;
  if v_event <> 'adopt' and v_proposal.state <> 'published' then
    perform refuse('proposal-not-published');
  end if;
  if v_event = 'adopt' and (p_act->>'textSha256') is distinct from (
    select encode(sha256, 'hex') from amendment_version
    where amendment_id = v_amendment.id order by number desc limit 1) then
    perform refuse('text-not-the-one-voted');
  end if;

  select * into v_document from document where id = v_proposal.document_id for update;
  if v_document.head_seq <> (p_act->>'documentSeq')::bigint or v_document.epoch <> (p_act->>'epoch')::integer then
    perform refuse('stale-version');
  end if;
  if p_update is not null then
    update document set head_seq = head_seq + 1 where id = v_document.id;
    insert into document_update (document_id, epoch, seq, account_id, bytes, at)
    values (v_document.id, v_document.epoch, v_document.head_seq + 1, p_actor, p_update, p_at);
    insert into document_client (document_id, client_id, account_id)
    values (v_document.id, (p_act->>'clientId')::bigint, p_actor);
  end if;

  update proposal set title = coalesce(p_act->>'title', title) where id = v_proposal.id;
  insert into proposal_author (proposal_id, account_id)
  select v_proposal.id, account_id from amendment_author where amendment_id = v_amendment.id
  on conflict do nothing;
  perform add_proposal_step(v_proposal.id, 'amend', null, p_actor, p_at);
  update amendment set accepted = array(select jsonb_array_elements_text(p_act->'accepted')::integer)
  where id = v_amendment.id;
  perform move_amendment(v_amendment.id, p_act->>'from', p_act->>'to', v_event, p_act->>'kind', null, p_actor, p_at);
end
$$;

-- Fixes what an amendment that is put to the vote would make of its proposal. Refuses when the proposal moved since.
create function freeze_amendment(p_version uuid, p_amendment uuid, p_title text, p_content text, p_document_seq bigint,
  p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_proposal proposal;
begin
  select p.* into v_proposal from proposal p join amendment a on a.proposal_id = p.id
  where a.id = p_amendment for update of p;
  perform from amendment where id = p_amendment and state = 'proposed' for update;
  if not found then
    perform refuse('stale-version');
  end if;
  perform from document where id = v_proposal.document_id and head_seq = p_document_seq for update;
  if not found then
    perform refuse('stale-version');
  end if;
  insert into amendment_version (id, amendment_id, number, title, content, sha256, document_seq, frozen_at)
  select p_version, p_amendment, coalesce(max(number), 0) + 1, p_title, p_content,
    sha256(convert_to(p_content, 'UTF8')), p_document_seq, p_at
  from amendment_version where amendment_id = p_amendment;
  return p_version;
end
$$;

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

-- As before, and over the amendments of a proposal too; an amendment's own text is a kind of its own in the journal.
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

grant execute on function apply_amendment, freeze_amendment, erase_deleted_text to deconcert_app;
