-- How an amendment is proposed, decided on and taken into the text of its proposal.

-- What those concerned are told of a step of an amendment; null when they are told nothing.
create function amendment_notice(p_event text, p_from text, p_to text)
returns text language sql immutable as $$
  select case
    when p_event = 'propose' then 'amendment-proposed'
    when p_event = 'open-ballot' then 'amendment-in-ballot'
    when p_event = 'adopt' then 'amendment-adopted'
    when p_event = 'reopen' then 'amendment-reopened'
    when p_event = 'reject' and p_from = 'in-ballot' then 'amendment-outvoted'
    when p_to in ('accepted', 'partly-accepted', 'rejected', 'lapsed') then 'amendment-' || p_to
  end
$$;

-- Moves an amendment from the state its caller saw to the next one; the lifecycle itself is the domain's table. Its text
-- takes edits as a draft only. Those concerned are told of what is proposed and of what is decided. Without a kind
-- nothing is journaled: the act of which it is a part does so.
create function move_amendment(p_amendment uuid, p_from text, p_to text, p_event text, p_kind text,
  p_reason text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_amendment amendment;
begin
  select * into v_amendment from amendment where id = p_amendment for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_amendment.state <> p_from then
    perform refuse('stale-version');
  end if;
  update amendment set state = p_to,
    proposed_at = case p_event when 'propose' then p_at when 'revise' then null else proposed_at end
  where id = p_amendment;
  update document set writable = (p_to = 'draft')
  where id = v_amendment.document_id and writable <> (p_to = 'draft');
  perform add_amendment_step(p_amendment, p_event, p_reason, p_actor, p_at);
  if amendment_notice(p_event, p_from, p_to) is not null then
    perform tell_of_amendment(p_amendment, amendment_notice(p_event, p_from, p_to), p_reason, p_actor, p_at);
  end if;
  if p_kind is not null then
    perform append_journal(v_amendment.plan_id, p_kind, p_actor,
      amendment_subject(p_amendment) || jsonb_strip_nulls(jsonb_build_object('reason', p_reason)), p_at);
  end if;
end
$$;

-- Proposes what its text said at `p_seq`, to a proposal that is still published.
create function propose_amendment(p_amendment uuid, p_seq bigint, p_content text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_amendment amendment;
begin
  perform from proposal p join amendment a on a.proposal_id = p.id
  where a.id = p_amendment and p.state = 'published' for share of p;
  if not found then
    perform refuse('stale-version');
  end if;
  select * into v_amendment from amendment where id = p_amendment for update;
  perform from document where id = v_amendment.document_id and head_seq = p_seq for update;
  if not found then
    perform refuse('stale-version');
  end if;
  update amendment set content = p_content, content_sha256 = sha256(convert_to(p_content, 'UTF8')), accepted = null
  where id = p_amendment;
  perform move_amendment(p_amendment, 'draft', 'proposed', 'propose', 'amendment-proposed', null, p_actor, p_at);
end
$$;

-- Takes changes of an amendment into the text of its proposal, in one act with its state: the update is appended where
-- the server read the text, `documentSeq` of `epoch`, or nothing is done. `seen` is the amendment that was decided on.
-- Without an update only the title changes. What a ballot adopted must be what it froze, and is written by whoever began
-- the amendment, not by who closed the ballot.
create function apply_amendment(p_act jsonb, p_update bytea, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_event text := p_act->>'event';
  v_amendment amendment;
  v_proposal proposal;
  v_document document;
  v_writer uuid;
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

-- An amendment that awaits a decision lapses when its proposal comes to an end, and those who proposed it hear of it.
-- Every act on a proposal writes a step: those that end it end what was proposed to it.
create function lapse_amendments() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform move_amendment(a.id, 'proposed', 'lapsed', 'lapse', 'amendment-lapsed', null, new.actor_id, new.at)
  from (select id from amendment where proposal_id = new.proposal_id and state = 'proposed' order by id for update) a
  where exists (select from proposal
    where id = new.proposal_id and state not in ('draft', 'submitted', 'published', 'in-ballot'));
  return null;
end
$$;
create trigger amendments_lapse after insert on proposal_step
  for each row execute function lapse_amendments();

grant execute on function move_amendment, propose_amendment, apply_amendment, freeze_amendment to deconcert_app;
