-- The acts of a consent. Each holds the ballot first, so that a round, an answer and an objection come one at a time;
-- those that touch the text hold the proposal and its document before it.

-- Holds an open consent until the act ends.
create function hold_consent(p_ballot uuid)
returns ballot language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  select * into v_ballot from ballot where id = p_ballot for no key update;
  if not found then
    perform refuse('not-found');
  elsif v_ballot.method <> 'consent' then
    perform refuse('not-a-consent');
  elsif v_ballot.state <> 'open' then
    perform refuse('ballot-not-open');
  end if;
  return v_ballot;
end
$$;

-- The seat of who answers for themselves.
create function consent_seat(p_ballot uuid, p_account uuid)
returns uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  v_seat uuid;
begin
  select seat_id into v_seat from elector
  where ballot_id = p_ballot and account_id = p_account and holder_account_id is null;
  if not found then
    perform refuse('not-an-elector');
  end if;
  return v_seat;
end
$$;

-- What the journal says of a consent.
create function consent_subject(p_ballot ballot, p_more jsonb)
returns jsonb language sql stable as $$
  select jsonb_strip_nulls(jsonb_build_object('ballot', p_ballot.id, 'group', p_ballot.group_id,
    'question', p_ballot.question) || p_more)
$$;

-- Marks a seat present or absent. The journal tells it when somebody did it for another.
create function mark_consent_presence(p_ballot uuid, p_seat uuid, p_is_present boolean, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_consent(p_ballot);
  v_account uuid;
begin
  select account_id into v_account from elector where ballot_id = p_ballot and seat_id = p_seat;
  if not found then
    perform refuse('not-an-elector');
  end if;
  if p_is_present = exists (select from consent_present where ballot_id = p_ballot and seat_id = p_seat) then
    return;
  end if;
  if not p_is_present and exists (select from consent_answer
    where ballot_id = p_ballot and round = consent_rounds(p_ballot) and seat_id = p_seat) then
    perform refuse('answered-in-round');
  end if;
  insert into consent_presence (ballot_id, number, seat_id, is_present, marked_by, at)
  select p_ballot, coalesce(max(number), 0) + 1, p_seat, p_is_present, p_actor, p_at
  from consent_presence where ballot_id = p_ballot;
  if v_account <> p_actor then
    perform append_journal(v_ballot.plan_id, 'consent-presence-marked', p_actor,
      consent_subject(v_ballot, jsonb_build_object('seat', p_seat, 'present', p_is_present)), p_at);
  else
    perform tell_live(v_ballot.plan_id, 'ballot-turnout');
  end if;
end
$$;

create function add_objection_step(p_ballot uuid, p_number integer, p_event text, p_kind text, p_text text, p_actor uuid,
  p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into consent_objection_step (ballot_id, number, step, event, kind, text, actor_id, at)
  select p_ballot, p_number, count(*) + 1, p_event, p_kind, p_text, p_actor, p_at
  from consent_objection_step where ballot_id = p_ballot and number = p_number
$$;

-- What an answer does to the objections of its seat: states one of this round, or lifts all that stand.
create function settle_own_objections(p_ballot ballot, p_round integer, p_seat uuid, p_answer jsonb, p_actor uuid,
  p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_number integer;
begin
  if p_answer->>'answer' <> 'objection' then
    for v_number in select number from consent_objection_state
      where ballot_id = p_ballot.id and seat_id = p_seat and is_open order by number
    loop
      perform add_objection_step(p_ballot.id, v_number, 'lifted', null, null, p_actor, p_at);
      perform append_journal(p_ballot.plan_id, 'consent-objection-lifted', p_actor,
        consent_subject(p_ballot, jsonb_build_object('objection', v_number)), p_at);
    end loop;
    return;
  end if;
  select number into v_number from consent_objection_state
  where ballot_id = p_ballot.id and seat_id = p_seat and round = p_round and is_open;
  if not found then
    select coalesce(max(number), 0) + 1 into v_number from consent_objection where ballot_id = p_ballot.id;
    insert into consent_objection (ballot_id, number, round, seat_id) values (p_ballot.id, v_number, p_round, p_seat);
  end if;
  perform add_objection_step(p_ballot.id, v_number, 'stated', p_answer->>'kind', p_answer->>'text', p_actor, p_at);
end
$$;

-- Records what somebody answers on the text of the round that they read. Sent again, it is the same.
create function answer_consent(p_ballot uuid, p_account uuid, p_answer jsonb, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_consent(p_ballot);
  v_round integer := consent_rounds(p_ballot);
  v_seat uuid := consent_seat(p_ballot, p_account);
begin
  if (p_answer->>'round')::integer <> v_round then
    perform refuse('stale-version');
  elsif v_round = 0 or consent_text_reopened(p_ballot) then
    perform refuse('round-not-open');
  elsif not exists (select from consent_present where ballot_id = p_ballot and seat_id = v_seat) then
    perform refuse('not-present');
  elsif exists (select from consent_last_answer where ballot_id = p_ballot and round = v_round and seat_id = v_seat
    and answer = p_answer->>'answer' and text = p_answer->>'text' and kind is not distinct from p_answer->>'kind')
    and (p_answer->>'answer' <> 'objection' or exists (select from consent_objection_state
      where ballot_id = p_ballot and round = v_round and seat_id = v_seat and is_open)) then
    return;
  end if;
  insert into consent_answer (ballot_id, round, seat_id, revision, answer, kind, text, at)
  select p_ballot, v_round, v_seat, count(*) + 1, p_answer->>'answer', p_answer->>'kind', p_answer->>'text', p_at
  from consent_answer where ballot_id = p_ballot and round = v_round and seat_id = v_seat;
  insert into roll_entry (ballot_id, seat_id) values (p_ballot, v_seat) on conflict do nothing;
  perform settle_own_objections(v_ballot, v_round, v_seat, p_answer, p_account, p_at);
  perform tell_live(v_ballot.plan_id, 'ballot-turnout');
end
$$;

grant execute on function mark_consent_presence, answer_consent to deconcert_app;
