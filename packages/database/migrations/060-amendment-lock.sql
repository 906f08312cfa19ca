-- The same act as before, which now holds the proposal without holding back those who only name it: whoever rejects the
-- amendment at that moment has the amendment already, and tells of its proposal.
create or replace function apply_amendment(p_act jsonb, p_update bytea, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_event text := p_act->>'event';
  v_amendment amendment;
  v_proposal proposal;
  v_document document;
  v_writer uuid;
begin
  select p.* into v_proposal from proposal p join amendment a on a.proposal_id = p.id
  where a.id = (p_act->>'id')::uuid for no key update of p;
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
  v_writer := case v_event when 'adopt' then v_amendment.created_by else p_actor end;

  select * into v_document from document where id = v_proposal.document_id for update;
  if v_document.head_seq <> (p_act->>'documentSeq')::bigint or v_document.epoch <> (p_act->>'epoch')::integer then
    perform refuse('stale-version');
  end if;
  if p_update is not null then
    update document set head_seq = head_seq + 1 where id = v_document.id;
    insert into document_update (document_id, epoch, seq, account_id, bytes, at)
    values (v_document.id, v_document.epoch, v_document.head_seq + 1, v_writer, p_update, p_at);
    insert into document_client (document_id, client_id, account_id)
    values (v_document.id, (p_act->>'clientId')::bigint, v_writer);
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
