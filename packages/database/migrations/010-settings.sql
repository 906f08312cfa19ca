-- What those who lead a plan change about it by hand: how it presents itself, its levels, its phases.

-- Only what is named changes, if it still is what its editor saw.
create function edit_plan(p_plan uuid, p_before jsonb, p_change jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_now jsonb;
begin
  select jsonb_build_object('title', title, 'status', status, 'summary', summary,
    'authority', coalesce(authority->>'name', ''), 'period', coalesce(period->>'label', ''))
  into v_now
  from plan where id = p_plan for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  if exists (select from jsonb_object_keys(p_change) as named where p_before->named is distinct from v_now->named) then
    perform refuse('stale-version');
  end if;
  update plan set
    title = coalesce(p_change->>'title', title),
    status = coalesce(p_change->>'status', status),
    summary = coalesce(p_change->>'summary', summary),
    authority = authority || case when p_change->'authority' is null then '{}'
      else jsonb_build_object('name', p_change->'authority') end,
    period = period || case when p_change->'period' is null then '{}'
      else jsonb_build_object('label', p_change->'period') end
  where id = p_plan;
  perform append_journal(p_plan, 'plan-edited', p_actor, p_change, p_at);
end
$$;

-- Replaces the levels, each known by its key. What stands in the tree stays where it is; nodes whose level now carries
-- sheets receive theirs.
create function save_levels(p_plan uuid, p_levels jsonb, p_sheets jsonb, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  if exists (
    select from node n join level l on l.id = n.level_id
    where n.plan_id = p_plan and l.key not in (select r->>'key' from jsonb_array_elements(p_levels) r)) then
    perform refuse('level-in-use');
  end if;
  delete from level
  where plan_id = p_plan and key not in (select r->>'key' from jsonb_array_elements(p_levels) r);
  insert into level (id, plan_id, key, depth, label_singular, label_plural, allowed_parents, numbering, carries_sheet)
  select r.id, p_plan, r.key, r.depth, r."labelSingular", r."labelPlural", r."allowedParents", r.numbering, r."carriesSheet"
  from jsonb_to_recordset(p_levels) as r(id uuid, key text, depth integer, "labelSingular" text,
    "labelPlural" text, "allowedParents" jsonb, numbering jsonb, "carriesSheet" boolean)
  on conflict (plan_id, key) do update set depth = excluded.depth, label_singular = excluded.label_singular,
    label_plural = excluded.label_plural, allowed_parents = excluded.allowed_parents, numbering = excluded.numbering,
    carries_sheet = excluded.carries_sheet;
  insert into sheet (id, plan_id, node_id, document_id, created_at)
  select r.id, p_plan, r."nodeId", create_document(r."documentId", p_plan, 'sheet', r."schemaVersion",
    decode(r.seed, 'base64'), p_actor, p_at), p_at
  from jsonb_to_recordset(p_sheets) as r(id uuid, "nodeId" uuid, "documentId" uuid, "schemaVersion" integer, seed text);
  v_version := next_plan_version(p_plan, 'level-edited', p_at);
  perform append_journal(p_plan, 'level-edited', p_actor, jsonb_build_object('version', v_version,
    'levels', (select coalesce(jsonb_agg(r->'key'), '[]') from jsonb_array_elements(p_levels) r)), p_at);
end
$$;

-- Replaces the phases, each known by its key, if they still are those that their editor saw.
create function save_phases(p_plan uuid, p_before jsonb, p_phases jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from plan where id = p_plan for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  if p_before <> (
    select coalesce(jsonb_agg(jsonb_build_object('key', key, 'label', label, 'starts', starts, 'ends', ends)
      order by position), '[]')
    from phase where plan_id = p_plan) then
    perform refuse('stale-version');
  end if;
  delete from phase where plan_id = p_plan and key not in (select r->>'key' from jsonb_array_elements(p_phases) r);
  insert into phase (id, plan_id, key, position, label, starts, ends)
  select r.id, p_plan, r.key, r.position, r.label, r.starts, r.ends
  from jsonb_to_recordset(p_phases) as r(id uuid, key text, position integer, label text, starts text, ends text)
  on conflict (plan_id, key) do update set position = excluded.position, label = excluded.label,
    starts = excluded.starts, ends = excluded.ends;
  perform append_journal(p_plan, 'phase-edited', p_actor, jsonb_build_object(
    'phases', (select coalesce(jsonb_agg(r->'label'), '[]') from jsonb_array_elements(p_phases) r)), p_at);
end
$$;

grant execute on function edit_plan, save_levels, save_phases to deconcert_app;
