-- What nobody does to a ballot alone: one person asks for it, another confirms it.

create table ballot_request (
  id uuid primary key,
  ballot_id uuid not null references ballot,
  act text not null check (act in ('close-early', 'change-roll', 'reopen', 'strike-line')),
  -- Which line is to be struck.
  line integer,
  reason text not null,
  -- The deadline of the ballot that takes its place; null when it is closed by hand.
  closes_at timestamptz,
  asked_by uuid not null references account,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  answered_by uuid references account,
  answered_at timestamptz,
  is_confirmed boolean,
  foreign key (ballot_id, line) references tally_line,
  check ((answered_by is null) = (is_confirmed is null)),
  check (not is_confirmed or answered_by <> asked_by),
  constraint ballot_request_line_check check ((act = 'strike-line') = (line is not null))
);
create index ballot_request_by_ballot on ballot_request (ballot_id, asked_at);

create function ask_ballot_act(p_request jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_line integer := (p_request->>'line')::integer;
begin
  select * into v_ballot from ballot where id = (p_request->>'ballotId')::uuid for no key update;
  if not found then
    perform refuse('not-found');
  elsif exists (select from ballot_request where ballot_id = v_ballot.id and answered_at is null and expires_at > p_at) then
    perform refuse('request-pending');
  elsif v_line is not null and not exists (select from tally_line where ballot_id = v_ballot.id and number = v_line) then
    perform refuse('not-found');
  end if;
  insert into ballot_request (id, ballot_id, act, line, reason, closes_at, asked_by, asked_at, expires_at)
  values ((p_request->>'id')::uuid, v_ballot.id, p_request->>'act', v_line, p_request->>'reason',
    (p_request->>'closesAt')::timestamptz, p_actor, p_at, (p_request->>'expiresAt')::timestamptz);
  perform append_journal(v_ballot.plan_id, 'ballot-act-asked', p_actor, jsonb_strip_nulls(jsonb_build_object(
    'ballot', v_ballot.id, 'question', v_ballot.question, 'act', p_request->>'act', 'line', v_line,
    'reason', p_request->>'reason')), p_at);
end
$$;

-- Answers a request, once. Who asked does not confirm, whatever seat or session they answer from. The ballot is held.
create function answer_ballot_act(p_ballot ballot, p_request uuid, p_act text, p_confirmed boolean, p_actor uuid,
  p_at timestamptz)
returns ballot_request language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_request ballot_request;
begin
  select * into v_request from ballot_request where id = p_request and ballot_id = p_ballot.id for update;
  if not found or v_request.act <> coalesce(p_act, v_request.act) then
    perform refuse('not-found');
  elsif v_request.answered_at is not null then
    perform refuse('request-answered');
  elsif v_request.expires_at <= p_at then
    perform refuse('request-expired');
  elsif p_confirmed and v_request.asked_by = p_actor then
    perform refuse('confirm-needs-another');
  end if;
  update ballot_request set answered_by = p_actor, answered_at = p_at, is_confirmed = p_confirmed where id = p_request;
  perform append_journal(p_ballot.plan_id, case when p_confirmed then 'ballot-act-confirmed' else 'ballot-act-refused' end,
    p_actor, jsonb_build_object('ballot', p_ballot.id, 'question', p_ballot.question, 'act', v_request.act,
      'reason', v_request.reason, 'askedBy', v_request.asked_by,
      'askedByName', (select display_name from account where id = v_request.asked_by)), p_at);
  return v_request;
end
$$;

create function refuse_ballot_act(p_ballot uuid, p_request uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  select * into v_ballot from ballot where id = p_ballot for no key update;
  perform answer_ballot_act(v_ballot, p_request, null, false, p_actor, p_at);
end
$$;

-- Closes before the deadline, confirmed by a second person.
create function confirm_early_closing(p_ballot uuid, p_request uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  select * into v_ballot from ballot where id = p_ballot for update;
  if v_ballot.state <> 'open' then
    perform refuse('ballot-not-open');
  end if;
  perform answer_ballot_act(v_ballot, p_request, 'close-early', true, p_actor, p_at);
  perform seal_ballot(p_ballot, p_actor, p_at);
end
$$;

-- Strikes a line that two people countersigned, confirmed by a second person: no more once the deadline is past, since
-- its electors could not vote again.
create function confirm_line_striking(p_ballot uuid, p_request uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_counted_ballot(p_ballot);
  v_request ballot_request;
begin
  if v_ballot.closes_at <= clock_timestamp() then
    perform refuse('ballot-expired');
  end if;
  v_request := answer_ballot_act(v_ballot, p_request, 'strike-line', true, p_actor, p_at);
  perform strike_held_line(v_ballot, v_request.line, p_actor, p_at);
end
$$;

-- Ends an open ballot without a result. What was voted stays unread: of a secret one, unlinked as at a closing, and its
-- lines are emptied.
create function cancel_ballot(p_ballot ballot, p_actor uuid, p_at timestamptz)
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

-- Puts another ballot in the place of one, confirmed by a second person: of an open one whose roll changes, which is
-- cancelled and whose votes count for nothing, or of a closed one, the last of each of its proposals. Opening a closed one
-- again takes nothing back that a later one decided, and leaves what it decided as it was written: `replaced_by` says
-- that it counts no more. Its proposals are put to the vote again as the new opening reads them; `p_moves` says how each
-- comes back. An amendment that is being voted on is proposed again before it is put to the vote anew.
create function confirm_replacement(p_ballot uuid, p_request uuid, p_opening jsonb, p_moves jsonb,
  p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_request ballot_request;
  v_new uuid;
begin
  perform hold_ballot_subjects(p_ballot);
  select * into v_ballot from ballot where id = p_ballot for update;
  v_request := answer_ballot_act(v_ballot, p_request, null, true, p_actor, p_at);
  if v_request.act not in ('change-roll', 'reopen') then
    perform refuse('not-found');
  elsif v_ballot.replaced_by is not null then
    perform refuse('ballot-replaced');
  elsif v_request.act = 'change-roll' then
    perform cancel_ballot(v_ballot, p_actor, p_at);
  elsif v_ballot.state <> 'closed' then
    perform refuse('ballot-not-closed');
  elsif ballot_overtaken(p_ballot) then
    perform refuse('ballot-overtaken');
  end if;
  update ballot_option set consequence = 'reopen'
  where ballot_id = p_ballot and proposal_id is not null and consequence is null;
  perform move_ballot_proposals(p_ballot, p_moves, v_request.reason, p_actor, p_at);
  perform move_amendment(a.id, 'in-ballot', 'proposed', 'reopen', null, v_request.reason, p_actor, p_at)
  from ballot_option o join amendment a on a.id = o.amendment_id
  where o.ballot_id = p_ballot and a.state = 'in-ballot';
  v_new := open_ballot(p_opening, v_request.asked_by, p_at);
  update ballot set replaced_by = v_new where id = p_ballot;
  return v_new;
end
$$;

grant select on ballot_request to deconcert_app;
grant execute on function ask_ballot_act, refuse_ballot_act, confirm_early_closing, confirm_line_striking,
  confirm_replacement to deconcert_app;
