-- What the vote on an amendment makes of it and of its proposal, and who is told.

-- As before; a vote on an amendment is told to the authors of both.
create or replace function tell_of_amendment(p_amendment uuid, p_event text, p_reason text, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into notice (plan_id, account_id, proposal_id, amendment_id, event, reason, actor_id, at)
  select a.plan_id, told.account_id, a.proposal_id, a.id, p_event, p_reason, p_actor, p_at
  from amendment a,
    lateral (
      select account_id from proposal_author
      where proposal_id = a.proposal_id and (p_event = 'amendment-proposed'
        and account_id not in (select account_id from amendment_author where amendment_id = a.id)
        or p_event in ('amendment-in-ballot', 'amendment-adopted', 'amendment-outvoted', 'amendment-reopened'))
      union
      select account_id from amendment_author
      where amendment_id = a.id and p_event <> 'amendment-proposed'
    ) told
  where a.id = p_amendment and told.account_id is distinct from p_actor
$$;

-- What those concerned are told of a step of an amendment; null when they are told nothing.
create function amendment_notice(p_event text, p_from text, p_to text)
returns text language sql immutable as $$
  select case
    when p_event = 'propose' then 'amendment-proposed'
    when p_event = 'open-ballot' then 'amendment-in-ballot'
    when p_event = 'adopt' then 'amendment-adopted'
    when p_event = 'reopen' then 'amendment-reopened'
    when p_event = 'reject' and p_from = 'in-ballot' then 'amendment-outvoted'
    when p_to in ('accepted', 'partly-accepted', 'rejected') then 'amendment-' || p_to
  end
$$;

create or replace function move_amendment(p_amendment uuid, p_from text, p_to text, p_event text, p_kind text,
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

-- As before. Of a vote on an amendment its authors are told with those of the amendment.
create or replace function move_proposal(p_proposal uuid, p_from text, p_to text, p_event text, p_kind text, p_reason text,
  p_actor uuid, p_at timestamptz, p_subject jsonb default '{}', p_reason_code text default null)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_proposal proposal;
begin
  select * into v_proposal from proposal where id = p_proposal for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_proposal.state <> p_from then
    perform refuse('stale-version');
  end if;
  update proposal set state = p_to,
    submitted_at = case p_event when 'submit' then p_at when 'revise' then null else submitted_at end,
    to_review = to_review and p_to in ('published', 'in-ballot') and p_event <> 'review'
  where id = p_proposal returning * into v_proposal;
  update document set writable = p_to in ('draft', 'submitted', 'published')
  where id = v_proposal.document_id and writable <> (p_to in ('draft', 'submitted', 'published'));
  delete from moderation_claim where proposal_id = p_proposal;
  perform credit_authors(p_proposal);
  perform add_proposal_step(p_proposal, p_event, p_reason, p_actor, p_at, p_reason_code);
  if p_event not in ('submit', 'revise', 'review', 'amendment-in-ballot', 'amendment-voted') then
    perform tell_authors(p_proposal, p_event, p_reason, p_reason_code, p_actor, p_at);
  end if;
  perform append_journal(v_proposal.plan_id, p_kind, p_actor, jsonb_strip_nulls(jsonb_build_object(
    'proposal', p_proposal, 'code', v_proposal.code, 'group', v_proposal.group_id, 'reason', p_reason,
    'reasonCode', p_reason_code, 'title',
    case when not is_private_proposal(p_to, v_proposal.submitted_at) then v_proposal.title end)) || p_subject, p_at);
end
$$;

-- As before; what a ballot adopted is written by whoever began the amendment, not by who closed the ballot.
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

-- Holds what a ballot is about, in the order in which its opening did.
create function hold_ballot_subjects(p_ballot uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from proposal
  where id in (select proposal_id from ballot_option where ballot_id = p_ballot) order by id for update;
  perform 1 from amendment
  where id in (select amendment_id from ballot_option where ballot_id = p_ballot) order by id for update;
  perform 1 from document where id in (select p.document_id from ballot_option o join proposal p on p.id = o.proposal_id
    where o.ballot_id = p_ballot) order by id for update;
end
$$;

-- Moves the proposals of a ballot as `p_moves` says. One of which an amendment was voted on is published again.
create function move_ballot_proposals(p_ballot uuid, p_moves jsonb, p_reason text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform move_proposal(m."proposalId", coalesce(m."from", 'in-ballot'), m."to",
    case when m.is_amended then 'amendment-voted' else m.event end, null, p_reason, p_actor, p_at)
  from (select t.*, exists (select from ballot_option o where o.ballot_id = p_ballot
      and o.proposal_id = t."proposalId" and o.amendment_id is not null) as is_amended
    from jsonb_to_recordset(p_moves) as t("proposalId" uuid, "from" text, "to" text, event text)
    order by t."proposalId") m;
end
$$;
