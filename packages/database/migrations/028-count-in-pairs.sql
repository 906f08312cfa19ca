-- Whoever countersigns has not been shown what they are to find. Counts come in pairs: two that differ both count for
-- nothing, and two people count anew, each without the other's figures. So nobody guesses at one count twice.

-- Takes another count of a line, in one form (choices in one order, none without votes). After a count that waits it is
-- the other one of its pair: the same, and these two have countersigned the line. Else it begins another pair. Sent again
-- by who countersigned, it is the same.
create or replace function count_tally_line(p_ballot uuid, p_number integer, p_count jsonb, p_actor uuid,
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
