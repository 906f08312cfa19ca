-- What would link a voter of a secret ballot to a vote is not kept, nor told.

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

-- The votes of a secret ballot that came the same way, online (line null) or on the papers of one line, from one college
-- or from none. Whoever counts the papers of a line knows them, and takes them out of the total: so nothing is told of
-- fewer than five in each way of voting.
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

-- Rewrites both tables of a secret ballot in an order that says nothing, and forgets who voted on paper. A group of 1 to 4
-- votes of one college, or of those in none, that came the same way hides the colleges: no vote of the ballot, and none
-- of its lines, keeps its own.
create function shuffle_secret_votes(p_ballot uuid)
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

-- A cancelled secret ballot keeps no figure of its papers: the ballot that takes its place would tell, by the difference,
-- what somebody voted.
create function empty_lines(p_ballot uuid)
returns void language sql security definer set search_path = public, pg_temp as $$
  delete from tally_count where ballot_id = p_ballot;
  update tally_line set present = null, proxies = null, votes = case when votes is not null then jsonb_build_array() end,
    casting = null where ballot_id = p_ballot;
$$;
