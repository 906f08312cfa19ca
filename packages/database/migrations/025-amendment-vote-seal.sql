-- The result of a vote on an amendment is written with what it does to both texts, in one act: nothing is left between.

-- As before, and of an amendment: `p_amendment` says what becomes of it, `p_update` is what an adopted one changes in the
-- text of its proposal.
drop function record_result(uuid, text, text, jsonb, timestamptz);
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

-- As before, and an amendment that is being voted on is proposed again before it is put to the vote anew.
create or replace function confirm_replacement(p_ballot uuid, p_request uuid, p_opening jsonb, p_moves jsonb,
  p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_request ballot_request;
  v_new uuid;
begin
  perform hold_ballot_subjects(p_ballot);
  select * into v_ballot from ballot where id = p_ballot for update;
  v_request := answer_ballot_act(v_ballot, p_request, null, true, p_actor, p_at);
  if v_request.act not in ('change-roll', 'reopen') then
    perform refuse('not-found');
  elsif v_ballot.replaced_by is not null then
    perform refuse('ballot-replaced');
  elsif v_request.act = 'change-roll' then
    perform cancel_ballot(v_ballot, p_actor, p_at);
  elsif v_ballot.state <> 'closed' then
    perform refuse('ballot-not-closed');
  end if;
  update ballot_option set consequence = 'reopen' where ballot_id = p_ballot and proposal_id is not null;
  perform move_ballot_proposals(p_ballot, p_moves, v_request.reason, p_actor, p_at);
  perform move_amendment(a.id, 'in-ballot', 'proposed', 'reopen', null, v_request.reason, p_actor, p_at)
  from ballot_option o join amendment a on a.id = o.amendment_id
  where o.ballot_id = p_ballot and a.state = 'in-ballot';
  v_new := open_ballot(p_opening, v_request.asked_by, p_at);
  update ballot set replaced_by = v_new where id = p_ballot;
  return v_new;
end
$$;

grant execute on function record_result to deconcert_app;
