-- What a result makes of what was voted on: it is written with that, in one act, and nothing is left between.

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

-- Writes the result that the domain computed from a sealed box, and what it makes of each proposal, in one act. Twice is
-- once. It is the act of who closed the ballot, whoever has it written. The proposals are held before the ballot, as at
-- its opening. Of an amendment, `p_amendment` says what becomes of it, and `p_update` is what an adopted one changes in
-- the text of its proposal.
drop function record_result(uuid, text, text, text, text, timestamptz);
create function record_result(p_ballot uuid, p_outcome text, p_result text, p_moves jsonb, p_amendment jsonb,
  p_update bytea, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  perform hold_ballot_subjects(p_ballot);
  select * into v_ballot from ballot where id = p_ballot for update;
  if v_ballot.state = 'closed' then
    return;
  end if;
  if v_ballot.state is distinct from 'closing' then
    perform refuse('ballot-not-closed');
  end if;
  update ballot set state = 'closed' where id = p_ballot;
  insert into ballot_result (ballot_id, outcome, result, result_sha256, at)
  values (p_ballot, p_outcome, p_result, sha256(convert_to(p_result, 'UTF8')), p_at);

  update ballot_option o set consequence = m.event
  from jsonb_to_recordset(p_moves) as m("proposalId" uuid, event text)
  where o.ballot_id = p_ballot and o.proposal_id = m."proposalId";
  if exists (select from ballot_option where ballot_id = p_ballot and proposal_id is not null and consequence is null) then
    raise exception 'the result of ballot % says nothing of one of its proposals', p_ballot;
  end if;
  if exists (select from ballot_option where ballot_id = p_ballot and amendment_id is not null
    and amendment_id is distinct from (p_amendment->>'id')::uuid) then
    raise exception 'the result of ballot % says nothing of its amendment', p_ballot;
  end if;
  perform move_ballot_proposals(p_ballot, p_moves, null, v_ballot.closed_by, p_at);
  if p_amendment->>'event' = 'adopt' then
    perform apply_amendment(p_amendment, p_update, v_ballot.closed_by, p_at);
  elsif p_amendment is not null then
    perform move_amendment((p_amendment->>'id')::uuid, 'in-ballot', p_amendment->>'to', p_amendment->>'event', null, null,
      v_ballot.closed_by, p_at);
  end if;
  perform append_journal(v_ballot.plan_id, 'ballot-result-recorded', v_ballot.closed_by, jsonb_strip_nulls(
    jsonb_build_object('ballot', p_ballot, 'group', v_ballot.group_id, 'question', v_ballot.question,
    'outcome', p_outcome, 'result', encode(sha256(convert_to(p_result, 'UTF8')), 'hex'),
    'adopted', (select jsonb_agg(proposal_id order by position) from ballot_option
      where ballot_id = p_ballot and consequence = 'adopt')) || ballot_subject(p_ballot)), p_at);
end
$$;

-- Takes an adopted proposal into the plan: the text that was voted, its vote, its place, the plan's next version. The
-- ballot is the one whose result adopted it, among others or alone, and whose place no other has taken.
-- The same proposal promoted again answers with the node it already became.
create or replace function promote_proposal(p_promotion jsonb, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_proposal proposal;
  v_option ballot_option;
  v_frozen proposal_version;
  v_node uuid;
  v_version integer;
begin
  select * into v_proposal from proposal where id = (p_promotion->>'proposalId')::uuid for update;
  if not found then
    perform refuse('not-found');
  end if;
  select node_id into v_node from promotion where proposal_id = v_proposal.id;
  if found then
    return v_node;
  end if;
  perform lock_plan(v_proposal.plan_id, p_expected_version);
  if v_proposal.state <> 'adopted' then
    perform refuse('proposal-not-adopted');
  end if;
  select o.* into v_option from ballot_option o join ballot b on b.id = o.ballot_id
  where o.ballot_id = (p_promotion->>'ballotId')::uuid and o.proposal_id = v_proposal.id
    and b.state = 'closed' and b.replaced_by is null and o.consequence = 'adopt';
  if not found then
    perform refuse('ballot-not-adopted');
  end if;
  select * into v_frozen from proposal_version where id = v_option.version_id;
  if encode(v_frozen.sha256, 'hex') is distinct from p_promotion->>'textSha256' then
    perform refuse('text-not-the-one-voted');
  end if;

  v_node := insert_node((p_promotion->'node') || jsonb_build_object('title', v_frozen.title,
    'content', v_frozen.content, 'groupId', v_proposal.group_id), v_proposal.plan_id, p_actor, p_at);
  v_version := next_plan_version(v_proposal.plan_id, 'proposal-promoted', p_at);
  insert into promotion (id, plan_id, proposal_id, ballot_id, option_key, version_id, node_id, text_sha256, plan_version,
    promoted_by, at)
  values ((p_promotion->>'id')::uuid, v_proposal.plan_id, v_proposal.id, v_option.ballot_id, v_option.key, v_frozen.id,
    v_node, v_frozen.sha256, v_version, p_actor, p_at);
  perform move_proposal(v_proposal.id, 'adopted', 'promoted', 'promote', 'proposal-promoted', null, p_actor, p_at,
    jsonb_build_object('node', v_node, 'ballot', v_option.ballot_id, 'version', v_version,
      'text', encode(v_frozen.sha256, 'hex')));
  return v_node;
end
$$;

grant execute on function record_result, promote_proposal to deconcert_app;
