-- An amendment that awaits a decision lapses when its proposal comes to an end, and those who proposed it hear of it.

alter table amendment drop constraint amendment_state_check;
alter table amendment add constraint amendment_state_check check (state in ('draft', 'proposed', 'in-ballot', 'accepted',
  'partly-accepted', 'rejected', 'withdrawn', 'lapsed'));

create or replace function amendment_notice(p_event text, p_from text, p_to text)
returns text language sql immutable as $$
  select case
    when p_event = 'propose' then 'amendment-proposed'
    when p_event = 'open-ballot' then 'amendment-in-ballot'
    when p_event = 'adopt' then 'amendment-adopted'
    when p_event = 'reopen' then 'amendment-reopened'
    when p_event = 'reject' and p_from = 'in-ballot' then 'amendment-outvoted'
    when p_to in ('accepted', 'partly-accepted', 'rejected', 'lapsed') then 'amendment-' || p_to
  end
$$;

-- Every act on a proposal writes a step: those that end it end what was proposed to it.
create function lapse_amendments() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform move_amendment(a.id, 'proposed', 'lapsed', 'lapse', 'amendment-lapsed', null, new.actor_id, new.at)
  from (select id from amendment where proposal_id = new.proposal_id and state = 'proposed' order by id for update) a
  where exists (select from proposal
    where id = new.proposal_id and state not in ('draft', 'submitted', 'published', 'in-ballot'));
  return null;
end
$$;
create trigger amendments_lapse after insert on proposal_step
  for each row execute function lapse_amendments();

-- Those whose proposal had come to an end before.
select move_amendment(a.id, 'proposed', 'lapsed', 'lapse', 'amendment-lapsed', null, s.actor_id, now())
from amendment a join proposal p on p.id = a.proposal_id
  cross join lateral (select actor_id from proposal_step where proposal_id = p.id order by number desc limit 1) s
where a.state = 'proposed' and p.state not in ('draft', 'submitted', 'published', 'in-ballot');
