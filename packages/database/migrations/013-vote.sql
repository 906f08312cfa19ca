-- Voting, sealing the box, writing the verdict.

-- Records one vote, all or nothing. Says 'recorded' or 'already-voted'; a retry is safe and never learns a choice.
-- The share lock lets electors vote together and makes the closing wait for the votes under way.
create function cast_vote(p_ballot uuid, p_account uuid, p_choice text, p_vote_id uuid, p_nonce bytea)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_elector elector;
begin
  select * into v_ballot from ballot where id = p_ballot for share;
  if not found then
    perform refuse('not-found');
  end if;
  select * into v_elector from elector where ballot_id = p_ballot and account_id = p_account;
  if not found then
    perform refuse('not-an-elector');
  end if;
  if exists (select from roll_entry where ballot_id = p_ballot and seat_id = v_elector.seat_id) then
    return 'already-voted';
  end if;
  if v_ballot.state <> 'open' then
    perform refuse('ballot-not-open');
  end if;
  if v_ballot.closes_at <= clock_timestamp() then
    perform refuse('ballot-expired');
  end if;
  if not (v_ballot.config::jsonb->'choices') ? p_choice then
    perform refuse('choice-unknown');
  end if;

  insert into roll_entry (ballot_id, seat_id) values (p_ballot, v_elector.seat_id) on conflict do nothing;
  if not found then
    return 'already-voted';
  end if;
  if v_ballot.secrecy = 'secret' then
    insert into secret_vote (id, ballot_id, college_id, choice, nonce, commitment)
    values (p_vote_id, p_ballot, v_elector.college_id, p_choice, p_nonce,
      sha256(convert_to('v1|' || p_ballot || '|' || p_choice || '|' || encode(p_nonce, 'hex'), 'UTF8')));
  else
    insert into named_vote (ballot_id, seat_id, choice) values (p_ballot, v_elector.seat_id, p_choice);
  end if;
  perform tell_live(v_ballot.plan_id, 'ballot-turnout');
  return 'recorded';
end
$$;

-- Seals the box: waits for the votes under way, checks that the roll and the box agree, rewrites both tables of a
-- secret ballot in an order that says nothing, and keeps counts and hashes. Sealing twice changes nothing.
create function close_ballot(p_ballot uuid, p_actor uuid, p_at timestamptz)
returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_lines jsonb;
  v_votes text;
  v_roll text;
  v_roll_count integer;
  v_vote_count integer;
  v_secret secret_vote[];
  v_seats uuid[];
begin
  select * into v_ballot from ballot where id = p_ballot for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_ballot.state <> 'open' then
    return (select lines from closing where ballot_id = p_ballot);
  end if;
  update ballot set state = 'closing', closed_at = p_at, closed_by = p_actor where id = p_ballot;

  select array_agg(seat_id order by seat_id), coalesce(string_agg(seat_id::text, E'\n' order by seat_id), ''), count(*)
  into v_seats, v_roll, v_roll_count
  from roll_entry where ballot_id = p_ballot;

  if v_ballot.secrecy = 'secret' then
    select array_agg(v order by commitment), count(*),
      coalesce(string_agg(encode(commitment, 'hex') || ' ' || choice, E'\n' order by commitment), '')
    into v_secret, v_vote_count, v_votes
    from secret_vote v where ballot_id = p_ballot;
    delete from secret_vote where ballot_id = p_ballot;
    insert into secret_vote select (unnest(v_secret)).*;
    delete from roll_entry where ballot_id = p_ballot;
    insert into roll_entry (ballot_id, seat_id) select p_ballot, unnest(v_seats);
    select coalesce(jsonb_object_agg(choice, n), '{}') into v_lines
    from (select choice, count(*) as n from secret_vote where ballot_id = p_ballot group by choice) c;
  else
    select count(*), coalesce(string_agg(seat_id || ' ' || choice, E'\n' order by seat_id), '')
    into v_vote_count, v_votes
    from named_vote where ballot_id = p_ballot;
    select coalesce(jsonb_object_agg(choice, n), '{}') into v_lines
    from (select choice, count(*) as n from named_vote where ballot_id = p_ballot group by choice) c;
  end if;

  if v_roll_count <> v_vote_count then
    raise exception 'ballot % has % names on its roll and % votes', p_ballot, v_roll_count, v_vote_count;
  end if;
  insert into closing (ballot_id, roll_count, vote_count, roll_sha256, votes_sha256, lines, sealed_at)
  values (p_ballot, v_roll_count, v_vote_count, sha256(convert_to(v_roll, 'UTF8')), sha256(convert_to(v_votes, 'UTF8')),
    v_lines, p_at);
  perform append_journal(v_ballot.plan_id, 'ballot-closed', p_actor, jsonb_strip_nulls(jsonb_build_object(
    'ballot', p_ballot, 'proposal', v_ballot.proposal_id, 'question', v_ballot.question, 'voters', v_vote_count,
    'votes', encode(sha256(convert_to(v_votes, 'UTF8')), 'hex'),
    -- So few voters are so few possible rolls that the hash would tell who voted.
    'roll', case when v_ballot.secrecy = 'named' or v_vote_count >= 5
      then encode(sha256(convert_to(v_roll, 'UTF8')), 'hex') end)), p_at);
  return v_lines;
end
$$;

-- Writes the verdict that the domain computed from a sealed box, and what it makes of the proposal. Twice is once.
-- It is the act of who closed the ballot, whoever has it written.
create function record_result(p_ballot uuid, p_outcome text, p_result text, p_state text, p_event text,
  p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
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
  perform move_proposal(v_ballot.proposal_id, 'in-ballot', p_state, p_event, 'ballot-result-recorded', null,
    v_ballot.closed_by, p_at, jsonb_strip_nulls(jsonb_build_object('ballot', p_ballot, 'outcome', p_outcome,
      -- So few secret votes have so few possible counts that their hash would tell them.
      'result', case when v_ballot.secrecy = 'named' or (select vote_count from closing where ballot_id = p_ballot) >= 5
        then encode(sha256(convert_to(p_result, 'UTF8')), 'hex') end)));
end
$$;

grant execute on function cast_vote, close_ballot, record_result to deconcert_app;
