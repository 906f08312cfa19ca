-- A line that two people countersigned is struck by two, and no more once the deadline is past: its electors could not
-- vote again. A line that nobody countersigned is struck by one.

alter table ballot_request add column line integer, drop constraint ballot_request_act_check,
  add constraint ballot_request_act_check check (act in ('close-early', 'change-roll', 'reopen', 'strike-line')),
  add constraint ballot_request_line_check check ((act = 'strike-line') = (line is not null)),
  add foreign key (ballot_id, line) references tally_line;

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

-- Strikes a line that nobody countersigned, as one person.
create or replace function strike_tally_line(p_ballot uuid, p_number integer, p_actor uuid, p_at timestamptz)
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

-- As before, and of a line.
create or replace function ask_ballot_act(p_request jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_line integer := (p_request->>'line')::integer;
begin
  select * into v_ballot from ballot where id = (p_request->>'ballotId')::uuid for no key update;
  if not found then
    perform refuse('not-found');
  elsif exists (select from ballot_request where ballot_id = v_ballot.id and answered_at is null and expires_at > p_at) then
    perform refuse('request-pending');
  elsif v_line is not null and not exists (select from tally_line where ballot_id = v_ballot.id and number = v_line) then
    perform refuse('not-found');
  end if;
  insert into ballot_request (id, ballot_id, act, line, reason, closes_at, asked_by, asked_at, expires_at)
  values ((p_request->>'id')::uuid, v_ballot.id, p_request->>'act', v_line, p_request->>'reason',
    (p_request->>'closesAt')::timestamptz, p_actor, p_at, (p_request->>'expiresAt')::timestamptz);
  perform append_journal(v_ballot.plan_id, 'ballot-act-asked', p_actor, jsonb_strip_nulls(jsonb_build_object(
    'ballot', v_ballot.id, 'question', v_ballot.question, 'act', p_request->>'act', 'line', v_line,
    'reason', p_request->>'reason')), p_at);
end
$$;

-- Strikes a line, confirmed by a second person.
create function confirm_line_striking(p_ballot uuid, p_request uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_counted_ballot(p_ballot);
  v_request ballot_request;
begin
  if v_ballot.closes_at <= clock_timestamp() then
    perform refuse('ballot-expired');
  end if;
  v_request := answer_ballot_act(v_ballot, p_request, 'strike-line', true, p_actor, p_at);
  perform strike_held_line(v_ballot, v_request.line, p_actor, p_at);
end
$$;

grant execute on function confirm_line_striking to deconcert_app;
