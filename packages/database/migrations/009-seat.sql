-- Seats given and taken back by those who set the plan up.

create function give_seat(p_plan uuid, p_seat jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into seat (id, plan_id, account_id, role, group_id, body_id, college_id, created_at)
  select s.id, p_plan, s."accountId", s.role, s."groupId", s."bodyId", s."collegeId", p_at
  from jsonb_to_record(p_seat) as s(id uuid, "accountId" uuid, role text, "groupId" uuid, "bodyId" uuid, "collegeId" uuid)
  on conflict do nothing;
  if not found then
    perform refuse('seat-taken');
  end if;
  perform append_journal(p_plan, 'seat-given', p_actor, jsonb_build_object(
    'seat', p_seat->'id', 'account', p_seat->'accountId', 'role', p_seat->'role', 'group', p_seat->'groupId'), p_at);
end
$$;

-- The plan is held, so that two leads who remove each other at the same moment do not leave it without one.
create function remove_seat(p_plan uuid, p_seat uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_seat seat;
begin
  perform from plan where id = p_plan for no key update;
  delete from seat where plan_id = p_plan and id = p_seat returning * into v_seat;
  if not found then
    perform refuse('not-found');
  end if;
  if v_seat.role = 'project-lead' and not exists (
    select from seat where plan_id = p_plan and role = 'project-lead' and group_id is null
  ) then
    perform refuse('last-project-lead');
  end if;
  perform append_journal(p_plan, 'seat-removed', p_actor, jsonb_build_object(
    'seat', p_seat, 'account', v_seat.account_id, 'role', v_seat.role, 'group', v_seat.group_id), p_at);
end
$$;

grant execute on function give_seat, remove_seat to deconcert_app;
