-- What a plan document says is stored so that it can be written again as it was: colleges and crossings keep what the
-- model has no word for, and `extra` of a plan tells what belongs to which part of its document.

alter table college add column extra jsonb not null default '{}';
alter table crossing add column extra jsonb not null default '{}';

update plan set extra = jsonb_strip_nulls(jsonb_build_object('formatVersion', '0.1', 'sourceId', extra->'sourceId')) ||
  jsonb_build_object('document', extra - '{plan,process,sourceId}'::text[],
    'plan', coalesce(extra->'plan', '{}'), 'process', coalesce(extra->'process', '{}'));

-- Creates a plan whole: its rows come with their ids, ordered, from the reader of plan documents. Refuses with
-- `slug-taken` when another plan has this address, even one that is being created at the same moment.
create or replace function create_plan(p_plan jsonb, p_actor uuid, p_seat uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := (p_plan->>'id')::uuid;
  v_kind text := case when (p_plan->>'imported')::boolean then 'plan-imported' else 'plan-created' end;
begin
  insert into plan (id, slug, title, kind, status, authority, period, summary, mandate, declared_counts, extra, demo, created_at)
  values (v_id, p_plan->>'slug', p_plan->>'title', p_plan->>'kind', p_plan->>'status', p_plan->'authority',
    p_plan->'period', p_plan->>'summary', coalesce(p_plan->>'mandate', ''), p_plan->'declaredCounts', p_plan->'extra',
    coalesce((p_plan->>'demo')::boolean, false), p_at)
  on conflict (slug) do nothing;
  if not found then
    perform refuse('slug-taken');
  end if;
  insert into journal_head (plan_id, position, hash) values (v_id, 0, decode(repeat('00', 32), 'hex'));

  insert into college (id, plan_id, key, label, position, extra)
  select r.id, v_id, r.key, r.label, r.position, coalesce(r.extra, '{}')
  from jsonb_to_recordset(p_plan->'colleges') as r(id uuid, key text, label text, position integer, extra jsonb);

  insert into level (id, plan_id, key, depth, label_singular, label_plural, allowed_parents, numbering, carries_sheet, extra)
  select r.id, v_id, r.key, r.depth, r."labelSingular", r."labelPlural", r."allowedParents", r.numbering, r."carriesSheet", r.extra
  from jsonb_to_recordset(p_plan->'levels') as r(id uuid, key text, depth integer, "labelSingular" text,
    "labelPlural" text, "allowedParents" jsonb, numbering jsonb, "carriesSheet" boolean, extra jsonb);

  insert into territory (id, plan_id, key, name, display_name, kind, code, code_type, code_year, parent_id, position, extra)
  select r.id, v_id, r.key, r.name, r."displayName", r.kind, r.code, r."codeType", r."codeYear", r."parentId", r.position, r.extra
  from jsonb_to_recordset(p_plan->'territories') as r(id uuid, key text, name text, "displayName" text, kind text,
    code text, "codeType" text, "codeYear" integer, "parentId" uuid, position integer, extra jsonb);

  insert into node (id, plan_id, key, level_id, parent_id, position, territory_id, title, title_original, subtitle, lead,
    objectives, is_example, source_number, state, frozen_number, extra, created_at)
  select r.id, v_id, r.key, r."levelId", r."parentId", r.position, r."territoryId", r.title, r."titleOriginal",
    r.subtitle, coalesce(r.lead, '[]'), coalesce(r.objectives, '[]'), coalesce(r."isExample", false), r.number,
    coalesce(r.state, 'proposed'), r."frozenNumber", r.extra, p_at
  from jsonb_to_recordset(p_plan->'nodes') as r(id uuid, key text, "levelId" uuid, "parentId" uuid, position integer,
    "territoryId" uuid, title text, "titleOriginal" text, subtitle text, lead jsonb, objectives jsonb,
    "isExample" boolean, number text, state text, "frozenNumber" text, extra jsonb);

  insert into facet (id, plan_id, key, kind, label, node_id, position, groups, extra)
  select r.id, v_id, r.key, r.kind, r.label, r."nodeId", r.position, coalesce(r.groups, '[]'), r.extra
  from jsonb_to_recordset(p_plan->'facets') as r(id uuid, key text, kind text, label text, "nodeId" uuid,
    position integer, groups jsonb, extra jsonb);

  insert into facet_item (id, facet_id, code, label, number, group_key, display_label, content, position, extra)
  select r.id, r."facetId", r.code, r.label, r.number, r."groupKey", r."displayLabel", r.text, r.position, r.extra
  from jsonb_to_recordset(p_plan->'facetItems') as r(id uuid, "facetId" uuid, code text, label text, number integer,
    "groupKey" text, "displayLabel" text, text text, position integer, extra jsonb);

  insert into body (id, plan_id, key, kind, label, chair, members, members_exhaustive, extra)
  select r.id, v_id, r.key, r.kind, r.label, r.chair, r.members, r."membersExhaustive", r.extra
  from jsonb_to_recordset(p_plan->'bodies') as r(id uuid, key text, kind text, label text, chair text, members jsonb,
    "membersExhaustive" boolean, extra jsonb);

  insert into crossing (id, plan_id, node_id, facet_item_id, territory_id, body_id, intensity, role, note, extra, set_by, set_at)
  select r.id, v_id, r."nodeId", r."facetItemId", r."territoryId", r."bodyId", r.intensity, r.role, r.note, r.extra, p_actor, p_at
  from jsonb_to_recordset(p_plan->'crossings') as r(id uuid, "nodeId" uuid, "facetItemId" uuid, "territoryId" uuid,
    "bodyId" uuid, intensity integer, role text, note text, extra jsonb);

  insert into phase (id, plan_id, key, position, label, starts, ends, held_starts, held_ends, purpose, extra)
  select r.id, v_id, r.key, r.position, r.label, r.starts, r.ends, r."heldStarts", r."heldEnds", r.purpose, r.extra
  from jsonb_to_recordset(p_plan->'phases') as r(id uuid, key text, position integer, label text, starts text,
    ends text, "heldStarts" text, "heldEnds" text, purpose text, extra jsonb);

  insert into event (id, plan_id, key, position, kind, label, starts, ends, held_starts, held_ends, planned, participants, extra)
  select r.id, v_id, r.key, r.position, r.kind, r.label, r.starts, r.ends, r."heldStarts", r."heldEnds", r.planned,
    nullif(r.participants, 'null'), r.extra
  from jsonb_to_recordset(p_plan->'events') as r(id uuid, key text, position integer, kind text, label text,
    starts text, ends text, "heldStarts" text, "heldEnds" text, planned boolean, participants jsonb, extra jsonb);

  insert into channel (id, plan_id, key, label, position, extra)
  select r.id, v_id, r.key, r.label, r.position, r.extra
  from jsonb_to_recordset(p_plan->'channels') as r(id uuid, key text, label text, position integer, extra jsonb);

  insert into figure (id, plan_id, key, position, value, qualifier, verbatim, label, source, measure, extra)
  select r.id, v_id, r.key, r.position, r.value, r.qualifier, r.verbatim, r.label, r.source, r.measure, r.extra
  from jsonb_to_recordset(p_plan->'figures') as r(id uuid, key text, position integer, value jsonb, qualifier text,
    verbatim text, label text, source text, measure text, extra jsonb);

  insert into sheet (id, plan_id, node_id, document_id, created_at)
  select r.id, v_id, r."nodeId", create_document(r."documentId", v_id, 'sheet', r."schemaVersion",
    decode(r.seed, 'base64'), p_actor, p_at), p_at
  from jsonb_to_recordset(p_plan->'sheets') as r(id uuid, "nodeId" uuid, "documentId" uuid, "schemaVersion" integer, seed text);

  if p_seat is not null then
    insert into seat (id, plan_id, account_id, role, created_at) values (p_seat, v_id, p_actor, 'project-lead', p_at);
  end if;
  perform lay_node_shape(v_id, p_plan, p_actor, p_at);
  perform next_plan_version(v_id, v_kind, p_at);
  perform append_journal(v_id, v_kind, p_actor, jsonb_build_object('title', p_plan->>'title'), p_at);
  return v_id;
end
$$;
