-- A ballot: what is frozen at opening, one vote a person, a box sealed once.

create table ballot (
  id uuid primary key,
  plan_id uuid not null references plan,
  group_id uuid references working_group,
  proposal_id uuid references proposal,
  version_id uuid references proposal_version,
  question text not null check (char_length(question) between 1 and 500),
  method text not null,
  secrecy text not null check (secrecy in ('named', 'secret')),
  config text not null,
  config_sha256 bytea not null,
  roll_sha256 bytea not null,
  state text not null check (state in ('open', 'closing', 'closed')),
  opened_by uuid not null references account,
  opened_at timestamptz not null,
  closes_at timestamptz,
  closed_at timestamptz
);
create index ballot_by_plan on ballot (plan_id, state);
create unique index one_open_ballot on ballot (proposal_id) where state <> 'closed';

create table elector (
  ballot_id uuid not null references ballot,
  seat_id uuid not null,
  account_id uuid not null references account,
  college_id uuid,
  weight integer not null default 1 check (weight > 0),
  primary key (ballot_id, seat_id),
  unique (ballot_id, account_id)
);

-- Neither this table nor secret_vote has a time or a serial: order would link a voter to a vote.
create table roll_entry (
  ballot_id uuid not null,
  seat_id uuid not null,
  primary key (ballot_id, seat_id),
  foreign key (ballot_id, seat_id) references elector
);

create table secret_vote (
  id uuid primary key,
  ballot_id uuid not null references ballot,
  college_id uuid,
  choice text not null,
  nonce bytea not null check (length(nonce) = 16),
  commitment bytea not null,
  unique (ballot_id, commitment)
);

create table named_vote (
  ballot_id uuid not null,
  seat_id uuid not null,
  choice text not null,
  primary key (ballot_id, seat_id),
  foreign key (ballot_id, seat_id) references elector
);

create table closing (
  ballot_id uuid primary key references ballot,
  roll_count integer not null,
  vote_count integer not null,
  roll_sha256 bytea not null,
  votes_sha256 bytea not null,
  lines jsonb not null,
  sealed_at timestamptz not null
);
create trigger written_once before update or delete on closing
  for each row execute function refuse_change();

create table ballot_result (
  ballot_id uuid primary key references ballot,
  outcome text not null,
  result text not null,
  result_sha256 bytea not null,
  at timestamptz not null
);
create trigger written_once before update or delete on ballot_result
  for each row execute function refuse_change();

-- Freezes text, rules and roll in one act. Refuses when the document moved since its text was read.
create function open_ballot(p_ballot jsonb, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := (p_ballot->>'id')::uuid;
  v_proposal proposal;
  v_document document;
  v_content text := p_ballot->>'content';
  v_config text := p_ballot->>'config';
  v_roll text;
begin
  select * into v_proposal from proposal where id = (p_ballot->>'proposalId')::uuid for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_proposal.state <> 'published' then
    perform refuse('proposal-not-published');
  end if;
  select * into v_document from document where id = v_proposal.document_id for update;
  if v_document.head_seq <> (p_ballot->>'documentSeq')::bigint or v_proposal.title <> p_ballot->>'title' then
    perform refuse('stale-version');
  end if;

  insert into proposal_version (id, proposal_id, number, title, content, sha256, document_seq, frozen_at)
  select (p_ballot->>'versionId')::uuid, v_proposal.id, coalesce(max(number), 0) + 1, v_proposal.title, v_content,
    sha256(convert_to(v_content, 'UTF8')), v_document.head_seq, p_at
  from proposal_version where proposal_id = v_proposal.id;
  update document set writable = false where id = v_document.id;

  select string_agg(seat_id, E'\n' order by seat_id collate "C") into v_roll
  from (select r->>'seatId' as seat_id from jsonb_array_elements(p_ballot->'electors') r) roll;
  if v_roll is null then
    perform refuse('electorate-empty');
  end if;

  insert into ballot (id, plan_id, group_id, proposal_id, version_id, question, method, secrecy, config,
    config_sha256, roll_sha256, state, opened_by, opened_at, closes_at)
  values (v_id, v_proposal.plan_id, v_proposal.group_id, v_proposal.id, (p_ballot->>'versionId')::uuid,
    p_ballot->>'question', p_ballot->>'method', p_ballot->>'secrecy', v_config,
    sha256(convert_to(v_config, 'UTF8')), sha256(convert_to(v_roll, 'UTF8')), 'open', p_actor, p_at,
    (p_ballot->>'closesAt')::timestamptz);
  insert into elector (ballot_id, seat_id, account_id, college_id)
  select v_id, r."seatId", r."accountId", r."collegeId"
  from jsonb_to_recordset(p_ballot->'electors') as r("seatId" uuid, "accountId" uuid, "collegeId" uuid);

  perform move_proposal(v_proposal.id, 'published', 'in-ballot', 'open-ballot', 'ballot-opened', null, p_actor, p_at,
    jsonb_build_object('ballot', v_id, 'question', p_ballot->>'question', 'secrecy', p_ballot->>'secrecy',
      'electors', jsonb_array_length(p_ballot->'electors'),
      'text', encode(sha256(convert_to(v_content, 'UTF8')), 'hex'),
      'config', encode(sha256(convert_to(v_config, 'UTF8')), 'hex'),
      'roll', encode(sha256(convert_to(v_roll, 'UTF8')), 'hex')));
  return v_id;
end
$$;

-- Records one vote, all or nothing. Says 'recorded' or 'already-voted'; a retry is safe and never learns a choice.
-- The share lock lets electors vote together and makes the closing wait for the votes under way.
create function cast_vote(p_ballot uuid, p_account uuid, p_choice text, p_vote_id uuid, p_nonce bytea)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_elector elector;
begin
  select * into v_ballot from ballot where id = p_ballot for share;
  if not found then
    perform refuse('not-found');
  end if;
  select * into v_elector from elector where ballot_id = p_ballot and account_id = p_account;
  if not found then
    perform refuse('not-an-elector');
  end if;
  if v_ballot.state <> 'open' then
    perform refuse('ballot-not-open');
  end if;
  if v_ballot.closes_at <= clock_timestamp() then
    perform refuse('ballot-expired');
  end if;
  if not (v_ballot.config::jsonb->'choices') ? p_choice then
    perform refuse('choice-unknown');
  end if;

  insert into roll_entry (ballot_id, seat_id) values (p_ballot, v_elector.seat_id) on conflict do nothing;
  if not found then
    return 'already-voted';
  end if;
  if v_ballot.secrecy = 'secret' then
    insert into secret_vote (id, ballot_id, college_id, choice, nonce, commitment)
    values (p_vote_id, p_ballot, v_elector.college_id, p_choice, p_nonce,
      sha256(convert_to('v1|' || p_ballot || '|' || p_choice || '|' || encode(p_nonce, 'hex'), 'UTF8')));
  else
    insert into named_vote (ballot_id, seat_id, choice) values (p_ballot, v_elector.seat_id, p_choice);
  end if;
  perform tell_live(v_ballot.plan_id, 'ballot:' || p_ballot);
  return 'recorded';
end
$$;

-- Seals the box: waits for the votes under way, checks that the roll and the box agree, rewrites both tables of a
-- secret ballot in an order that says nothing, and keeps counts and hashes. Sealing twice changes nothing.
create function close_ballot(p_ballot uuid, p_actor uuid, p_at timestamptz)
returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_lines jsonb;
  v_votes text;
  v_roll text;
  v_roll_count integer;
  v_vote_count integer;
  v_secret secret_vote[];
  v_seats uuid[];
begin
  select * into v_ballot from ballot where id = p_ballot for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_ballot.state <> 'open' then
    return (select lines from closing where ballot_id = p_ballot);
  end if;
  update ballot set state = 'closing', closed_at = p_at where id = p_ballot;

  select array_agg(seat_id order by seat_id), coalesce(string_agg(seat_id::text, E'\n' order by seat_id), ''), count(*)
  into v_seats, v_roll, v_roll_count
  from roll_entry where ballot_id = p_ballot;

  if v_ballot.secrecy = 'secret' then
    select array_agg(v order by commitment), count(*),
      coalesce(string_agg(encode(commitment, 'hex') || ' ' || choice, E'\n' order by commitment), '')
    into v_secret, v_vote_count, v_votes
    from secret_vote v where ballot_id = p_ballot;
    delete from secret_vote where ballot_id = p_ballot;
    insert into secret_vote select (unnest(v_secret)).*;
    delete from roll_entry where ballot_id = p_ballot;
    insert into roll_entry (ballot_id, seat_id) select p_ballot, unnest(v_seats);
    select coalesce(jsonb_object_agg(choice, n), '{}') into v_lines
    from (select choice, count(*) as n from secret_vote where ballot_id = p_ballot group by choice) c;
  else
    select count(*), coalesce(string_agg(seat_id || ' ' || choice, E'\n' order by seat_id), '')
    into v_vote_count, v_votes
    from named_vote where ballot_id = p_ballot;
    select coalesce(jsonb_object_agg(choice, n), '{}') into v_lines
    from (select choice, count(*) as n from named_vote where ballot_id = p_ballot group by choice) c;
  end if;

  if v_roll_count <> v_vote_count then
    raise exception 'ballot % has % names on its roll and % votes', p_ballot, v_roll_count, v_vote_count;
  end if;
  insert into closing (ballot_id, roll_count, vote_count, roll_sha256, votes_sha256, lines, sealed_at)
  values (p_ballot, v_roll_count, v_vote_count, sha256(convert_to(v_roll, 'UTF8')), sha256(convert_to(v_votes, 'UTF8')),
    v_lines, p_at);
  perform append_journal(v_ballot.plan_id, 'ballot-closed', p_actor, jsonb_build_object('ballot', p_ballot,
    'proposal', v_ballot.proposal_id, 'question', v_ballot.question, 'voters', v_vote_count,
    'votes', encode(sha256(convert_to(v_votes, 'UTF8')), 'hex'), 'roll', encode(sha256(convert_to(v_roll, 'UTF8')), 'hex')), p_at);
  return v_lines;
end
$$;

-- Writes the verdict that the domain computed from a sealed box, and what it makes of the proposal. Twice is once.
create function record_result(p_ballot uuid, p_outcome text, p_result text, p_state text, p_event text,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  select * into v_ballot from ballot where id = p_ballot for update;
  if v_ballot.state = 'closed' then
    return;
  end if;
  if v_ballot.state is distinct from 'closing' then
    perform refuse('ballot-not-closed');
  end if;
  update ballot set state = 'closed' where id = p_ballot;
  insert into ballot_result (ballot_id, outcome, result, result_sha256, at)
  values (p_ballot, p_outcome, p_result, sha256(convert_to(p_result, 'UTF8')), p_at);
  perform move_proposal(v_ballot.proposal_id, 'in-ballot', p_state, p_event, 'ballot-result-recorded', null, p_actor, p_at,
    jsonb_build_object('ballot', p_ballot, 'outcome', p_outcome,
      -- So few secret votes have so few possible counts that their hash would tell them.
      'result', case when v_ballot.secrecy = 'secret'
        and (select vote_count from closing where ballot_id = p_ballot) < 5
        then null else encode(sha256(convert_to(p_result, 'UTF8')), 'hex') end));
  update document set writable = p_state in ('published')
  where id = (select document_id from proposal where id = v_ballot.proposal_id);
end
$$;

grant select on ballot, elector, roll_entry, secret_vote, named_vote, closing, ballot_result to deconcert_app;
grant execute on function open_ballot, cast_vote, close_ballot, record_result to deconcert_app;
