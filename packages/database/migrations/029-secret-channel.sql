-- Nothing under five in each way of voting: who counts the papers of a line knows them, and takes them out of the total.

-- The votes of a secret ballot that came the same way, online (line null) or on the papers of one line, from one college
-- or from none.
create function secret_vote_groups(p_ballot uuid)
returns table (line integer, college_id uuid, votes bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select null::integer, college_id, count(*) from secret_vote where ballot_id = p_ballot group by college_id
  union all
  select number, college_id, present from tally_line
  where ballot_id = p_ballot and countersigned_at is not null and struck_at is null
$$;

-- Whether a secret ballot has so few votes, in all or of one way, that nothing is told of it.
create function hides_everything(p_ballot uuid)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(votes), 0) < 5 or coalesce(bool_or(votes between 1 and 4), false)
  from (select sum(votes) as votes from secret_vote_groups(p_ballot) group by line) w
$$;

-- As before; a group of 1 to 4 votes of one college that came the same way hides the colleges.
create or replace function shuffle_secret_votes(p_ballot uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_secret secret_vote[];
  v_seats uuid[];
  v_is_college_hidden boolean;
begin
  select exists (select from secret_vote_groups(p_ballot) where votes between 1 and 4) into v_is_college_hidden;
  select array_agg(v order by commitment) into v_secret from secret_vote v where ballot_id = p_ballot;
  select array_agg(seat_id order by seat_id) into v_seats from roll_entry where ballot_id = p_ballot;
  delete from secret_vote where ballot_id = p_ballot;
  insert into secret_vote (id, ballot_id, college_id, choice, nonce, commitment)
  select id, ballot_id, case when not v_is_college_hidden then college_id end, choice, nonce, commitment
  from unnest(v_secret);
  delete from tally_line_seat where ballot_id = p_ballot;
  delete from roll_entry where ballot_id = p_ballot;
  insert into roll_entry (ballot_id, seat_id) select p_ballot, unnest(v_seats);
  if v_is_college_hidden then
    update tally_line set college_id = null where ballot_id = p_ballot;
  end if;
end
$$;

-- As before; the hash of the roll is not told where nothing is.
create or replace function seal_ballot(p_ballot uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_votes text;
  v_roll text;
  v_roll_count integer;
  v_vote_count integer;
  v_papers integer;
  v_hands integer;
  -- The first rules had no colleges, nor had the lines of their votes.
  v_has_colleges boolean;
begin
  select * into v_ballot from ballot where id = p_ballot for update;
  if not found then
    perform refuse('not-found');
  elsif v_ballot.state <> 'open' then
    return;
  elsif exists (select from tally_line where ballot_id = p_ballot and countersigned_at is null and struck_at is null) then
    perform refuse('line-awaits');
  end if;
  v_has_colleges := v_ballot.config::jsonb->>'version' <> '1';
  update ballot set state = 'closing', closed_at = p_at, closed_by = p_actor where id = p_ballot;

  select coalesce(string_agg(seat_id::text, E'\n' order by seat_id), ''), count(*) into v_roll, v_roll_count
  from roll_entry where ballot_id = p_ballot;
  if v_ballot.secrecy = 'secret' then
    perform shuffle_secret_votes(p_ballot);
    -- Lines differ before their college, so that the order of the commitments is theirs.
    select count(*), string_agg(encode(commitment, 'hex') || case when v_has_colleges
      then ' ' || coalesce(college_id::text, '-') else '' end || ' ' || choice, E'\n' order by commitment)
    into v_vote_count, v_votes
    from secret_vote where ballot_id = p_ballot;
  else
    select count(*), string_agg(seat_id || ' ' || choice, E'\n' order by seat_id) into v_vote_count, v_votes
    from named_vote where ballot_id = p_ballot;
  end if;
  v_votes := concat_ws(E'\n', v_votes, tally_lines_text(p_ballot));
  select coalesce(sum((vote->>0)::integer) filter (where l.kind = 'paper'), 0),
    coalesce(sum((vote->>0)::integer) filter (where l.kind = 'hands' and vote->>1 <> 'not-taking-part'), 0)
  into v_papers, v_hands
  from tally_line l cross join jsonb_array_elements(l.votes) vote
  where l.ballot_id = p_ballot and l.countersigned_at is not null and l.struck_at is null;

  if v_roll_count <> v_vote_count + v_papers then
    raise exception 'ballot % has % names on its roll, % votes and % papers', p_ballot, v_roll_count, v_vote_count,
      v_papers;
  end if;
  v_vote_count := v_vote_count + v_papers + v_hands;
  insert into closing (ballot_id, roll_count, vote_count, roll_sha256, votes_sha256, sealed_at)
  values (p_ballot, v_roll_count, v_vote_count, sha256(convert_to(v_roll, 'UTF8')), sha256(convert_to(v_votes, 'UTF8')),
    p_at);
  perform append_journal(v_ballot.plan_id, 'ballot-closed', p_actor, jsonb_strip_nulls(jsonb_build_object(
    'ballot', p_ballot, 'proposal', ballot_subject(p_ballot)->'proposal', 'question', v_ballot.question,
    'voters', v_vote_count, 'votes', encode(sha256(convert_to(v_votes, 'UTF8')), 'hex'),
    -- Where nothing is told, nor is who voted: so few rolls are possible that the hash would tell.
    'roll', case when v_ballot.secrecy = 'named' or not hides_everything(p_ballot)
      then encode(sha256(convert_to(v_roll, 'UTF8')), 'hex') end)), p_at);
end
$$;
