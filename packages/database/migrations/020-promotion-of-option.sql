-- Takes an adopted proposal into the plan: the text that was voted, its vote, its place, the plan's next version. The
-- ballot is the one whose result adopted it, among others or alone.
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
    and b.state = 'closed' and o.consequence = 'adopt';
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

-- Whether a proposal has ever been put to the vote, alone or with others.
create or replace function ballot_opened_on(p_proposal uuid)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from ballot_option where proposal_id = p_proposal)
$$;

grant execute on function ballot_opened_on to deconcert_app;
