-- Voting, and sealing the box.

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

-- The lines that count, in the order of their numbers, one text line for each of their choices; null when there is none.
create function tally_lines_text(p_ballot uuid)
returns text language sql stable security definer set search_path = public, pg_temp as $$
  select string_agg(concat_ws(' ', 'line', l.number, l.kind, coalesce(l.college_id::text, '-'), v.vote->>0, v.vote->>1),
    E'\n' order by l.number, v.place)
  from tally_line l cross join jsonb_array_elements(l.votes) with ordinality v(vote, place)
  where l.ballot_id = p_ballot and l.countersigned_at is not null and l.struck_at is null
$$;

-- Seals the box: waits for the votes under way, checks that the names on the roll are as many as the votes and the
-- papers, keeps counts and hashes. Sealing twice changes nothing.
create function seal_ballot(p_ballot uuid, p_actor uuid, p_at timestamptz)
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

-- A show of hands that nobody counted has no result: it is not sealed, by whatever act. It waits for its two counters, past
-- its deadline too.
create function refuse_uncounted_hands()
returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from tally_line
    where ballot_id = new.id and countersigned_at is not null and struck_at is null) then
    perform refuse('hands-not-counted');
  end if;
  return new;
end
$$;
create trigger hands_are_counted before update of state on ballot for each row
  when (old.state = 'open' and new.state = 'closing' and new.method = 'show-of-hands')
  execute function refuse_uncounted_hands();

-- Closes a ballot as one person: at its deadline or after, or by hand where it has none.
drop function close_ballot(uuid, uuid, timestamptz);
create function close_ballot(p_ballot uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from ballot where id = p_ballot and state = 'open' and closes_at > clock_timestamp();
  if found then
    perform refuse('closing-needs-two');
  end if;
  perform seal_ballot(p_ballot, p_actor, p_at);
end
$$;

grant execute on function cast_vote, close_ballot to deconcert_app;
