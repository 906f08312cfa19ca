-- What crosses a plan: facets with their groups and items, territories. Written whole, by who leads the plan.

-- How the items are numbered, and what was retired, stand in `extra` under the words of the plan document: they come and
-- go with it.
alter table facet
  add column numbering text generated always as (extra->>'numbering') stored,
  add column retired boolean not null generated always as (extra->'retired' is not distinct from 'true') stored;
alter table facet_item
  add column retired boolean not null generated always as (extra->'retired' is not distinct from 'true') stored;
alter table territory
  add column retired boolean not null generated always as (extra->'retired' is not distinct from 'true') stored;

-- The items that a proposal is ticked with.
create table proposal_facet_item (
  proposal_id uuid not null references proposal,
  facet_item_id uuid not null references facet_item,
  primary key (proposal_id, facet_item_id)
);
create index proposal_facet_item_by_item on proposal_facet_item (facet_item_id);
grant select on proposal_facet_item to deconcert_app;

-- The facets as their editor sees them: what they are edited from, and what a change is checked against.
create function plan_facets(p_plan uuid) returns jsonb language sql stable security definer
set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'key', f.key, 'kind', f.kind, 'label', f.label,
    'nodeId', f.node_id, 'numbering', f.numbering, 'retired', f.retired,
    'groups', (select coalesce(jsonb_agg(jsonb_build_object('key', g->'key', 'label', g->'label') order by n), '[]')
      from jsonb_array_elements(f.groups) with ordinality as each(g, n)),
    'items', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code, 'label', i.label,
        'displayLabel', i.display_label, 'text', i.content, 'groupKey', i.group_key, 'number', i.number,
        'retired', i.retired) order by i.position, i.id), '[]')
      from facet_item i where i.facet_id = f.id)) order by f.position, f.id), '[]')
  from facet f where f.plan_id = p_plan
$$;

-- Whether a line or a proposal is ticked with an item.
create function is_item_used(p_item uuid) returns boolean language sql stable as $$
  select exists (select from crossing where facet_item_id = p_item and intensity > 0)
    or exists (select from proposal_facet_item where facet_item_id = p_item)
$$;

-- What is told of a thing beyond its columns, with what its editor decides.
create function with_words(p_extra jsonb, p_words jsonb) returns jsonb language sql immutable as $$
  select jsonb_strip_nulls(coalesce(p_extra, '{}') || p_words)
$$;

-- Replaces the facets, if they still are those that their editor saw. What is ticked somewhere is not removed.
create function save_facets(p_plan uuid, p_seen text, p_facets jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_gone uuid[];
begin
  perform from plan where id = p_plan for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  if p_seen <> md5(plan_facets(p_plan)::text) then
    perform refuse('stale-version');
  end if;
  -- Locked before they are looked at: nobody ticks what is about to go.
  perform from facet_item i join facet f on f.id = i.facet_id where f.plan_id = p_plan order by i.id for update of i;
  select coalesce(array_agg(i.id), '{}') into v_gone
  from facet_item i join facet f on f.id = i.facet_id
  where f.plan_id = p_plan and i.id not in (
    select (item->>'id')::uuid from jsonb_array_elements(p_facets) facet, jsonb_array_elements(facet->'items') item);
  if exists (select from unnest(v_gone) as gone(id) where is_item_used(gone.id)) then
    perform refuse('item-in-use');
  end if;
  delete from crossing where facet_item_id = any (v_gone);
  delete from facet_item where id = any (v_gone);
  delete from facet
  where plan_id = p_plan and id not in (select (r->>'id')::uuid from jsonb_array_elements(p_facets) r);

  insert into facet (id, plan_id, key, kind, label, node_id, position, groups, extra)
  select r.id, p_plan, r.key, r.kind, r.label, r."nodeId", r.position, r.groups,
    with_words('{}', jsonb_build_object('numbering', r.numbering, 'retired', nullif(r.retired, false)))
  from jsonb_to_recordset(p_facets) as r(id uuid, key text, kind text, label text, "nodeId" uuid, position integer,
    groups jsonb, numbering text, retired boolean)
  on conflict (id) do update set kind = excluded.kind, label = excluded.label, node_id = excluded.node_id,
    position = excluded.position,
    groups = (select coalesce(jsonb_agg(coalesce(old.value, '{"extra": {}}') || fresh.value order by fresh.rank), '[]')
      from jsonb_array_elements(excluded.groups) with ordinality as fresh(value, rank)
      left join jsonb_array_elements(facet.groups) as old(value) on old.value->>'key' = fresh.value->>'key'),
    extra = with_words(facet.extra - 'retired' - 'numbering', excluded.extra);
  -- Two items that change places would have the same code for a moment.
  update facet_item i set code = i.id::text from facet f where f.id = i.facet_id and f.plan_id = p_plan;
  insert into facet_item (id, facet_id, code, label, number, group_key, content, position, extra)
  select r.id, (facet->>'id')::uuid, r.code, r.label, r.number, r."groupKey", r.text, r.position,
    with_words('{}', jsonb_build_object('retired', nullif(r.retired, false)))
  from jsonb_array_elements(p_facets) facet, jsonb_to_recordset(facet->'items') as r(id uuid, code text, label text,
    number integer, "groupKey" text, text text, position integer, retired boolean)
  on conflict (id) do update set code = excluded.code, label = excluded.label, number = excluded.number,
    group_key = excluded.group_key, content = excluded.content, position = excluded.position,
    display_label = case when facet_item.label = excluded.label then facet_item.display_label end,
    extra = with_words(facet_item.extra - 'retired', excluded.extra);
  perform append_journal(p_plan, 'facet-edited', p_actor, jsonb_build_object(
    'facets', (select coalesce(jsonb_agg(r->'label'), '[]') from jsonb_array_elements(p_facets) r)), p_at);
end
$$;

-- Ticks a proposal with items, if it still has those that were seen.
create function set_proposal_items(p_proposal uuid, p_seen jsonb, p_items jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_proposal proposal;
begin
  select * into v_proposal from proposal where id = p_proposal for update;
  if not found then
    perform refuse('not-found');
  end if;
  if p_seen <> (select coalesce(jsonb_agg(facet_item_id order by facet_item_id), '[]')
      from proposal_facet_item where proposal_id = p_proposal) then
    perform refuse('stale-version');
  end if;
  if exists (select from jsonb_array_elements_text(p_items) as r(id) where not exists (
      select from facet_item i join facet f on f.id = i.facet_id
      where i.id = r.id::uuid and f.plan_id = v_proposal.plan_id)) then
    perform refuse('not-found');
  end if;
  delete from proposal_facet_item where proposal_id = p_proposal;
  insert into proposal_facet_item (proposal_id, facet_item_id)
  select p_proposal, r.id::uuid from jsonb_array_elements_text(p_items) as r(id);
  perform append_journal(v_proposal.plan_id, 'proposal-items-set', p_actor, jsonb_build_object('proposal', p_proposal,
    'group', v_proposal.group_id, 'code', v_proposal.code), p_at);
end
$$;

grant execute on function plan_facets, is_item_used, save_facets, set_proposal_items to deconcert_app;
