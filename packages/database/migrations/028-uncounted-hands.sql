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

-- As before; raised hands are counted after the deadline too, papers are not.
create or replace function enter_tally_line(p_ballot uuid, p_line jsonb, p_actor uuid, p_at timestamptz)
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
