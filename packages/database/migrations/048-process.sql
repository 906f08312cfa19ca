-- The parts of the process that are lists: phases, meetings, bodies, channels, figures. Each is saved whole, by whoever
-- saw what is stored, or not at all.

-- The rows of one part in their order, as an editor sees them.
create function process_rows(p_plan uuid, p_part text) returns jsonb language sql stable as $$
  select case p_part
    when 'phase' then (select jsonb_agg(jsonb_build_object('key', key, 'label', label, 'starts', starts, 'ends', ends,
        'heldStarts', held_starts, 'heldEnds', held_ends) order by position, id)
      from phase where plan_id = p_plan)
    when 'event' then (select jsonb_agg(jsonb_build_object('key', key, 'kind', kind, 'label', label, 'starts', starts,
        'ends', ends, 'heldStarts', held_starts, 'heldEnds', held_ends, 'participants', participants - 'extra')
        order by position, id)
      from event where plan_id = p_plan)
    when 'body' then (select jsonb_agg(jsonb_build_object('key', key, 'kind', kind, 'label', label,
        'chair', coalesce(chair, ''), 'members', members, 'membersExhaustive', members_exhaustive)
        order by kind, label, id)
      from body where plan_id = p_plan)
    when 'channel' then (select jsonb_agg(jsonb_build_object('key', key, 'label', label) order by position, id)
      from channel where plan_id = p_plan)
    when 'figure' then (select jsonb_agg(jsonb_build_object('key', key, 'value', value, 'qualifier', qualifier,
        'label', coalesce(label, ''), 'verbatim', coalesce(verbatim, ''), 'source', coalesce(source, ''),
        'measure', measure) order by position, id)
      from figure where plan_id = p_plan)
  end
$$;

create function store_process_rows(p_plan uuid, p_part text, p_rows jsonb) returns void language plpgsql as $$
begin
  case p_part
  when 'phase' then
    insert into phase (id, plan_id, key, position, label, starts, ends, held_starts, held_ends)
    select r.id, p_plan, r.key, r.position, r.label, r.starts, r.ends, r."heldStarts", r."heldEnds"
    from jsonb_to_recordset(p_rows) as r(id uuid, key text, position integer, label text, starts text, ends text,
      "heldStarts" text, "heldEnds" text)
    on conflict (plan_id, key) do update set position = excluded.position, label = excluded.label,
      starts = excluded.starts, ends = excluded.ends, held_starts = excluded.held_starts, held_ends = excluded.held_ends;
  when 'event' then
    insert into event (id, plan_id, key, position, kind, label, starts, ends, held_starts, held_ends, participants)
    select r.id, p_plan, r.key, r.position, r.kind, r.label, r.starts, r.ends, r."heldStarts", r."heldEnds",
      nullif(r.participants, 'null')
    from jsonb_to_recordset(p_rows) as r(id uuid, key text, position integer, kind text, label text, starts text,
      ends text, "heldStarts" text, "heldEnds" text, participants jsonb)
    on conflict (plan_id, key) do update set position = excluded.position, kind = excluded.kind, label = excluded.label,
      starts = excluded.starts, ends = excluded.ends, held_starts = excluded.held_starts, held_ends = excluded.held_ends,
      participants = case when event.participants ? 'extra'
        then jsonb_build_object('extra', event.participants->'extra') else '{}' end || excluded.participants;
  when 'body' then
    insert into body (id, plan_id, key, kind, label, chair, members, members_exhaustive)
    select r.id, p_plan, r.key, r.kind, r.label, nullif(r.chair, ''), r.members, r."membersExhaustive"
    from jsonb_to_recordset(p_rows) as r(id uuid, key text, kind text, label text, chair text, members jsonb,
      "membersExhaustive" boolean)
    on conflict (plan_id, key) do update set kind = excluded.kind, label = excluded.label, chair = excluded.chair,
      members = excluded.members, members_exhaustive = excluded.members_exhaustive;
  when 'channel' then
    insert into channel (id, plan_id, key, position, label)
    select r.id, p_plan, r.key, r.position, r.label
    from jsonb_to_recordset(p_rows) as r(id uuid, key text, position integer, label text)
    on conflict (plan_id, key) do update set position = excluded.position, label = excluded.label;
  when 'figure' then
    insert into figure (id, plan_id, key, position, value, qualifier, label, verbatim, source, measure)
    select r.id, p_plan, r.key, r.position, r.value, r.qualifier, nullif(r.label, ''), nullif(r.verbatim, ''),
      nullif(r.source, ''), r.measure
    from jsonb_to_recordset(p_rows) as r(id uuid, key text, position integer, value jsonb, qualifier text, label text,
      verbatim text, source text, measure text)
    on conflict (plan_id, key) do update set position = excluded.position, value = excluded.value,
      qualifier = excluded.qualifier, label = excluded.label, verbatim = excluded.verbatim, source = excluded.source,
      measure = excluded.measure;
  end case;
end
$$;

-- Replaces one part, each row known by its key, if it still is what its editor saw. What a document said beyond these
-- fields stays. Refuses with `part-in-use` to remove what a seat, a proposal or a line of the plan refers to.
create function save_process(p_plan uuid, p_part text, p_before jsonb, p_rows jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from plan where id = p_plan for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  if p_before <> coalesce(process_rows(p_plan, p_part), '[]') then
    perform refuse('stale-version');
  end if;
  if p_part = 'body' then
    -- What was emptied is no use of a body. Locked before it is looked at: nobody fills a cell of what is about to go.
    perform from body
    where plan_id = p_plan and key not in (select r->>'key' from jsonb_array_elements(p_rows) r) order by id for update;
    delete from crossing c using body b
    where c.body_id = b.id and c.intensity = 0 and b.plan_id = p_plan
      and b.key not in (select r->>'key' from jsonb_array_elements(p_rows) r);
  end if;
  begin
    execute format('delete from %I where plan_id = $1 and key not in (select r->>''key'' from jsonb_array_elements($2) r)',
      p_part) using p_plan, p_rows;
  exception when foreign_key_violation then
    perform refuse('part-in-use');
  end;
  perform store_process_rows(p_plan, p_part, p_rows);
  perform append_journal(p_plan, case p_part when 'phase' then 'phase-edited' when 'event' then 'event-edited'
    when 'body' then 'body-edited' when 'channel' then 'channel-edited' else 'figure-edited' end, p_actor, jsonb_build_object(
    'labels', (select coalesce(jsonb_agg(r->'label'), '[]') from jsonb_array_elements(p_rows) r)), p_at);
end
$$;

-- Only what is named changes, if it still is what its editor saw.
create or replace function edit_plan(p_plan uuid, p_before jsonb, p_change jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_now jsonb;
begin
  select jsonb_build_object('title', title, 'status', status, 'summary', summary, 'mandate', mandate,
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
    mandate = coalesce(p_change->>'mandate', mandate),
    authority = authority || case when p_change->'authority' is null then '{}'
      else jsonb_build_object('name', p_change->'authority') end,
    period = period || case when p_change->'period' is null then '{}'
      else jsonb_build_object('label', p_change->'period') end
  where id = p_plan;
  perform append_journal(p_plan, 'plan-edited', p_actor, p_change, p_at);
end
$$;

drop function save_phases(uuid, jsonb, jsonb, uuid, timestamptz);
grant execute on function save_process to deconcert_app;
