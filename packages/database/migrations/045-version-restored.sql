-- Going back to an earlier version is one more act: a new version, in which nothing is deleted.

-- Puts every line at the place, with the words and in the state that the domain worked out. `nodes` change whole and are
-- not frozen; `ranks` only take another rank among their siblings, since those around them moved.
create function restore_version(p_plan uuid, p_restored jsonb, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  insert into level (id, plan_id, key, depth, label_singular, label_plural, allowed_parents, numbering, carries_sheet)
  select r.id, p_plan, r.key, r.depth, r."labelSingular", r."labelPlural", r."allowedParents", r.numbering, r."carriesSheet"
  from jsonb_to_recordset(p_restored->'levels') as r(id uuid, key text, depth integer, "labelSingular" text,
    "labelPlural" text, "allowedParents" jsonb, numbering jsonb, "carriesSheet" boolean)
  on conflict (plan_id, key) do update set depth = excluded.depth, label_singular = excluded.label_singular,
    label_plural = excluded.label_plural, allowed_parents = excluded.allowed_parents, numbering = excluded.numbering,
    carries_sheet = excluded.carries_sheet;
  if exists (
    select from jsonb_to_recordset(p_restored->'nodes') as r(id uuid) join node n on n.id = r.id
    where n.frozen_at is not null or n.plan_id <> p_plan) then
    perform refuse('node-frozen');
  end if;
  -- Removed since the domain looked: what was told before is no longer true.
  if exists (
    select from jsonb_to_recordset(p_restored->'nodes') as r("territoryId" uuid)
    where r."territoryId" is not null
      and not exists (select from territory t where t.id = r."territoryId" and t.plan_id = p_plan)) then
    perform refuse('stale-version');
  end if;
  update node n set parent_id = r."parentId", level_id = l.id, position = r.position, state = r.state,
    territory_id = r."territoryId",
    title = r.title, title_version = n.title_version + (n.title <> r.title)::integer,
    title_original = r."titleOriginal", subtitle = r.subtitle, lead = r.lead, objectives = r.objectives,
    content = coalesce((select t.content from version_text t where t.sha256 = decode(r.text, 'hex')), '')
  from jsonb_to_recordset(p_restored->'nodes') as r(id uuid, "parentId" uuid, "levelKey" text, position integer,
      "territoryId" uuid, state text, title text, "titleOriginal" text, subtitle text, lead jsonb, objectives jsonb, text text)
    join level l on l.plan_id = p_plan and l.key = r."levelKey"
  where n.id = r.id;
  update node n set position = r.position
  from jsonb_to_recordset(p_restored->'ranks') as r(id uuid, position integer)
  where n.id = r.id and n.plan_id = p_plan;
  perform check_restored_tree(p_plan);
  perform restore_links(p_plan, p_restored->'tied', p_actor, p_at);
  insert into node_alias (node_id, plan_id, number, reference, plan_version)
  select n.id, p_plan, r.number, r.reference, p_expected_version
  from jsonb_to_recordset(p_restored->'aliases') as r("nodeId" uuid, number text, reference text)
  join node n on n.id = r."nodeId" and n.plan_id = p_plan
  on conflict (node_id, reference) do update set number = excluded.number, plan_version = excluded.plan_version;
  insert into sheet (id, plan_id, node_id, document_id, created_at)
  select r.id, p_plan, r."nodeId", create_document(r."documentId", p_plan, 'sheet', r."schemaVersion",
    decode(r.seed, 'base64'), p_actor, p_at), p_at
  from jsonb_to_recordset(p_restored->'sheets') as r(id uuid, "nodeId" uuid, "documentId" uuid, "schemaVersion" integer, seed text);
  v_version := next_plan_version(p_plan, 'version-restored', p_at);
  perform append_journal(p_plan, 'version-restored', p_actor, jsonb_build_object('of', p_restored->'version',
    'reason', p_restored->'reason', 'retired', p_restored->'retired', 'back', p_restored->'back', 'version', v_version), p_at);
  return v_version;
end
$$;

-- Every line is reached from the top.
create function check_restored_tree(p_plan uuid) returns void language plpgsql as $$
begin
  if (
    with recursive down as (
      select id from node where plan_id = p_plan and parent_id is null
      union all select n.id from node n join down d on n.parent_id = d.id)
    select count(*) from down) <> (select count(*) from node where plan_id = p_plan) then
    perform refuse('would-make-a-cycle');
  end if;
end
$$;

-- Where else the lines stand: the domain has left out what would go round, which is looked for again here.
create function restore_links(p_plan uuid, p_tied jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql as $$
begin
  delete from node_parent s using jsonb_to_recordset(p_tied) as r(id uuid, "secondaryParentIds" jsonb)
  where s.plan_id = p_plan and s.node_id = r.id and not r."secondaryParentIds" ? s.parent_id::text;
  insert into node_parent (node_id, parent_id, plan_id, added_by, added_at)
  select n.id, m.id, p_plan, p_actor, p_at
  from jsonb_to_recordset(p_tied) as r(id uuid, "secondaryParentIds" jsonb)
  join node n on n.id = r.id and n.plan_id = p_plan
  cross join lateral jsonb_array_elements_text(r."secondaryParentIds") as further(id)
  join node m on m.id = further.id::uuid and m.plan_id = p_plan
  on conflict do nothing;
  if exists (
    select from node_parent where plan_id = p_plan and stands_below(parent_id, node_id)) then
    perform refuse('would-make-a-cycle');
  end if;
end
$$;

-- Marks the plan as it is now as the adopted one, in a version of its own: what changes without one, as its title does,
-- is in it. Nothing to do when the last one said to be adopted is this very plan.
create function adopt_current_version(p_plan uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from plan where id = p_plan for no key update;
  if not exists (
    select from (
      select version from plan_milestone where plan_id = p_plan and adopted order by at desc, version desc limit 1) last
    join plan p on p.id = p_plan and p.version = last.version
    join plan_snapshot s on s.plan_id = p.id and s.version = p.version
    where s.content = version_content(p_plan, s.version, s.reason, s.at)) then
    perform name_version(jsonb_build_object('id', gen_random_uuid(), 'adopted', true,
      'version', next_plan_version(p_plan, 'version-adopted', p_at)), p_plan, p_actor, p_at);
  end if;
end
$$;

grant execute on function restore_version, adopt_current_version to deconcert_app;
