-- A lifting that is told of somebody counts once another person of the circle confirms it, and they hear of it.

alter table consent_objection_step drop constraint consent_objection_step_event_check;
alter table consent_objection_step add constraint consent_objection_step_event_check
  check (event in ('stated', 'admissible', 'inadmissible', 'lifting-told', 'lifted'));

-- A notice is about a proposal or a ballot.
alter table notice alter column proposal_id drop not null;
alter table notice add column ballot_id uuid references ballot;
alter table notice add constraint notice_about_something check (proposal_id is not null or ballot_id is not null);

-- As before. `told`: what whoever led the circle said of its lifting since it was last stated.
create or replace view consent_objection_state as
select o.ballot_id, o.number, o.round, o.seat_id, s.kind, s.text,
  coalesce(r.event <> 'inadmissible', true) as is_admissible, r.event is not null as is_ruled, r.text as ruling,
  l.event is null as is_open, l.text as lifting, l.actor_id as lifted_by,
  (select max(step) from consent_objection_step x where x.ballot_id = o.ballot_id and x.number = o.number) as step,
  t.text as told, t.actor_id as told_by
from consent_objection o
  cross join lateral (select kind, text, step from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event = 'stated' order by step desc limit 1) s
  left join lateral (select event, text from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event in ('admissible', 'inadmissible')
      and x.step > s.step order by step desc limit 1) r on true
  left join lateral (select event, text, actor_id from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event = 'lifted') l on true
  left join lateral (select text, actor_id from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event = 'lifting-told'
      and x.step > s.step order by step desc limit 1) t on true;

create function tell_objector(p_ballot ballot, p_seat uuid, p_event text, p_reason text, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into notice (plan_id, account_id, ballot_id, event, reason, actor_id, at)
  select p_ballot.plan_id, account_id, p_ballot.id, p_event, p_reason, p_actor, p_at
  from elector where ballot_id = p_ballot.id and seat_id = p_seat and account_id is distinct from p_actor
$$;

-- As before, and the author of an objection that is held inadmissible hears why.
create or replace function rule_objection(p_ballot uuid, p_number integer, p_seen integer, p_is_admissible boolean,
  p_reason text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_consent(p_ballot);
  v_objection consent_objection_state := hold_objection(p_ballot, p_number);
begin
  if v_objection.step <> p_seen then
    perform refuse('stale-version');
  end if;
  perform add_objection_step(p_ballot, p_number, case when p_is_admissible then 'admissible' else 'inadmissible' end,
    null, p_reason, p_actor, p_at);
  if not p_is_admissible then
    perform tell_objector(v_ballot, v_objection.seat_id, 'objection-inadmissible', p_reason, p_actor, p_at);
  end if;
  perform append_journal(v_ballot.plan_id, 'consent-objection-ruled', p_actor, consent_subject(v_ballot,
    jsonb_build_object('objection', p_number, 'admissible', p_is_admissible, 'reason', p_reason)), p_at);
end
$$;

-- As before by its author; told of them by who leads the ballot, it is lifted once it is confirmed.
create or replace function lift_objection(p_ballot uuid, p_number integer, p_note text, p_is_recorded boolean,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_consent(p_ballot);
  v_objection consent_objection_state := hold_objection(p_ballot, p_number);
begin
  if p_is_recorded then
    perform add_objection_step(p_ballot, p_number, 'lifting-told', null, p_note, p_actor, p_at);
    perform tell_objector(v_ballot, v_objection.seat_id, 'objection-lifting-told', p_note, p_actor, p_at);
    perform append_journal(v_ballot.plan_id, 'consent-lifting-told', p_actor, consent_subject(v_ballot,
      jsonb_build_object('objection', p_number, 'reason', p_note)), p_at);
    return;
  end if;
  if v_objection.seat_id <> consent_seat(p_ballot, p_actor) then
    perform refuse('not-permitted');
  end if;
  perform add_objection_step(p_ballot, p_number, 'lifted', null, p_note, p_actor, p_at);
  perform append_journal(v_ballot.plan_id, 'consent-objection-lifted', p_actor, consent_subject(v_ballot,
    jsonb_build_object('objection', p_number, 'reason', p_note, 'recorded', false)), p_at);
end
$$;

-- Lifts an objection as it was told: by its author or another elector, never by who told it. Refuses when something was
-- said of it after the step p_seen.
create function confirm_lifting(p_ballot uuid, p_number integer, p_seen integer, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_consent(p_ballot);
  v_objection consent_objection_state := hold_objection(p_ballot, p_number);
begin
  perform consent_seat(p_ballot, p_actor);
  if v_objection.told_by is null or v_objection.step <> p_seen then
    perform refuse('stale-version');
  elsif v_objection.told_by = p_actor then
    perform refuse('confirm-needs-another');
  end if;
  perform add_objection_step(p_ballot, p_number, 'lifted', null, v_objection.told, p_actor, p_at);
  perform append_journal(v_ballot.plan_id, 'consent-objection-lifted', p_actor, consent_subject(v_ballot,
    jsonb_build_object('objection', p_number, 'reason', v_objection.told, 'recorded', true)), p_at);
end
$$;
grant execute on function confirm_lifting to deconcert_app;
