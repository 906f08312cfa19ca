-- Voting, sealing the box, writing the result.

-- Records the vote of one seat, all or nothing, by whoever votes for it: its own person, or the holder of its proxy. Says
-- 'recorded' or 'already-voted'; a retry is safe and never learns a choice. That the choice is one of the ballot's its
-- caller has checked against the rules, which nothing changes after the opening; here only its length is bounded.
-- The share lock lets electors vote together and makes the closing wait for the votes under way.
drop function cast_vote(uuid, uuid, text, uuid, bytea);
create function cast_vote(p_ballot uuid, p_account uuid, p_seat uuid, p_choice text, p_vote_id uuid, p_nonce bytea)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_elector elector;
begin
  select * into v_ballot from ballot where id = p_ballot for share;
  if not found then
    perform refuse('not-found');
  end if;
  select * into v_elector from elector
  where ballot_id = p_ballot and seat_id = p_seat and coalesce(holder_account_id, account_id) = p_account;
  if not found then
    perform refuse('not-an-elector');
  end if;
  if exists (select from roll_entry where ballot_id = p_ballot and seat_id = p_seat) then
    return 'already-voted';
  end if;
  if v_ballot.state <> 'open' then
    perform refuse('ballot-not-open');
  end if;
  if v_ballot.closes_at <= clock_timestamp() then
    perform refuse('ballot-expired');
  end if;
  if v_ballot.method in ('show-of-hands', 'consent') then
    perform refuse('vote-not-cast-alone');
  end if;
  if octet_length(p_choice) > 20000 then
    perform refuse('too-long');
  end if;

  insert into roll_entry (ballot_id, seat_id) values (p_ballot, p_seat) on conflict do nothing;
  if not found then
    return 'already-voted';
  end if;
  if v_ballot.secrecy = 'secret' then
    insert into secret_vote (id, ballot_id, college_id, choice, nonce, commitment)
    values (p_vote_id, p_ballot, v_elector.college_id, p_choice, p_nonce,
      sha256(convert_to('v1|' || p_ballot || '|' || p_choice || '|' || encode(p_nonce, 'hex'), 'UTF8')));
  else
    insert into named_vote (ballot_id, seat_id, choice) values (p_ballot, p_seat, p_choice);
  end if;
  perform tell_live(v_ballot.plan_id, 'ballot-turnout');
  return 'recorded';
end
$$;

-- Rewrites both tables of a secret ballot in an order that says nothing. Where a college, or those in none, has 1 to 4
-- votes, no vote of the ballot keeps its college.
create function shuffle_secret_votes(p_ballot uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_secret secret_vote[];
  v_seats uuid[];
  v_is_college_hidden boolean;
begin
  select exists (select from secret_vote where ballot_id = p_ballot group by college_id having count(*) < 5)
  into v_is_college_hidden;
  select array_agg(v order by commitment) into v_secret from secret_vote v where ballot_id = p_ballot;
  select array_agg(seat_id order by seat_id) into v_seats from roll_entry where ballot_id = p_ballot;
  delete from secret_vote where ballot_id = p_ballot;
  insert into secret_vote (id, ballot_id, college_id, choice, nonce, commitment)
  select id, ballot_id, case when not v_is_college_hidden then college_id end, choice, nonce, commitment
  from unnest(v_secret);
  delete from roll_entry where ballot_id = p_ballot;
  insert into roll_entry (ballot_id, seat_id) select p_ballot, unnest(v_seats);
end
$$;

-- Seals the box: waits for the votes under way, checks that the roll and the box agree, keeps counts and hashes. Sealing
-- twice changes nothing.
drop function close_ballot(uuid, uuid, timestamptz);
create function close_ballot(p_ballot uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_votes text;
  v_roll text;
  v_roll_count integer;
  v_vote_count integer;
  -- The first rules had no colleges, nor had the lines of their votes.
  v_has_colleges boolean;
begin
  select * into v_ballot from ballot where id = p_ballot for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_ballot.state <> 'open' then
    return;
  end if;
  v_has_colleges := v_ballot.config::jsonb->>'version' <> '1';
  update ballot set state = 'closing', closed_at = p_at, closed_by = p_actor where id = p_ballot;

  select coalesce(string_agg(seat_id::text, E'\n' order by seat_id), ''), count(*) into v_roll, v_roll_count
  from roll_entry where ballot_id = p_ballot;
  if v_ballot.secrecy = 'secret' then
    perform shuffle_secret_votes(p_ballot);
    -- Lines differ before their college, so that the order of the commitments is theirs.
    select count(*), coalesce(string_agg(encode(commitment, 'hex') || case when v_has_colleges
      then ' ' || coalesce(college_id::text, '-') else '' end || ' ' || choice, E'\n' order by commitment), '')
    into v_vote_count, v_votes
    from secret_vote where ballot_id = p_ballot;
  else
    select count(*), coalesce(string_agg(seat_id || ' ' || choice, E'\n' order by seat_id), '')
    into v_vote_count, v_votes
    from named_vote where ballot_id = p_ballot;
  end if;

  if v_roll_count <> v_vote_count then
    raise exception 'ballot % has % names on its roll and % votes', p_ballot, v_roll_count, v_vote_count;
  end if;
  insert into closing (ballot_id, roll_count, vote_count, roll_sha256, votes_sha256, sealed_at)
  values (p_ballot, v_roll_count, v_vote_count, sha256(convert_to(v_roll, 'UTF8')), sha256(convert_to(v_votes, 'UTF8')),
    p_at);
  perform append_journal(v_ballot.plan_id, 'ballot-closed', p_actor, jsonb_strip_nulls(jsonb_build_object(
    'ballot', p_ballot, 'proposal', ballot_subject(p_ballot)->'proposal', 'question', v_ballot.question,
    'voters', v_vote_count, 'votes', encode(sha256(convert_to(v_votes, 'UTF8')), 'hex'),
    -- So few voters are so few possible rolls that the hash would tell who voted.
    'roll', case when v_ballot.secrecy = 'named' or v_vote_count >= 5
      then encode(sha256(convert_to(v_roll, 'UTF8')), 'hex') end)), p_at);
end
$$;

-- Writes the result that the domain computed from a sealed box, and what it makes of each proposal, in one act. Twice is
-- once. It is the act of who closed the ballot, whoever has it written. The proposals are held before the ballot, as at
-- its opening.
drop function record_result(uuid, text, text, text, text, timestamptz);
create function record_result(p_ballot uuid, p_outcome text, p_result text, p_moves jsonb, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  perform 1 from proposal
  where id in (select proposal_id from ballot_option where ballot_id = p_ballot) order by id for update;
  perform 1 from document where id in (select p.document_id from ballot_option o join proposal p on p.id = o.proposal_id
    where o.ballot_id = p_ballot) order by id for update;
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
  perform move_proposal(m."proposalId", 'in-ballot', m."to", m.event, null, null, v_ballot.closed_by, p_at)
  from (select * from jsonb_to_recordset(p_moves) as t("proposalId" uuid, "to" text, event text)
    order by t."proposalId") m;
  perform append_journal(v_ballot.plan_id, 'ballot-result-recorded', v_ballot.closed_by, jsonb_strip_nulls(
    jsonb_build_object('ballot', p_ballot, 'group', v_ballot.group_id, 'question', v_ballot.question,
    'outcome', p_outcome, 'result', encode(sha256(convert_to(p_result, 'UTF8')), 'hex'),
    'adopted', (select jsonb_agg(proposal_id order by position) from ballot_option
      where ballot_id = p_ballot and consequence = 'adopt')) || ballot_subject(p_ballot)), p_at);
end
$$;

grant execute on function cast_vote, close_ballot, record_result to deconcert_app;
