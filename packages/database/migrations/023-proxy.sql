-- Proxies, and the ballot that takes the place of another.

create table proxy (
  id uuid primary key,
  plan_id uuid not null references plan,
  electorate text not null check (electorate in ('group', 'plan', 'committee')),
  group_id uuid references working_group,
  giver_seat_id uuid not null,
  giver_account_id uuid not null references account,
  holder_seat_id uuid not null,
  holder_account_id uuid not null references account,
  -- Received on paper and recorded by somebody else.
  given_by uuid not null references account,
  given_at timestamptz not null,
  revoked_by uuid references account,
  revoked_at timestamptz,
  check ((electorate = 'group') = (group_id is not null)),
  check (giver_account_id <> holder_account_id)
);
create unique index proxy_in_force on proxy (plan_id, electorate, group_id, giver_account_id) nulls not distinct
  where revoked_at is null;

-- As before, and who votes for whom: a proxy is of no use to somebody who is not among the electors, nor from one.
create or replace function ballot_electorate(p_plan uuid, p_kind text, p_group uuid)
returns table (seat_id uuid, account_id uuid, college_id uuid, holder_seat_id uuid, holder_account_id uuid)
language sql stable as $$
  with member as (
    select distinct on (s.account_id) s.id as seat_id, s.account_id, s.college_id
    from seat s join account a on a.id = s.account_id
    where s.plan_id = p_plan and a.disabled_at is null
      and s.role = case p_kind when 'committee' then 'steering-committee' else 'member' end
      and (p_kind <> 'group' or s.group_id = p_group)
    order by s.account_id, s.college_id is null, s.id)
  select m.seat_id, m.account_id, m.college_id, h.seat_id, h.account_id
  from member m
    left join proxy p on p.plan_id = p_plan and p.electorate = p_kind and p.group_id is not distinct from
      (case when p_kind = 'group' then p_group end) and p.giver_account_id = m.account_id and p.revoked_at is null
    left join member h on h.account_id = p.holder_account_id
$$;

-- As before. Proxies are taken where the rules admit them, and not one more than they admit.
create or replace function freeze_electorate(p_ballot ballot, p_rules jsonb)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_most integer := coalesce((p_rules->'proxies'->>'mostPerHolder')::integer, 0);
  v_lines text;
begin
  insert into elector (ballot_id, seat_id, account_id, college_id, holder_seat_id, holder_account_id)
  select p_ballot.id, e.seat_id, e.account_id, (c->>'id')::uuid, case when v_most > 0 then e.holder_seat_id end,
    case when v_most > 0 then e.holder_account_id end
  from ballot_electorate(p_ballot.plan_id, p_ballot.electorate, p_ballot.group_id) e
    left join jsonb_array_elements(p_rules->'colleges') c on (c->>'id')::uuid = e.college_id;
  if exists (select from elector where ballot_id = p_ballot.id and holder_seat_id is not null
    group by holder_seat_id having count(*) > v_most) then
    perform refuse('too-many-proxies');
  end if;
  select string_agg(line, E'\n' order by line collate "C") into v_lines
  from (select seat_id || ' ' || coalesce(college_id::text, '-') || ' ' || coalesce(holder_seat_id::text, '-') as line
    from elector where ballot_id = p_ballot.id) l;
  if v_lines is null then
    perform refuse('electorate-empty');
  end if;
  return encode(sha256(convert_to(v_lines, 'UTF8')), 'hex');
end
$$;

-- Gives a proxy. The plan is held: of two people who give theirs to each other at once, one is refused.
create function give_proxy(p_plan uuid, p_proxy jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_kind text := p_proxy->>'electorate';
  v_group uuid := (p_proxy->>'groupId')::uuid;
  v_giver uuid;
  v_holder uuid;
begin
  perform 1 from plan where id = p_plan for no key update;
  select account_id into v_giver from ballot_electorate(p_plan, v_kind, v_group)
  where seat_id = (p_proxy->>'giverSeatId')::uuid;
  select account_id into v_holder from ballot_electorate(p_plan, v_kind, v_group)
  where seat_id = (p_proxy->>'holderSeatId')::uuid;
  if v_giver is null or v_holder is null then
    perform refuse('not-in-electorate');
  elsif v_giver = v_holder then
    perform refuse('proxy-to-oneself');
  elsif exists (select from proxy where plan_id = p_plan and electorate = v_kind
    and group_id is not distinct from v_group and revoked_at is null
    and (giver_account_id = v_holder or holder_account_id = v_giver)) then
    perform refuse('proxy-chain');
  end if;
  insert into proxy (id, plan_id, electorate, group_id, giver_seat_id, giver_account_id, holder_seat_id,
    holder_account_id, given_by, given_at)
  values ((p_proxy->>'id')::uuid, p_plan, v_kind, v_group, (p_proxy->>'giverSeatId')::uuid, v_giver,
    (p_proxy->>'holderSeatId')::uuid, v_holder, p_actor, p_at)
  on conflict do nothing;
  if not found then
    perform refuse('proxy-already-given');
  end if;
  perform append_journal(p_plan, 'proxy-given', p_actor, proxy_subject((p_proxy->>'id')::uuid), p_at);
end
$$;

-- What the journal says of a proxy: who gave it to whom, for which electors.
create function proxy_subject(p_proxy uuid)
returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_strip_nulls(jsonb_build_object('proxy', p.id, 'electorate', p.electorate, 'group', p.group_id,
    'giver', g.display_name, 'holder', h.display_name, 'isOnPaper', p.given_by <> p.giver_account_id))
  from proxy p join account g on g.id = p.giver_account_id join account h on h.id = p.holder_account_id
  where p.id = p_proxy
$$;

create function revoke_proxy(p_plan uuid, p_proxy uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update proxy set revoked_by = p_actor, revoked_at = p_at where id = p_proxy and plan_id = p_plan and revoked_at is null;
  if not found then
    perform refuse('not-found');
  end if;
  perform append_journal(p_plan, 'proxy-revoked', p_actor, proxy_subject(p_proxy), p_at);
end
$$;

-- Puts another ballot in the place of one, confirmed by a second person: of an open one whose roll changes, which is
-- cancelled and whose votes count for nothing, or of a closed one. Its proposals are put to the vote again as the new
-- opening reads them; `p_moves` says how each comes back.
create function confirm_replacement(p_ballot uuid, p_request uuid, p_opening jsonb, p_moves jsonb, p_actor uuid,
  p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_request ballot_request;
  v_new uuid;
begin
  perform 1 from proposal
  where id in (select proposal_id from ballot_option where ballot_id = p_ballot) order by id for update;
  perform 1 from document where id in (select p.document_id from ballot_option o join proposal p on p.id = o.proposal_id
    where o.ballot_id = p_ballot) order by id for update;
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
  end if;
  update ballot_option set consequence = 'reopen' where ballot_id = p_ballot and proposal_id is not null;
  perform move_proposal(m."proposalId", m."from", m."to", m.event, null, v_request.reason, p_actor, p_at)
  from (select * from jsonb_to_recordset(p_moves) as t("proposalId" uuid, "from" text, "to" text, event text)
    order by t."proposalId") m;
  v_new := open_ballot(p_opening, v_request.asked_by, p_at);
  update ballot set replaced_by = v_new where id = p_ballot;
  return v_new;
end
$$;

-- Ends an open ballot without a result. What was voted stays unread: of a secret one, unlinked as at a closing.
create function cancel_ballot(p_ballot ballot, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if p_ballot.state <> 'open' then
    perform refuse('ballot-not-open');
  end if;
  update ballot set state = 'closed', closed_at = p_at, closed_by = p_actor, cancelled_at = p_at where id = p_ballot.id;
  if p_ballot.secrecy = 'secret' then
    perform shuffle_secret_votes(p_ballot.id);
  end if;
  perform append_journal(p_ballot.plan_id, 'ballot-cancelled', p_actor, jsonb_build_object('ballot', p_ballot.id,
    'question', p_ballot.question) || ballot_subject(p_ballot.id), p_at);
end
$$;

grant select on proxy to deconcert_app;
grant execute on function give_proxy, revoke_proxy, confirm_replacement to deconcert_app;
