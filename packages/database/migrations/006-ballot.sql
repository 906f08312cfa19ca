-- A ballot: what is frozen at opening, one vote a person, a box sealed once. Voting and closing are in 013.

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
  closed_at timestamptz,
  closed_by uuid references account
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

-- The members of a group who may come in, one seat a person: those who vote on its proposals.
create function electorate_of(p_group uuid)
returns table (seat_id uuid, account_id uuid, college_id uuid) language sql stable as $$
  select distinct on (s.account_id) s.id, s.account_id, s.college_id
  from seat s join account a on a.id = s.account_id
  where s.group_id = p_group and s.role = 'member' and a.disabled_at is null
  order by s.account_id, s.id
$$;

-- Freezes text, rules and roll in one act. Refuses when the document or the electorate moved since they were read: the
-- rules, with their hash, name both.
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
  select v_id, e.seat_id, e.account_id, e.college_id from electorate_of(v_proposal.group_id) e;
  -- One statement reads the electorate; what it read must be what the rules were written for.
  if exists (
    (select seat_id, account_id, college_id from elector where ballot_id = v_id
      except select r."seatId", r."accountId", r."collegeId"
      from jsonb_to_recordset(p_ballot->'electors') as r("seatId" uuid, "accountId" uuid, "collegeId" uuid))
    union all
    (select r."seatId", r."accountId", r."collegeId"
      from jsonb_to_recordset(p_ballot->'electors') as r("seatId" uuid, "accountId" uuid, "collegeId" uuid)
      except select seat_id, account_id, college_id from elector where ballot_id = v_id)) then
    perform refuse('stale-version');
  end if;

  perform move_proposal(v_proposal.id, 'published', 'in-ballot', 'open-ballot', 'ballot-opened', null, p_actor, p_at,
    jsonb_build_object('ballot', v_id, 'question', p_ballot->>'question', 'secrecy', p_ballot->>'secrecy',
      'electors', jsonb_array_length(p_ballot->'electors'),
      'text', encode(sha256(convert_to(v_content, 'UTF8')), 'hex'),
      'config', encode(sha256(convert_to(v_config, 'UTF8')), 'hex'),
      'roll', encode(sha256(convert_to(v_roll, 'UTF8')), 'hex')));
  return v_id;
end
$$;

grant select on ballot, elector, roll_entry, secret_vote, named_vote, closing, ballot_result to deconcert_app;
grant execute on function electorate_of, open_ballot to deconcert_app;
