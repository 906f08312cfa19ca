-- A proxy that somebody else recorded counts once a second person has confirmed it: nobody makes the roll alone.

alter table proxy add column confirmed_by uuid references account, add column confirmed_at timestamptz,
  add check ((confirmed_by is null) = (confirmed_at is null));
update proxy set confirmed_by = given_by, confirmed_at = given_at;

create function is_proxy_in_force(p_proxy proxy) returns boolean language sql immutable as $$
  select p_proxy.revoked_at is null and p_proxy.confirmed_at is not null
$$;

-- As before, of the proxies that are confirmed.
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
      (case when p_kind = 'group' then p_group end) and p.giver_account_id = m.account_id and is_proxy_in_force(p)
    left join member h on h.account_id = p.holder_account_id
$$;

-- As before, and: the giver's own is confirmed as it is given; nobody records one in their own favour.
create or replace function give_proxy(p_plan uuid, p_proxy jsonb, p_actor uuid, p_at timestamptz)
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

grant execute on function is_proxy_in_force, confirm_proxy to deconcert_app;
