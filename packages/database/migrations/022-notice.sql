-- What became of what somebody wrote, told to them. Who wrote a proposal is told what is proposed to it; who proposed it,
-- what became of that and why.

-- About a proposal, an amendment to it, or a ballot.
create table notice (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references plan,
  account_id uuid not null references account,
  proposal_id uuid references proposal,
  amendment_id uuid references amendment,
  ballot_id uuid references ballot,
  event text not null,
  reason text,
  reason_code text,
  actor_id uuid references account,
  at timestamptz not null,
  read_at timestamptz,
  constraint notice_about_something check (proposal_id is not null or ballot_id is not null)
);
create index notice_of_account on notice (account_id, plan_id, at desc);

-- Tells every author but whoever did it.
create function tell_authors(p_proposal uuid, p_event text, p_reason text, p_reason_code text, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into notice (plan_id, account_id, proposal_id, event, reason, reason_code, actor_id, at)
  select p.plan_id, a.account_id, p.id, p_event, p_reason, p_reason_code, p_actor, p_at
  from proposal p join proposal_author a on a.proposal_id = p.id
  where p.id = p_proposal and a.account_id is distinct from p_actor
$$;

-- Of a vote on an amendment the authors of both are told.
create function tell_of_amendment(p_amendment uuid, p_event text, p_reason text, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into notice (plan_id, account_id, proposal_id, amendment_id, event, reason, actor_id, at)
  select a.plan_id, told.account_id, a.proposal_id, a.id, p_event, p_reason, p_actor, p_at
  from amendment a,
    lateral (
      select account_id from proposal_author
      where proposal_id = a.proposal_id and (p_event = 'amendment-proposed'
        and account_id not in (select account_id from amendment_author where amendment_id = a.id)
        or p_event in ('amendment-in-ballot', 'amendment-adopted', 'amendment-outvoted', 'amendment-reopened'))
      union
      select account_id from amendment_author
      where amendment_id = a.id and p_event <> 'amendment-proposed'
    ) told
  where a.id = p_amendment and told.account_id is distinct from p_actor
$$;

-- Tells whoever stated an objection, but not of what they did.
create function tell_objector(p_ballot ballot, p_seat uuid, p_event text, p_reason text, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into notice (plan_id, account_id, ballot_id, event, reason, actor_id, at)
  select p_ballot.plan_id, account_id, p_ballot.id, p_event, p_reason, p_actor, p_at
  from elector where ballot_id = p_ballot.id and seat_id = p_seat and account_id is distinct from p_actor
$$;

grant select on notice to deconcert_app;
grant update (read_at) on notice to deconcert_app;
