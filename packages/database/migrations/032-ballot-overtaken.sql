-- Opening a closed ballot again takes nothing back that a later one decided, and leaves what it decided as it was written:
-- `replaced_by` says that it counts no more.

-- Whether a proposal of this ballot was put to the vote again since: each opening freezes the next version of its text.
create function ballot_overtaken(p_ballot uuid)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from ballot_option o join proposal_version v on v.id = o.version_id
      join ballot_option x on x.proposal_id = o.proposal_id and x.ballot_id <> o.ballot_id
      join proposal_version w on w.id = x.version_id
    where o.ballot_id = p_ballot and w.number > v.number)
$$;

-- As before; of a closed ballot, only the last of each of its proposals.
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
  elsif ballot_overtaken(p_ballot) then
    perform refuse('ballot-overtaken');
  end if;
  update ballot_option set consequence = 'reopen'
  where ballot_id = p_ballot and proposal_id is not null and consequence is null;
  perform move_ballot_proposals(p_ballot, p_moves, v_request.reason, p_actor, p_at);
  perform move_amendment(a.id, 'in-ballot', 'proposed', 'reopen', null, v_request.reason, p_actor, p_at)
  from ballot_option o join amendment a on a.id = o.amendment_id
  where o.ballot_id = p_ballot and a.state = 'in-ballot';
  v_new := open_ballot(p_opening, v_request.asked_by, p_at);
  update ballot set replaced_by = v_new where id = p_ballot;
  return v_new;
end
$$;

-- As before, by the result of a ballot whose place no other has taken.
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

grant execute on function ballot_overtaken to deconcert_app;
