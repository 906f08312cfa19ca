-- Principles and audiences of a sheet are what its line is ticked with: one truth, which a matrix shows as well.

-- Makes ticks of what the fields of sheets say, where there are none yet.
create function tick_as_sheets_say() returns void language sql as $$
  insert into crossing (id, plan_id, node_id, facet_item_id, intensity, set_by, set_at)
  select distinct on (s.node_id, i.id) gen_random_uuid(), s.plan_id, s.node_id, i.id, 1,
    coalesce(f.updated_by, (select account_id from seat where plan_id = s.plan_id order by created_at limit 1)),
    f.updated_at
  from sheet_field f
  join sheet s on s.id = f.sheet_id
  cross join lateral jsonb_array_elements_text(case
    when f.key = 'principles' and jsonb_typeof(f.value) = 'array' then f.value
    when f.key = 'audiences' and jsonb_typeof(f.value->'itemIds') = 'array' then f.value->'itemIds'
    else '[]' end) as named(id)
  join facet_item i on i.id::text = named.id
  join facet on facet.id = i.facet_id and facet.plan_id = s.plan_id
  where f.key in ('principles', 'audiences')
    and (f.updated_by is not null or exists (select from seat where plan_id = s.plan_id))
  on conflict (node_id, facet_item_id, territory_id, body_id) do nothing
$$;
select tick_as_sheets_say();

-- The fields of sheets as they are read. The version of a field that shows ticks grows with each of them.
create view sheet_field_shown as
select sheet_id, key, value, version, updated_by, updated_at
from sheet_field where key not in ('principles', 'audiences')
union all
select s.id, shown.key,
  case
    when shown.key = 'principles' then coalesce(nullif(ticks.ids, '[]'), 'null')
    when ticks.ids = '[]' and coalesce(f.value->>'precision', '') = '' then 'null'
    else jsonb_build_object('itemIds', ticks.ids, 'precision', coalesce(f.value->>'precision', ''))
  end,
  coalesce(f.version, 0) + ticks.version,
  case when f.updated_at is null or ticks.set_at > f.updated_at then ticks.set_by else f.updated_by end,
  greatest(f.updated_at, ticks.set_at)
from sheet s
cross join (values ('principles'), ('audiences')) as shown(key)
left join sheet_field f on f.sheet_id = s.id and f.key = shown.key
cross join lateral (
  select coalesce(jsonb_agg(i.id order by facet.position, i.position) filter (where c.intensity > 0), '[]') as ids,
    coalesce(sum(c.version), 0)::integer as version, max(c.set_at) as set_at,
    (array_agg(c.set_by order by c.set_at desc))[1] as set_by
  from crossing c join facet_item i on i.id = c.facet_item_id join facet on facet.id = i.facet_id
  where c.node_id = s.node_id and (facet.kind = 'public') = (shown.key = 'audiences')) as ticks
where f.sheet_id is not null or ticks.version > 0;
grant select on sheet_field_shown to deconcert_app;

-- Saves the principles or the audiences of a sheet as ticks of its line. Refuses with `stale-version` when somebody
-- ticked or saved since the caller read them, with `not-found` when an item is not of the plan, or of the other field.
create function set_sheet_items(p_sheet uuid, p_key text, p_value jsonb, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_sheet sheet;
  v_ids jsonb := case when p_key = 'audiences' then p_value->'itemIds' else p_value end;
  v_items uuid[];
begin
  select * into v_sheet from sheet where id = p_sheet for update;
  if not found then
    perform refuse('not-found');
  end if;
  -- Nobody ticks the line before this is written.
  perform from node where id = v_sheet.node_id for no key update;
  -- The items are locked before any cell, as those who write the items lock them.
  select coalesce(array_agg(id), '{}') into v_items
  from (
    select i.id from facet_item i join facet f on f.id = i.facet_id
    where f.plan_id = v_sheet.plan_id and (f.kind = 'public') = (p_key = 'audiences')
      and case when jsonb_typeof(v_ids) = 'array' then v_ids @> to_jsonb(i.id::text) else false end
    order by i.id for key share of i) as locked;
  if p_expected_version <> coalesce(
      (select version from sheet_field_shown where sheet_id = p_sheet and key = p_key), 0) then
    perform refuse('stale-version');
  end if;
  if jsonb_typeof(v_ids) = 'array' and not v_ids <@ to_jsonb(v_items) then
    perform refuse('not-found');
  end if;

  update crossing c set intensity = 0, version = c.version + 1, set_by = p_actor, set_at = p_at
  from facet_item i join facet f on f.id = i.facet_id
  where c.node_id = v_sheet.node_id and c.facet_item_id = i.id and c.intensity > 0 and i.id <> all (v_items)
    and (f.kind = 'public') = (p_key = 'audiences');
  insert into crossing (id, plan_id, node_id, facet_item_id, intensity, set_by, set_at)
  select gen_random_uuid(), v_sheet.plan_id, v_sheet.node_id, item, 1, p_actor, p_at from unnest(v_items) as item
  on conflict (node_id, facet_item_id, territory_id, body_id) do update
  set intensity = 1, version = crossing.version + 1, set_by = excluded.set_by, set_at = excluded.set_at
  where crossing.intensity = 0;
  insert into sheet_field (sheet_id, key, value, version, updated_by, updated_at)
  values (p_sheet, p_key, p_value, 1, p_actor, p_at)
  on conflict (sheet_id, key) do update set value = excluded.value, version = sheet_field.version + 1,
    updated_by = excluded.updated_by, updated_at = excluded.updated_at;
  perform append_journal(v_sheet.plan_id, 'sheet-edited', p_actor,
    jsonb_build_object('sheet', p_sheet, 'node', v_sheet.node_id, 'field', p_key), p_at);
  return (select version from sheet_field_shown where sheet_id = p_sheet and key = p_key);
end
$$;

grant execute on function set_sheet_items to deconcert_app;
