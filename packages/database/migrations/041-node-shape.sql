-- Lines of a plan: their words, their former numbers, where else they stand, how many of what they announce.

alter table node add column declared_counts jsonb not null default '{}';

-- What a node was called before a move, as far as the move changed it.
create table node_alias (
  seq bigint generated always as identity,
  node_id uuid not null references node,
  plan_id uuid not null references plan,
  number text not null,
  reference text not null,
  -- The last version of the plan in which it bore this name; null when a document brought it.
  plan_version integer,
  primary key (node_id, reference)
);
create index node_alias_by_plan on node_alias (plan_id);

create table node_parent (
  seq bigint generated always as identity,
  node_id uuid not null references node,
  parent_id uuid not null references node,
  plan_id uuid not null references plan,
  added_by uuid not null references account,
  added_at timestamptz not null,
  primary key (node_id, parent_id),
  check (node_id <> parent_id)
);
create index node_parent_by_plan on node_parent (plan_id);
create index node_parent_by_parent on node_parent (parent_id);

create function check_writable(p_plan uuid, p_node uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform check_movable(p_plan, p_node);
  if exists (select from node where id = p_node and state in ('validated', 'validated-with-reserve')) then
    perform refuse('node-frozen');
  end if;
  if exists (select from node where id = p_node and state in ('retired', 'set-aside')) then
    perform refuse('node-retired');
  end if;
end
$$;

-- Whether a node is another or stands below it, through main and secondary parents alike.
create function stands_below(p_node uuid, p_above uuid)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  with recursive up(id) as (
    select p_node
    union
    select e.parent_id from up join lateral (
      select n.parent_id from node n where n.id = up.id and n.parent_id is not null
      union all
      select s.parent_id from node_parent s where s.node_id = up.id) e on true)
  select exists (select from up where id = p_above)
$$;

-- Puts a node, with what stands under it, at a place that the domain has checked, and keeps the names that this takes
-- from them. Ranks stay dense where it leaves and where it comes. A cycle is looked for again here.
create function place_node(p_plan uuid, p_node uuid, p_place jsonb, p_aliases jsonb, p_expected_version integer,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_parent uuid := (p_place->>'parentId')::uuid;
  v_left uuid;
  v_title text;
  v_position integer;
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  perform check_writable(p_plan, p_node);
  if v_parent is not null and not exists (
    select from node where id = v_parent and plan_id = p_plan and state not in ('retired', 'set-aside')) then
    perform refuse('place-not-found');
  end if;
  if not exists (select from level where id = (p_place->>'levelId')::uuid and plan_id = p_plan) then
    perform refuse('level-unknown');
  end if;
  if v_parent is not null and stands_below(v_parent, p_node) then
    perform refuse('would-make-a-cycle');
  end if;

  select parent_id, title into v_left, v_title from node where id = p_node;
  select least(greatest((p_place->>'position')::integer, 0), count(*)) into v_position
  from node where plan_id = p_plan and parent_id is not distinct from v_parent and id <> p_node;
  update node n
  set position = o.rank + case when o.parent_id is not distinct from v_parent and o.rank >= v_position then 1 else 0 end
  from (
    select id, parent_id, row_number() over (partition by parent_id order by position, id) - 1 as rank
    from node
    where plan_id = p_plan and id <> p_node
      and (parent_id is not distinct from v_parent or parent_id is not distinct from v_left)) o
  where n.id = o.id and n.position
    <> o.rank + case when o.parent_id is not distinct from v_parent and o.rank >= v_position then 1 else 0 end;
  update node set parent_id = v_parent, level_id = (p_place->>'levelId')::uuid, position = v_position
  where id = p_node;
  delete from node_parent where node_id = p_node and parent_id = v_parent;

  insert into node_alias (node_id, plan_id, number, reference, plan_version)
  select n.id, p_plan, r.number, r.reference, p_expected_version
  from jsonb_to_recordset(p_aliases) as r("nodeId" uuid, number text, reference text)
  join node n on n.id = r."nodeId" and n.plan_id = p_plan
  on conflict (node_id, reference) do update set number = excluded.number, plan_version = excluded.plan_version;

  v_version := next_plan_version(p_plan, 'node-moved', p_at);
  perform append_journal(p_plan, 'node-moved', p_actor, jsonb_strip_nulls(jsonb_build_object('node', p_node,
    'title', v_title, 'level', p_place->'levelId', 'parent', v_parent, 'position', v_position, 'version', v_version,
    'formerly', (select r->'reference' from jsonb_array_elements(p_aliases) r where r->>'nodeId' = p_node::text))), p_at);
end
$$;

-- Changes what is written of a node by hand; what is not named stays. The first wording of a title that came with a
-- document, or from a vote, is kept beside the new one.
create function edit_node(p_plan uuid, p_node uuid, p_change jsonb, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_before node;
  v_kind text;
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  perform check_writable(p_plan, p_node);
  select * into v_before from node where id = p_node;
  update node set
    title = coalesce(p_change->>'title', title),
    title_version = title_version + case when p_change ? 'title' then 1 else 0 end,
    title_original = case
      when title_original is null and p_change->>'title' <> title and (key <> id::text
        or exists (select from promotion where node_id = p_node)) then title
      else title_original end,
    subtitle = case when p_change ? 'subtitle' then p_change->>'subtitle' else subtitle end,
    lead = coalesce(p_change->'lead', lead),
    objectives = coalesce(p_change->'objectives', objectives)
  where id = p_node;
  if p_change->>'title' <> v_before.title then
    v_kind := 'node-edited';
  else
    v_kind := 'node-described';
  end if;
  v_version := next_plan_version(p_plan, v_kind, p_at);
  perform append_journal(p_plan, v_kind, p_actor, jsonb_build_object('node', p_node,
    'title', coalesce(p_change->>'title', v_before.title), 'version', v_version,
    'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(p_change) k)), p_at);
end
$$;

drop function rename_node(uuid, uuid, text, integer, uuid, timestamptz);
drop function move_node(uuid, uuid, uuid, uuid, integer, integer, uuid, timestamptz);

grant select on node_alias, node_parent to deconcert_app;
grant execute on function place_node, edit_node to deconcert_app;
