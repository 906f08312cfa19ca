-- A ballot has the id with which it was asked for: the same request sent twice opens it once.

-- As before; under an id that a ballot has already, none opens.
create or replace function open_ballot(p_ballot jsonb, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_config text := p_ballot->>'config';
  v_rules jsonb := v_config::jsonb;
  v_ballot ballot;
begin
  perform hold_ballot_texts((p_ballot->>'planId')::uuid, p_ballot->'texts');
  insert into ballot (id, plan_id, group_id, electorate, question, method, secrecy, config, config_sha256,
    electorate_sha256, state, opened_by, opened_at, closes_at)
  values ((v_rules->>'ballotId')::uuid, (p_ballot->>'planId')::uuid, (p_ballot->>'groupId')::uuid,
    p_ballot->>'electorate', v_rules->>'question', v_rules->'method'->>'key', v_rules->>'secrecy', v_config,
    sha256(convert_to(v_config, 'UTF8')), decode(v_rules->>'electorateSha256', 'hex'), 'open', p_actor, p_at,
    (v_rules->>'closesAt')::timestamptz)
  on conflict (id) do nothing
  returning * into v_ballot;
  if v_ballot.id is null then
    perform refuse('ballot-id-taken');
  end if;
  if freeze_electorate(v_ballot, v_rules) <> v_rules->>'electorateSha256' then
    perform refuse('stale-version');
  end if;
  perform freeze_ballot_options(v_ballot.id, v_rules, p_ballot->'texts', p_at);

  perform move_proposal(proposal_id, 'published', 'in-ballot',
    case when is_amended then 'amendment-in-ballot' else 'open-ballot' end, null, null, p_actor, p_at)
  from (select proposal_id, bool_or(amendment_id is not null) as is_amended from ballot_option
    where ballot_id = v_ballot.id and proposal_id is not null group by proposal_id order by proposal_id) moved;
  perform move_amendment(amendment_id, 'proposed', 'in-ballot', 'open-ballot', null, null, p_actor, p_at)
  from (select amendment_id from ballot_option where ballot_id = v_ballot.id and amendment_id is not null
    order by amendment_id) moved;
  perform append_journal(v_ballot.plan_id, 'ballot-opened', p_actor, jsonb_strip_nulls(jsonb_build_object(
    'ballot', v_ballot.id, 'group', v_ballot.group_id, 'question', v_ballot.question, 'method', v_ballot.method,
    'secrecy', v_ballot.secrecy, 'electors', v_rules->'electors', 'config', encode(v_ballot.config_sha256, 'hex'),
    'electorate', v_rules->>'electorateSha256') || ballot_subject(v_ballot.id)), p_at);
  return v_ballot.id;
end
$$;
