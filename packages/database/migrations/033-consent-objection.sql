-- What becomes of an objection: the circle rules on it, and it is lifted.

-- Holds an objection that stands, of an open consent.
create function hold_objection(p_ballot uuid, p_number integer)
returns consent_objection_state language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_objection consent_objection_state;
begin
  select * into v_objection from consent_objection_state where ballot_id = p_ballot and number = p_number;
  if not found then
    perform refuse('not-found');
  elsif not v_objection.is_open then
    perform refuse('objection-lifted');
  end if;
  return v_objection;
end
$$;

-- Records what the circle decided of an objection as it was read, and why: refuses when something was said of it after the
-- step p_seen. The author of one that is held inadmissible hears why.
create function rule_objection(p_ballot uuid, p_number integer, p_seen integer, p_is_admissible boolean,
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

-- Lifts an objection with what was changed, by its author. Where p_is_recorded, who leads the ballot tells of it, its
-- author hears of that, and it is lifted once another person of the circle confirms it.
create function lift_objection(p_ballot uuid, p_number integer, p_note text, p_is_recorded boolean,
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

grant execute on function rule_objection, lift_objection, confirm_lifting to deconcert_app;
