-- Who votes, and for whom.

create table proxy (
  id uuid primary key,
  plan_id uuid not null references plan,
  electorate text not null check (electorate in ('group', 'plan', 'committee')),
  group_id uuid references working_group,
  giver_seat_id uuid not null,
  giver_account_id uuid not null references account,
  holder_seat_id uuid not null,
  holder_account_id uuid not null references account,
  -- Received on paper and recorded by somebody else, it counts once a second person has confirmed it: nobody makes the
  -- roll alone.
  given_by uuid not null references account,
  given_at timestamptz not null,
  confirmed_by uuid references account,
  confirmed_at timestamptz,
  revoked_by uuid references account,
  revoked_at timestamptz,
  check ((electorate = 'group') = (group_id is not null)),
  check (giver_account_id <> holder_account_id),
  check ((confirmed_by is null) = (confirmed_at is null))
);
create unique index proxy_in_force on proxy (plan_id, electorate, group_id, giver_account_id) nulls not distinct
  where revoked_at is null;

create function is_proxy_in_force(p_proxy proxy) returns boolean language sql immutable as $$
  select p_proxy.revoked_at is null and p_proxy.confirmed_at is not null
$$;

-- Who votes: the members of a group, those of all the plan, or the committee; one seat a person, of those who may come in.
-- And for whom: a proxy is of no use to somebody who is not among the electors, nor from one.
drop function electorate_of(uuid);
create function ballot_electorate(p_plan uuid, p_kind text, p_group uuid)
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
      (case when p_kind = 'group' then p_group end) and p.giver_account_id = m.account_id and is_proxy_in_force(p)
    left join member h on h.account_id = p.holder_account_id
$$;

-- Writes the roll of a ballot as its electorate is now, and gives the hash of its lines. A college is kept where the
-- rules tell it apart; proxies are taken where the rules admit them, and not one more than they admit.
create function freeze_electorate(p_ballot ballot, p_rules jsonb)
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

-- What the journal says of a proxy: who gave it to whom, for which electors.
create function proxy_subject(p_proxy uuid)
returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_strip_nulls(jsonb_build_object('proxy', p.id, 'electorate', p.electorate, 'group', p.group_id,
    'giver', g.display_name, 'holder', h.display_name, 'isOnPaper', p.given_by <> p.giver_account_id))
  from proxy p join account g on g.id = p.giver_account_id join account h on h.id = p.holder_account_id
  where p.id = p_proxy
$$;

-- Gives a proxy. The giver's own is confirmed as it is given; nobody records one in their own favour. The plan is held:
-- of two people who give theirs to each other at once, one is refused.
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
  elsif v_holder = p_actor then
    perform refuse('proxy-to-its-recorder');
  elsif exists (select from proxy where plan_id = p_plan and electorate = v_kind
    and group_id is not distinct from v_group and revoked_at is null
    and (giver_account_id = v_holder or holder_account_id = v_giver)) then
    perform refuse('proxy-chain');
  end if;
  insert into proxy (id, plan_id, electorate, group_id, giver_seat_id, giver_account_id, holder_seat_id,
    holder_account_id, given_by, given_at, confirmed_by, confirmed_at)
  values ((p_proxy->>'id')::uuid, p_plan, v_kind, v_group, (p_proxy->>'giverSeatId')::uuid, v_giver,
    (p_proxy->>'holderSeatId')::uuid, v_holder, p_actor, p_at, case when v_giver = p_actor then p_actor end,
    case when v_giver = p_actor then p_at end)
  on conflict do nothing;
  if not found then
    perform refuse('proxy-already-given');
  end if;
  perform append_journal(p_plan, 'proxy-given', p_actor, proxy_subject((p_proxy->>'id')::uuid), p_at);
end
$$;

-- Confirms a proxy that was recorded: as its giver, or as somebody who neither recorded nor holds it. Twice is once.
create function confirm_proxy(p_plan uuid, p_proxy uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_proxy proxy;
begin
  select * into v_proxy from proxy where id = p_proxy and plan_id = p_plan and revoked_at is null for update;
  if not found then
    perform refuse('not-found');
  elsif v_proxy.confirmed_at is not null then
    return;
  elsif p_actor in (v_proxy.given_by, v_proxy.holder_account_id) then
    perform refuse('proxy-needs-another');
  end if;
  update proxy set confirmed_by = p_actor, confirmed_at = p_at where id = p_proxy;
  perform append_journal(p_plan, 'proxy-confirmed', p_actor, proxy_subject(p_proxy), p_at);
end
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

grant select on proxy to deconcert_app;
grant execute on function is_proxy_in_force, ballot_electorate, give_proxy, confirm_proxy, revoke_proxy to deconcert_app;
