-- One cell of every matrix: a node and what crosses it.

-- Sets a cell over the version that was seen (null or 0: never set) and answers with its version. A role or a note that
-- is not given stays. What already stands as asked is left as it is, whoever set it: two people who tick the same cell at
-- once both have it ticked. Another value set meanwhile refuses with `stale-version`.
create function set_crossing(p_cell jsonb, p_plan uuid, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_node uuid := (p_cell->>'nodeId')::uuid;
  v_kind text := p_cell->>'kind';
  v_column uuid := (p_cell->>'columnId')::uuid;
  v_old crossing;
  v_intensity smallint := (p_cell->>'intensity')::smallint;
  v_role text;
  v_note text;
begin
  -- The line stays live until the cell is written.
  perform from node where id = v_node and plan_id = p_plan for share;
  if not found then
    perform refuse('not-found');
  end if;
  if exists (select from node where id = v_node and state in ('set-aside', 'retired')) then
    perform refuse('node-retired');
  end if;
  -- So does the column: a cell that was emptied is written again without a lock on what it refers to.
  perform from facet_item where v_kind = 'item' and id = v_column for key share;
  perform from territory where v_kind = 'territory' and id = v_column for key share;
  perform from body where v_kind = 'body' and id = v_column for key share;
  if not is_matrix_column(p_plan, v_kind, v_column, v_intensity = 0) then
    perform refuse('not-found');
  end if;

  insert into crossing (id, plan_id, node_id, facet_item_id, territory_id, body_id, intensity, version, set_by, set_at)
  values ((p_cell->>'id')::uuid, p_plan, v_node, case when v_kind = 'item' then v_column end,
    case when v_kind = 'territory' then v_column end, case when v_kind = 'body' then v_column end, 0, 0, p_actor, p_at)
  on conflict (node_id, facet_item_id, territory_id, body_id) do nothing;
  select * into v_old from crossing
  where node_id = v_node and v_column in (facet_item_id, territory_id, body_id) for update;
  v_role := coalesce(p_cell->>'role', v_old.role);
  v_note := coalesce(p_cell->>'note', v_old.note);
  if (v_old.intensity, v_old.role, v_old.note) = (v_intensity, v_role, v_note) then
    delete from crossing where id = v_old.id and version = 0;
    return v_old.version;
  end if;
  if v_old.version <> coalesce(p_expected_version, 0) then
    perform refuse('stale-version');
  end if;

  update crossing set intensity = v_intensity, role = v_role, note = v_note, version = v_old.version + 1,
    set_by = p_actor, set_at = p_at
  where id = v_old.id;
  -- The value goes with the entry, so that open matrices follow without asking; the note does not: it may be long, and
  -- what is in the journal is never erased.
  perform append_journal(p_plan, 'crossing-set', p_actor, jsonb_build_object('node', v_node, 'kind', v_kind,
    'column', v_column, 'intensity', v_intensity, 'role', v_role, 'version', v_old.version + 1,
    'noted', v_note <> v_old.note), p_at);
  return v_old.version + 1;
end
$$;

-- Whether this is a column that a matrix of the plan may have: an item of one of its facets, a territory, a body. What was
-- retired of them is only emptied.
create function is_matrix_column(p_plan uuid, p_kind text, p_column uuid, p_emptied boolean)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select case p_kind
    when 'item' then exists (
      select from facet_item i join facet f on f.id = i.facet_id where i.id = p_column and f.plan_id = p_plan
        and (p_emptied or not (i.retired or f.retired)))
    when 'territory' then exists (select from territory where id = p_column and plan_id = p_plan
      and (p_emptied or not retired))
    when 'body' then exists (select from body where id = p_column and plan_id = p_plan)
    else false
  end
$$;

grant execute on function set_crossing to deconcert_app;
