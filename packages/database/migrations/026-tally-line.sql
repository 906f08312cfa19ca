-- What people count: raised hands and paper, in lines of the same tally. Two people count each line, and neither sees
-- the other's figures before giving their own.

create table tally_line (
  ballot_id uuid not null references ballot,
  number integer not null check (number > 0),
  kind text not null check (kind in ('hands', 'paper')),
  college_id uuid,
  -- What two people agreed on; null before they do.
  present integer,
  proxies integer,
  votes jsonb,
  casting text,
  entered_by uuid not null references account,
  entered_at timestamptz not null,
  countersigned_by uuid references account,
  countersigned_at timestamptz,
  struck_by uuid references account,
  struck_at timestamptz,
  primary key (ballot_id, number),
  check (countersigned_by <> entered_by),
  check ((countersigned_by is null) = (votes is null))
);

-- What each person found, every time that they counted.
create table tally_count (
  ballot_id uuid not null,
  number integer not null,
  attempt integer not null,
  counted_by uuid not null references account,
  present integer not null check (present >= 0),
  proxies integer not null check (proxies >= 0),
  votes jsonb not null,
  casting text,
  at timestamptz not null,
  primary key (ballot_id, number, attempt),
  foreign key (ballot_id, number) references tally_line
);

-- Who is ticked as having voted with the papers of a line. Of a secret ballot it is forgotten at the closing.
create table tally_line_seat (
  ballot_id uuid not null,
  number integer not null,
  seat_id uuid not null,
  primary key (ballot_id, seat_id),
  foreign key (ballot_id, number) references tally_line,
  foreign key (ballot_id, seat_id) references elector
);

-- Holds an open ballot for counting: votes under way end first, and its lines are changed one at a time.
create function hold_counted_ballot(p_ballot uuid)
returns ballot language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  select * into v_ballot from ballot where id = p_ballot for no key update;
  if not found then
    perform refuse('not-found');
  elsif v_ballot.state <> 'open' then
    perform refuse('ballot-not-open');
  elsif v_ballot.config::jsonb->>'version' = '1' then
    perform refuse('line-kind-wrong');
  end if;
  return v_ballot;
end
$$;

create function add_tally_count(p_ballot uuid, p_number integer, p_count jsonb, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into tally_count (ballot_id, number, attempt, counted_by, present, proxies, votes, casting, at)
  select p_ballot, p_number, (select count(*) + 1 from tally_count where ballot_id = p_ballot and number = p_number),
    p_actor, (p_count->>'present')::integer, (p_count->>'proxies')::integer, p_count->'votes', p_count->>'casting', p_at
$$;

-- What the journal says of a line: never what was counted.
create function tally_line_subject(p_ballot ballot, p_number integer)
returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_strip_nulls(jsonb_build_object('ballot', p_ballot.id, 'question', p_ballot.question, 'line', p_number,
    'kind', kind)) from tally_line where ballot_id = p_ballot.id and number = p_number
$$;

-- Begins a line with what one person counted. Those who voted on its papers are ticked on the roll: they vote no more.
-- Raised hands are counted after the deadline too, papers are not.
create function enter_tally_line(p_ballot uuid, p_line jsonb, p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_counted_ballot(p_ballot);
  v_kind text := p_line->>'kind';
  v_college uuid := (p_line->>'collegeId')::uuid;
  v_number integer;
  v_ticks integer;
begin
  if v_kind = 'paper' and v_ballot.closes_at <= clock_timestamp() then
    perform refuse('ballot-expired');
  elsif v_kind = 'hands' and exists (select from tally_line
    where ballot_id = p_ballot and struck_at is null and college_id is not distinct from v_college) then
    perform refuse('line-already-entered');
  end if;
  select coalesce(max(number), 0) + 1 into v_number from tally_line where ballot_id = p_ballot;
  insert into tally_line (ballot_id, number, kind, college_id, entered_by, entered_at)
  values (p_ballot, v_number, v_kind, v_college, p_actor, p_at);
  perform add_tally_count(p_ballot, v_number, p_line, p_actor, p_at);

  if exists (select from jsonb_array_elements_text(p_line->'seats') s left join elector e
    on e.ballot_id = p_ballot and e.seat_id = s::uuid where e.seat_id is null) then
    perform refuse('not-an-elector');
  elsif exists (select from jsonb_array_elements_text(p_line->'seats') s join elector e
    on e.ballot_id = p_ballot and e.seat_id = s::uuid where e.college_id is distinct from v_college) then
    perform refuse('elector-of-another-college');
  end if;
  insert into roll_entry (ballot_id, seat_id)
  select p_ballot, s::uuid from jsonb_array_elements_text(p_line->'seats') s order by s on conflict do nothing;
  get diagnostics v_ticks = row_count;
  if v_ticks <> jsonb_array_length(p_line->'seats') then
    perform refuse('elector-already-voted');
  end if;
  insert into tally_line_seat (ballot_id, number, seat_id)
  select p_ballot, v_number, s::uuid from jsonb_array_elements_text(p_line->'seats') s;
  perform append_journal(v_ballot.plan_id, 'tally-line-entered', p_actor, tally_line_subject(v_ballot, v_number), p_at);
  return v_number;
end
$$;

-- Takes another count of a line, in one form (choices in one order, none without votes). Whoever countersigns has not been
-- shown what they are to find: after a count that waits it is the other one of its pair: the same, and these two have
-- countersigned the line. Two that differ both count for nothing, and two people count anew, each without the other's
-- figures. So nobody guesses at one count twice. Sent again by who countersigned, it is the same.
create function count_tally_line(p_ballot uuid, p_number integer, p_count jsonb, p_actor uuid,
  p_at timestamptz)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_counted_ballot(p_ballot);
  v_line tally_line;
  v_last tally_count;
begin
  select * into v_line from tally_line where ballot_id = p_ballot and number = p_number;
  if not found then
    perform refuse('not-found');
  elsif v_line.struck_at is null and v_line.countersigned_by = p_actor then
    return 'countersigned';
  elsif v_line.struck_at is not null or v_line.countersigned_by is not null then
    perform refuse('line-settled');
  end if;
  select * into v_last from tally_count where ballot_id = p_ballot and number = p_number order by attempt desc limit 1;
  if v_last.attempt % 2 = 0 then
    perform add_tally_count(p_ballot, p_number, p_count, p_actor, p_at);
    perform append_journal(v_ballot.plan_id, 'tally-line-entered', p_actor, tally_line_subject(v_ballot, p_number), p_at);
    return 'awaiting';
  elsif v_last.counted_by = p_actor then
    perform refuse('countersign-needs-another');
  end if;

  perform add_tally_count(p_ballot, p_number, p_count, p_actor, p_at);
  if (v_last.present, v_last.proxies, v_last.votes, v_last.casting) is distinct from
    ((p_count->>'present')::integer, (p_count->>'proxies')::integer, p_count->'votes', p_count->>'casting') then
    perform append_journal(v_ballot.plan_id, 'tally-line-differs', p_actor, tally_line_subject(v_ballot, p_number),
      p_at);
    return 'different';
  elsif v_line.kind = 'paper' and v_last.present <> (select count(*) from tally_line_seat
    where ballot_id = p_ballot and number = p_number) then
    perform refuse('papers-not-ticked');
  end if;
  update tally_line set entered_by = v_last.counted_by, countersigned_by = p_actor, countersigned_at = p_at,
    present = v_last.present, proxies = v_last.proxies, votes = v_last.votes, casting = v_last.casting
  where ballot_id = p_ballot and number = p_number;
  perform append_journal(v_ballot.plan_id, 'tally-line-countersigned', p_actor,
    tally_line_subject(v_ballot, p_number) || jsonb_build_object('enteredBy', v_last.counted_by), p_at);
  return 'countersigned';
end
$$;

-- Strikes a line of a ballot that is held: it counts for nothing, and its electors may vote. Of a secret ballot nothing
-- else is kept of it: the line that replaces it would tell, by the difference, what somebody voted.
create function strike_held_line(p_ballot ballot, p_number integer, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_is_secret boolean := p_ballot.secrecy = 'secret';
begin
  update tally_line set struck_by = p_actor, struck_at = p_at,
    present = case when not v_is_secret then present end, proxies = case when not v_is_secret then proxies end,
    votes = case when not v_is_secret or votes is null then votes else '[]' end,
    casting = case when not v_is_secret then casting end
  where ballot_id = p_ballot.id and number = p_number and struck_at is null;
  if not found then
    perform 1 from tally_line where ballot_id = p_ballot.id and number = p_number;
    perform refuse(case when found then 'line-settled' else 'not-found' end);
  end if;
  delete from roll_entry r using tally_line_seat s where s.ballot_id = p_ballot.id and s.number = p_number
    and r.ballot_id = p_ballot.id and r.seat_id = s.seat_id;
  delete from tally_line_seat where ballot_id = p_ballot.id and number = p_number;
  if v_is_secret then
    delete from tally_count where ballot_id = p_ballot.id and number = p_number;
  end if;
  perform append_journal(p_ballot.plan_id, 'tally-line-struck', p_actor, tally_line_subject(p_ballot, p_number), p_at);
end
$$;

-- Strikes a line that nobody countersigned, as one person. One that two people countersigned is struck by two.
create function strike_tally_line(p_ballot uuid, p_number integer, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_counted_ballot(p_ballot);
begin
  perform 1 from tally_line where ballot_id = p_ballot and number = p_number
    and countersigned_at is not null and struck_at is null;
  if found then
    perform refuse('striking-needs-two');
  end if;
  perform strike_held_line(v_ballot, p_number, p_actor, p_at);
end
$$;

grant select on tally_line, tally_count, tally_line_seat to deconcert_app;
grant execute on function enter_tally_line, count_tally_line, strike_tally_line to deconcert_app;
