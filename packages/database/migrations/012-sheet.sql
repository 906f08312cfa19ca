-- The action sheet of a node: long fields in its shared document, short ones here.

create table sheet (
  id uuid primary key,
  plan_id uuid not null references plan,
  node_id uuid not null unique references node,
  group_id uuid references working_group,
  document_id uuid not null unique references document,
  created_at timestamptz not null
);

create table sheet_field (
  sheet_id uuid not null references sheet,
  key text not null,
  value jsonb not null,
  version integer not null,
  updated_by uuid references account,
  updated_at timestamptz not null,
  primary key (sheet_id, key)
);

-- Saves one short field. Refuses when somebody else saved it since the caller read it: nobody's text is lost.
create function set_sheet_field(p_sheet uuid, p_key text, p_value jsonb, p_expected_version integer,
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
  insert into sheet_field (sheet_id, key, value, version, updated_by, updated_at)
  values (p_sheet, p_key, p_value, p_expected_version + 1, p_actor, p_at)
  on conflict (sheet_id, key) do update
  set value = excluded.value, version = excluded.version, updated_by = excluded.updated_by, updated_at = excluded.updated_at;
  perform append_journal(v_sheet.plan_id, 'sheet-edited', p_actor,
    jsonb_build_object('sheet', p_sheet, 'node', v_sheet.node_id, 'field', p_key), p_at);
  return p_expected_version + 1;
end
$$;

grant select on sheet, sheet_field to deconcert_app;
grant execute on function set_sheet_field to deconcert_app;
