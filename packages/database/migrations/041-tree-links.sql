-- Where else a node stands, and how many of what is announced. The tables are in `041-node-shape.sql`.

-- Attaches a node to another parent as well, or detaches it.
create function link_node(p_plan uuid, p_node uuid, p_parent uuid, p_linked boolean, p_expected_version integer,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_kind text;
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  perform check_writable(p_plan, p_node);
  if p_linked then
    if not exists (
      select from node where id = p_parent and plan_id = p_plan and state not in ('retired', 'set-aside')) then
      perform refuse('place-not-found');
    end if;
    if stands_below(p_parent, p_node) then
      perform refuse('would-make-a-cycle');
    end if;
    insert into node_parent (node_id, parent_id, plan_id, added_by, added_at)
    select id, p_parent, p_plan, p_actor, p_at from node where id = p_node and parent_id is distinct from p_parent
    on conflict do nothing;
    if not found then
      perform refuse('already-under-it');
    end if;
    v_kind := 'node-linked';
  else
    delete from node_parent where node_id = p_node and parent_id = p_parent and plan_id = p_plan;
    if not found then
      perform refuse('not-found');
    end if;
    v_kind := 'node-unlinked';
  end if;
  v_version := next_plan_version(p_plan, v_kind, p_at);
  perform append_journal(p_plan, v_kind, p_actor, jsonb_build_object('node', p_node, 'parent', p_parent,
    'title', (select title from node where id = p_node),
    'parentTitle', (select title from node where id = p_parent), 'version', v_version), p_at);
end
$$;

-- Says how many of each level are announced, by the plan (`p_node` null) or by one of its branches, if what was
-- announced still is what its editor saw. A null takes an announcement back; what is not named stays.
create function declare_counts(p_plan uuid, p_node uuid, p_before jsonb, p_counts jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_now jsonb;
  v_title text;
begin
  select declared_counts, title into v_now, v_title from plan where id = p_plan for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  if p_node is not null then
    perform check_writable(p_plan, p_node);
    select declared_counts, title into v_now, v_title from node where id = p_node;
  end if;
  if exists (select from jsonb_object_keys(p_counts) k
    where coalesce(p_before->k, 'null') is distinct from coalesce(v_now->k, 'null')) then
    perform refuse('stale-version');
  end if;
  v_now := jsonb_strip_nulls(v_now || p_counts);
  if p_node is null then
    update plan set declared_counts = v_now where id = p_plan;
  else
    update node set declared_counts = v_now where id = p_node;
  end if;
  perform append_journal(p_plan, 'counts-declared', p_actor,
    jsonb_build_object('node', p_node, 'title', v_title, 'counts', v_now), p_at);
end
$$;

-- What a document says of the nodes of a plan besides their rows: `create_plan` lays it before the first version.
create function lay_node_shape(p_plan uuid, p_rows jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql as $$
begin
  insert into node_parent (node_id, parent_id, plan_id, added_by, added_at)
  select n.id, m.id, p_plan, p_actor, p_at
  from jsonb_to_recordset(p_rows->'nodeParents') as r("nodeId" uuid, "parentId" uuid, position integer)
  join node n on n.id = r."nodeId" and n.plan_id = p_plan
  join node m on m.id = r."parentId" and m.plan_id = p_plan
  order by r.position;
  insert into node_alias (node_id, plan_id, number, reference)
  select n.id, p_plan, r.number, r.reference
  from jsonb_to_recordset(p_rows->'nodeAliases') as r("nodeId" uuid, number text, reference text, position integer)
  join node n on n.id = r."nodeId" and n.plan_id = p_plan
  order by r.position
  on conflict do nothing;
  update node n set declared_counts = r."declaredCounts"
  from jsonb_to_recordset(p_rows->'nodes') as r(id uuid, "declaredCounts" jsonb)
  where n.id = r.id and n.plan_id = p_plan and r."declaredCounts" is not null;
end
$$;

grant execute on function link_node, declare_counts to deconcert_app;
