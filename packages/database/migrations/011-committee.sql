-- Decisions of the committee, each with the very text that it was taken on.

create table committee_decision (
  id uuid primary key,
  plan_id uuid not null references plan,
  kind text not null check (kind in ('validate', 'validate-with-reserve', 'send-back', 'set-aside')),
  reason text not null default '' check (char_length(reason) <= 4000),
  decided_by uuid not null references account,
  seat_id uuid not null,
  plan_version integer not null,
  at timestamptz not null
);
create trigger written_once before update or delete on committee_decision
  for each row execute function refuse_change();

-- `content` holds what the tree said then: renaming a level or moving a branch afterwards does not change it.
create table committee_decision_node (
  decision_id uuid not null references committee_decision,
  node_id uuid not null references node,
  number text,
  content text not null,
  sha256 bytea not null check (sha256 = sha256(convert_to(content, 'UTF8'))),
  primary key (decision_id, node_id)
);
create trigger written_once before update or delete on committee_decision_node
  for each row execute function refuse_change();

-- Records one decision on one or several nodes, with the text that each was decided on. A frozen node keeps its number
-- and the hash of that text.
create function record_committee_decision(p_decision jsonb, p_plan uuid, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := (p_decision->>'id')::uuid;
  v_version integer;
  v_node record;
begin
  perform lock_plan(p_plan, p_expected_version);
  for v_node in
    select * from jsonb_to_recordset(p_decision->'nodes')
      as r(id uuid, "from" text, "to" text, number text, content text, "freeze" boolean)
  loop
    update node set state = v_node."to",
      frozen_number = case when v_node."freeze" then v_node.number else frozen_number end,
      frozen_at = case when v_node."freeze" then p_at else frozen_at end,
      frozen_sha256 = case when v_node."freeze" then sha256(convert_to(v_node.content, 'UTF8')) else frozen_sha256 end
    where id = v_node.id and plan_id = p_plan and state = v_node."from" and frozen_at is null;
    if not found then
      perform refuse('node-frozen');
    end if;
  end loop;
  v_version := next_plan_version(p_plan, 'committee-decided', p_at);
  insert into committee_decision (id, plan_id, kind, reason, decided_by, seat_id, plan_version, at)
  values (v_id, p_plan, p_decision->>'kind', coalesce(p_decision->>'reason', ''), p_actor, (p_decision->>'seatId')::uuid,
    v_version, p_at);
  insert into committee_decision_node (decision_id, node_id, number, content, sha256)
  select v_id, r.id, r.number, r.content, sha256(convert_to(r.content, 'UTF8'))
  from jsonb_to_recordset(p_decision->'nodes') as r(id uuid, number text, content text);
  perform append_journal(p_plan, 'committee-decided', p_actor, jsonb_build_object('decision', v_id,
    'kind', p_decision->>'kind', 'reason', p_decision->>'reason', 'version', v_version,
    'nodes', (select jsonb_agg(r->>'id') from jsonb_array_elements(p_decision->'nodes') r)), p_at);
  return v_id;
end
$$;

grant select on committee_decision, committee_decision_node to deconcert_app;
grant execute on function record_committee_decision to deconcert_app;
