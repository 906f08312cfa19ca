-- What the circle decided of an objection holds for the words that it decided on, and a consent is sealed as one.

-- As before; only what was decided after the objection was last stated counts. `step` is the last thing said of it.
create or replace view consent_objection_state as
select o.ballot_id, o.number, o.round, o.seat_id, s.kind, s.text,
  coalesce(r.event <> 'inadmissible', true) as is_admissible, r.event is not null as is_ruled, r.text as ruling,
  l.event is null as is_open, l.text as lifting, l.actor_id as lifted_by,
  (select max(step) from consent_objection_step x where x.ballot_id = o.ballot_id and x.number = o.number) as step
from consent_objection o
  cross join lateral (select kind, text, step from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event = 'stated' order by step desc limit 1) s
  left join lateral (select event, text from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event in ('admissible', 'inadmissible')
      and x.step > s.step order by step desc limit 1) r on true
  left join lateral (select event, text, actor_id from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event = 'lifted') l on true;

-- As before, of the objection as it was read: refuses when something was said of it after the step p_seen.
drop function rule_objection(uuid, integer, boolean, text, uuid, timestamptz);
create function rule_objection(p_ballot uuid, p_number integer, p_seen integer, p_is_admissible boolean, p_reason text,
  p_actor uuid, p_at timestamptz)
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
  perform append_journal(v_ballot.plan_id, 'consent-objection-ruled', p_actor, consent_subject(v_ballot,
    jsonb_build_object('objection', p_number, 'admissible', p_is_admissible, 'reason', p_reason)), p_at);
end
$$;
grant execute on function rule_objection to deconcert_app;

-- A consent has no box: nothing but the record of its rounds seals it, whichever function does it.
create function refuse_box_of_consent() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from ballot where id = new.ballot_id and method = 'consent')
    and new.votes_sha256 is distinct from sha256(convert_to(consent_record(new.ballot_id), 'UTF8')) then
    perform refuse('consent-closed-by-hand');
  end if;
  return new;
end
$$;
create trigger consent_sealed_as_one before insert on closing
  for each row execute function refuse_box_of_consent();
