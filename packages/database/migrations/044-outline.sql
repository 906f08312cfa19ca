-- An outline becomes nodes of a plan: all of them with their levels and sheets, or none.

create function import_outline(p_outline jsonb, p_plan uuid, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_parent uuid := (p_outline->>'parentId')::uuid;
  v_first integer;
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  if v_parent is not null and not exists (
    select from node where id = v_parent and plan_id = p_plan and state not in ('retired', 'set-aside')) then
    perform refuse('place-not-found');
  end if;

  insert into level (id, plan_id, key, depth, label_singular, label_plural, allowed_parents, numbering, carries_sheet)
  select r.id, p_plan, r.key, r.depth, r."labelSingular", r."labelPlural", r."allowedParents", r.numbering, r."carriesSheet"
  from jsonb_to_recordset(p_outline->'levels') as r(id uuid, key text, depth integer, "labelSingular" text,
    "labelPlural" text, "allowedParents" jsonb, numbering jsonb, "carriesSheet" boolean);

  if exists (
    select from jsonb_to_recordset(p_outline->'nodes') as r("levelId" uuid)
    where not exists (select from level l where l.id = r."levelId" and l.plan_id = p_plan)) then
    perform refuse('level-unknown');
  end if;

  -- What stands at the top of the outline comes after what stands there already.
  select coalesce(max(position) + 1, 0) into v_first
  from node where plan_id = p_plan and parent_id is not distinct from v_parent;
  insert into node (id, plan_id, key, level_id, parent_id, position, title, title_original, subtitle, lead, objectives,
    source_number, state, created_at)
  select r.id, p_plan, r.id::text, r."levelId", coalesce(r."parentId", v_parent),
    r.position + case when r."parentId" is null then v_first else 0 end, r.title, r."titleOriginal", r.subtitle, r.lead,
    r.objectives, r.number, 'proposed', p_at
  from jsonb_to_recordset(p_outline->'nodes') as r(id uuid, "levelId" uuid, "parentId" uuid, position integer,
    title text, "titleOriginal" text, subtitle text, lead jsonb, objectives jsonb, number text);

  insert into sheet (id, plan_id, node_id, document_id, created_at)
  select r.id, p_plan, r."nodeId", create_document(r."documentId", p_plan, 'sheet', r."schemaVersion",
    decode(r.seed, 'base64'), p_actor, p_at), p_at
  from jsonb_to_recordset(p_outline->'sheets') as r(id uuid, "nodeId" uuid, "documentId" uuid, "schemaVersion" integer, seed text);

  v_version := next_plan_version(p_plan, 'outline-imported', p_at);
  perform append_journal(p_plan, 'outline-imported', p_actor, (p_outline->'told')
    || jsonb_strip_nulls(jsonb_build_object('node', v_parent, 'version', v_version)), p_at);
end
$$;

-- A plan that begins with an outline: created whole with its levels, nodes and sheets, and told what it was made from.
create function create_plan_from_outline(p_plan jsonb, p_told jsonb, p_actor uuid, p_seat uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := create_plan(p_plan, p_actor, p_seat, p_at);
begin
  perform append_journal(v_id, 'outline-imported', p_actor, p_told, p_at);
  return v_id;
end
$$;

grant execute on function import_outline, create_plan_from_outline to deconcert_app;
