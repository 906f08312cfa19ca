-- The territories of a plan, written whole by who leads it, and the one that a line of the plan belongs to.

create function plan_territories(p_plan uuid) returns jsonb language sql stable security definer
set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'key', key, 'name', name, 'displayName', display_name,
    'kind', kind, 'code', code, 'codeType', code_type, 'codeYear', code_year, 'parentId', parent_id,
    'retired', retired) order by position, id), '[]')
  from territory where plan_id = p_plan
$$;

-- Whether a line belongs to a territory, is ticked with it, or names it in its sheet.
create function is_territory_used(p_territory uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as $$
  select exists (select from node where territory_id = p_territory)
    or exists (select from crossing where territory_id = p_territory and intensity > 0)
    or exists (select from sheet_field
      where key = 'territories' and value->'territoryIds' @> to_jsonb(p_territory::text))
$$;

-- Replaces the territories, if they still are those that their editor saw. One in use is not removed.
create function save_territories(p_plan uuid, p_seen text, p_territories jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_gone uuid[];
begin
  perform from plan where id = p_plan for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  if p_seen <> md5(plan_territories(p_plan)::text) then
    perform refuse('stale-version');
  end if;
  -- Locked before they are looked at: nothing is put in what is about to go.
  perform from territory where plan_id = p_plan order by id for update;
  select coalesce(array_agg(id), '{}') into v_gone
  from territory
  where plan_id = p_plan and id not in (select (r->>'id')::uuid from jsonb_array_elements(p_territories) r);
  if exists (select from unnest(v_gone) as gone(id) where is_territory_used(gone.id)) then
    perform refuse('territory-in-use');
  end if;

  insert into territory (id, plan_id, key, name, display_name, kind, code, code_type, code_year, parent_id, position, extra)
  select r.id, p_plan, r.key, r.name, r."displayName", r.kind, r.code, r."codeType", r."codeYear", r."parentId",
    r.position, with_words('{}', jsonb_build_object('retired', nullif(r.retired, false)))
  from jsonb_to_recordset(p_territories) as r(id uuid, key text, name text, "displayName" text, kind text, code text,
    "codeType" text, "codeYear" integer, "parentId" uuid, position integer, retired boolean)
  on conflict (id) do update set name = excluded.name, display_name = excluded.display_name, kind = excluded.kind,
    code = excluded.code, code_type = excluded.code_type, code_year = excluded.code_year,
    parent_id = excluded.parent_id, position = excluded.position,
    extra = with_words(territory.extra - 'retired', excluded.extra);
  delete from crossing where territory_id = any (v_gone);
  delete from territory where id = any (v_gone);
  perform append_journal(p_plan, 'territory-edited', p_actor, jsonb_build_object(
    'count', jsonb_array_length(p_territories)), p_at);
end
$$;

-- Puts a line in a territory, or in none: it may be numbered by it.
create function set_node_territory(p_plan uuid, p_node uuid, p_territory uuid, p_expected_version integer,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  perform check_writable(p_plan, p_node);
  perform from territory where id = p_territory and plan_id = p_plan for key share;
  if p_territory is not null and not found then
    perform refuse('not-found');
  end if;
  update node set territory_id = p_territory where id = p_node;
  v_version := next_plan_version(p_plan, 'node-territory-set', p_at);
  perform append_journal(p_plan, 'node-territory-set', p_actor,
    jsonb_build_object('node', p_node, 'territory', p_territory, 'version', v_version), p_at);
end
$$;

-- Keeps the territories that a field of a sheet names until it is written. Refuses with `not-found` when one is gone.
create function keep_named_territories(p_plan uuid, p_key text, p_value jsonb) returns void language plpgsql as $$
declare
  v_named jsonb := case when p_key = 'territories' then p_value->'territoryIds' end;
  v_kept uuid[];
begin
  if jsonb_typeof(v_named) is distinct from 'array' then
    return;
  end if;
  select coalesce(array_agg(id), '{}') into v_kept
  from (select id from territory where plan_id = p_plan and v_named @> to_jsonb(id::text)
    order by id for key share) as locked;
  if not v_named <@ to_jsonb(v_kept) then
    perform refuse('not-found');
  end if;
end
$$;

-- Saves one short field. Refuses when somebody else saved it since the caller read it: nobody's text is lost.
create or replace function set_sheet_field(p_sheet uuid, p_key text, p_value jsonb, p_expected_version integer,
  p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_sheet sheet;
  v_version integer;
begin
  select * into v_sheet from sheet where id = p_sheet for update;
  if not found then
    perform refuse('not-found');
  end if;
  select version into v_version from sheet_field where sheet_id = p_sheet and key = p_key;
  if coalesce(v_version, 0) <> p_expected_version then
    perform refuse('stale-version');
  end if;
  perform keep_named_territories(v_sheet.plan_id, p_key, p_value);
  insert into sheet_field (sheet_id, key, value, version, updated_by, updated_at)
  values (p_sheet, p_key, p_value, p_expected_version + 1, p_actor, p_at)
  on conflict (sheet_id, key) do update
  set value = excluded.value, version = excluded.version, updated_by = excluded.updated_by, updated_at = excluded.updated_at;
  perform append_journal(v_sheet.plan_id, 'sheet-edited', p_actor,
    jsonb_build_object('sheet', p_sheet, 'node', v_sheet.node_id, 'field', p_key), p_at);
  return p_expected_version + 1;
end
$$;

grant execute on function plan_territories, is_territory_used, save_territories, set_node_territory to deconcert_app;
