-- The matrices that a plan keeps: which level is crossed with what, and how its cells are read. Cells are crossings.

create table matrix (
  id uuid primary key,
  plan_id uuid not null references plan,
  title text not null check (char_length(title) between 1 and 200),
  -- Levels and facets by their keys: a matrix outlives one of them, and says then that it is gone.
  level_key text not null,
  columns text not null,
  cells text not null check (cells in ('tick', 'intensity', 'role', 'text')),
  position integer not null,
  version integer not null default 1,
  retired_at timestamptz
);
create index matrix_by_plan on matrix (plan_id, position);
grant select on matrix to deconcert_app;

-- Keeps a matrix, new (version null or 0) or over the version that was seen; answers with its version.
create function save_matrix(p_matrix jsonb, p_plan uuid, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := (p_matrix->>'id')::uuid;
  v_version integer := coalesce(p_expected_version, 0) + 1;
begin
  if v_version = 1 then
    insert into matrix (id, plan_id, title, level_key, columns, cells, position)
    select v_id, p_plan, p_matrix->>'title', p_matrix->>'levelKey', p_matrix->>'columns', p_matrix->>'cells', count(*)
    from matrix where plan_id = p_plan;
  else
    update matrix set title = p_matrix->>'title', level_key = p_matrix->>'levelKey', columns = p_matrix->>'columns',
      cells = p_matrix->>'cells', version = v_version
    where id = v_id and plan_id = p_plan and retired_at is null and version = p_expected_version;
    if not found then
      perform refuse(case when exists (select from matrix where id = v_id and plan_id = p_plan and retired_at is null)
        then 'stale-version' else 'not-found' end);
    end if;
  end if;
  perform append_journal(p_plan, 'matrix-saved', p_actor, jsonb_build_object('matrix', v_id,
    'title', p_matrix->>'title', 'version', v_version), p_at);
  return v_version;
end
$$;

-- Takes a matrix out of the list. What was crossed stays: it belongs to the lines of the plan.
create function retire_matrix(p_plan uuid, p_matrix uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_title text;
begin
  update matrix set retired_at = p_at where id = p_matrix and plan_id = p_plan and retired_at is null
  returning title into v_title;
  if not found then
    perform refuse('not-found');
  end if;
  perform append_journal(p_plan, 'matrix-retired', p_actor, jsonb_build_object('matrix', p_matrix, 'title', v_title), p_at);
end
$$;

-- The matrices that an imported plan brings, told with its import. Only for a plan that keeps none: never a second time.
create function lay_matrices(p_plan jsonb)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into matrix (id, plan_id, title, level_key, columns, cells, position)
  select r.id, (p_plan->>'id')::uuid, r.title, r."levelKey", r.columns, r.cells, r.position
  from jsonb_to_recordset(coalesce(p_plan->'matrices', '[]'))
    as r(id uuid, title text, "levelKey" text, columns text, cells text, position integer)
  where not exists (select from matrix where plan_id = (p_plan->>'id')::uuid)
$$;

grant execute on function lay_matrices, save_matrix, retire_matrix to deconcert_app;
