-- What the planner remembers of a table is taken while people vote: a sample of who has voted by then, and of what was in
-- the box. It outlives the closing, which it must not. So nothing is remembered of these columns.

alter table roll_entry alter column seat_id set statistics 0;
alter table secret_vote alter column id set statistics 0, alter column college_id set statistics 0,
  alter column choice set statistics 0, alter column nonce set statistics 0, alter column commitment set statistics 0;
alter table tally_line_seat alter column seat_id set statistics 0;
-- What was remembered before goes with the type of its column, though this one is the same.
alter table roll_entry alter column seat_id type uuid;
alter table secret_vote alter column id type uuid, alter column college_id type uuid, alter column choice type text,
  alter column nonce type bytea, alter column commitment type bytea;

-- As before; the votes of no college are a group like another, and a heap without papers is none.
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
    group by college_id having sum(votes) between 1 and 4) into v_is_college_hidden;
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
