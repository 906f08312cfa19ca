-- The closing with its lines, proxies, and what nobody does to a ballot alone.

-- As before, with the papers of each college; of a secret ballot, who voted on paper is forgotten.
create or replace function shuffle_secret_votes(p_ballot uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_secret secret_vote[];
  v_seats uuid[];
  v_is_college_hidden boolean;
begin
  select exists (select from (
      select college_id, 1 as votes from secret_vote where ballot_id = p_ballot
      union all
      select college_id, present from tally_line
      where ballot_id = p_ballot and countersigned_at is not null and struck_at is null) v
    where college_id is not null group by college_id having sum(votes) < 5) into v_is_college_hidden;
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
    -- So few voters are so few possible rolls that the hash would tell who voted.
    'roll', case when v_ballot.secrecy = 'named' or v_vote_count >= 5
      then encode(sha256(convert_to(v_roll, 'UTF8')), 'hex') end)), p_at);
end
$$;

-- Closes a ballot as one person: at its deadline or after, or by hand where it has none.
create or replace function close_ballot(p_ballot uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from ballot where id = p_ballot and state = 'open' and closes_at > clock_timestamp();
  if found then
    perform refuse('closing-needs-two');
  end if;
  perform seal_ballot(p_ballot, p_actor, p_at);
end
$$;

create table ballot_request (
  id uuid primary key,
  ballot_id uuid not null references ballot,
  act text not null check (act in ('close-early', 'change-roll', 'reopen')),
  reason text not null,
  -- The deadline of the ballot that takes its place; null when it is closed by hand.
  closes_at timestamptz,
  asked_by uuid not null references account,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  answered_by uuid references account,
  answered_at timestamptz,
  is_confirmed boolean,
  check ((answered_by is null) = (is_confirmed is null)),
  check (not is_confirmed or answered_by <> asked_by)
);
create index ballot_request_by_ballot on ballot_request (ballot_id, asked_at);

create function ask_ballot_act(p_request jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  select * into v_ballot from ballot where id = (p_request->>'ballotId')::uuid for no key update;
  if not found then
    perform refuse('not-found');
  elsif exists (select from ballot_request where ballot_id = v_ballot.id and answered_at is null and expires_at > p_at) then
    perform refuse('request-pending');
  end if;
  insert into ballot_request (id, ballot_id, act, reason, closes_at, asked_by, asked_at, expires_at)
  values ((p_request->>'id')::uuid, v_ballot.id, p_request->>'act', p_request->>'reason',
    (p_request->>'closesAt')::timestamptz, p_actor, p_at, (p_request->>'expiresAt')::timestamptz);
  perform append_journal(v_ballot.plan_id, 'ballot-act-asked', p_actor, jsonb_build_object('ballot', v_ballot.id,
    'question', v_ballot.question, 'act', p_request->>'act', 'reason', p_request->>'reason'), p_at);
end
$$;

-- Answers a request, once. Who asked does not confirm, whatever seat or session they answer from. The ballot is held.
create function answer_ballot_act(p_ballot ballot, p_request uuid, p_act text, p_confirmed boolean, p_actor uuid,
  p_at timestamptz)
returns ballot_request language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_request ballot_request;
begin
  select * into v_request from ballot_request where id = p_request and ballot_id = p_ballot.id for update;
  if not found or v_request.act <> coalesce(p_act, v_request.act) then
    perform refuse('not-found');
  elsif v_request.answered_at is not null then
    perform refuse('request-answered');
  elsif v_request.expires_at <= p_at then
    perform refuse('request-expired');
  elsif p_confirmed and v_request.asked_by = p_actor then
    perform refuse('confirm-needs-another');
  end if;
  update ballot_request set answered_by = p_actor, answered_at = p_at, is_confirmed = p_confirmed where id = p_request;
  perform append_journal(p_ballot.plan_id, case when p_confirmed then 'ballot-act-confirmed' else 'ballot-act-refused' end,
    p_actor, jsonb_build_object('ballot', p_ballot.id, 'question', p_ballot.question, 'act', v_request.act,
      'reason', v_request.reason, 'askedBy', v_request.asked_by,
      'askedByName', (select display_name from account where id = v_request.asked_by)), p_at);
  return v_request;
end
$$;

create function refuse_ballot_act(p_ballot uuid, p_request uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  select * into v_ballot from ballot where id = p_ballot for no key update;
  perform answer_ballot_act(v_ballot, p_request, null, false, p_actor, p_at);
end
$$;

-- Closes before the deadline, confirmed by a second person.
create function confirm_early_closing(p_ballot uuid, p_request uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  select * into v_ballot from ballot where id = p_ballot for update;
  if v_ballot.state <> 'open' then
    perform refuse('ballot-not-open');
  end if;
  perform answer_ballot_act(v_ballot, p_request, 'close-early', true, p_actor, p_at);
  perform seal_ballot(p_ballot, p_actor, p_at);
end
$$;

grant select on ballot_request to deconcert_app;
grant execute on function ask_ballot_act, refuse_ballot_act, confirm_early_closing to deconcert_app;
