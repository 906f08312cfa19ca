-- A cancelled secret ballot keeps no figure of its papers: the ballot that takes its place would tell, by the difference,
-- what somebody voted.

create function empty_lines(p_ballot uuid)
returns void language sql security definer set search_path = public, pg_temp as $$
  delete from tally_count where ballot_id = p_ballot;
  update tally_line set present = null, proxies = null, votes = case when votes is not null then jsonb_build_array() end,
    casting = null where ballot_id = p_ballot;
$$;

-- As before, and its lines are emptied.
create or replace function cancel_ballot(p_ballot ballot, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if p_ballot.state <> 'open' then
    perform refuse('ballot-not-open');
  end if;
  update ballot set state = 'closed', closed_at = p_at, closed_by = p_actor, cancelled_at = p_at where id = p_ballot.id;
  if p_ballot.secrecy = 'secret' then
    perform shuffle_secret_votes(p_ballot.id);
    perform empty_lines(p_ballot.id);
  end if;
  perform append_journal(p_ballot.plan_id, 'ballot-cancelled', p_actor, jsonb_build_object('ballot', p_ballot.id,
    'question', p_ballot.question) || ballot_subject(p_ballot.id), p_at);
end
$$;

select empty_lines(id) from ballot where cancelled_at is not null and secrecy = 'secret';
