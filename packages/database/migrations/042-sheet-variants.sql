-- A sheet may say an action for one territory: it inherits every field of the departmental sheet but those that are
-- different there.

alter table sheet add column variant_of uuid references sheet check (variant_of <> id);
create index sheet_by_departmental on sheet (variant_of);

-- The fields that a variant does not inherit.
create table sheet_own_field (
  sheet_id uuid not null references sheet,
  key text not null,
  set_by uuid not null references account,
  set_at timestamptz not null,
  primary key (sheet_id, key)
);
grant select on sheet_own_field to deconcert_app;

-- Makes a sheet the variant of another, or with null a sheet by itself again. The fields of `p_own` are different there
-- from the start. A variant has no variants, so that one always knows what a field inherits.
create function set_sheet_variant(p_plan uuid, p_sheet uuid, p_of uuid, p_own jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_node uuid;
begin
  perform from sheet where id in (p_sheet, p_of) and plan_id = p_plan order by id for update;
  select node_id into v_node from sheet where id = p_sheet and plan_id = p_plan;
  if not found or (p_of is not null and not exists (select from sheet where id = p_of and plan_id = p_plan)) then
    perform refuse('not-found');
  end if;
  if p_of = p_sheet or exists (select from sheet where variant_of = p_sheet)
    or exists (select from sheet where id = p_of and variant_of is not null) then
    perform refuse('variant-of-variant');
  end if;
  delete from sheet_own_field where sheet_id = p_sheet;
  if p_of is not null then
    insert into sheet_own_field (sheet_id, key, set_by, set_at)
    select p_sheet, own, p_actor, p_at from jsonb_array_elements_text(p_own) as own;
  end if;
  update sheet set variant_of = p_of where id = p_sheet;
  perform append_journal(p_plan, 'sheet-variant-set', p_actor,
    jsonb_build_object('sheet', p_sheet, 'node', v_node, 'of', p_of), p_at);
end
$$;

-- Writes a line for one territory, whose sheet inherits all of another's.
create function create_variant(p_node jsonb, p_of uuid, p_territory uuid, p_plan uuid, p_expected_version integer,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_node uuid;
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  perform from territory where id = p_territory and plan_id = p_plan for key share;
  if not found then
    perform refuse('not-found');
  end if;
  perform from sheet where id = p_of and plan_id = p_plan for update;
  if not found then
    perform refuse('not-found');
  end if;
  if exists (select from sheet where id = p_of and variant_of is not null) then
    perform refuse('variant-of-variant');
  end if;
  v_node := insert_node(p_node, p_plan, p_actor, p_at);
  update node set territory_id = p_territory where id = v_node;
  update sheet set variant_of = p_of where node_id = v_node;
  v_version := next_plan_version(p_plan, 'node-created', p_at);
  perform append_journal(p_plan, 'node-created', p_actor, jsonb_build_object('node', v_node,
    'title', p_node->>'title', 'version', v_version, 'variantOf', p_of), p_at);
end
$$;

-- Lets a field of a variant be different there, beginning with what the departmental sheet says, or inherit again. What
-- was written there is kept for the next time.
create function set_sheet_own_field(p_sheet uuid, p_key text, p_is_own boolean, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_sheet sheet;
  v_value jsonb;
begin
  select * into v_sheet from sheet where id = p_sheet for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_sheet.variant_of is null then
    perform refuse('not-a-variant');
  end if;
  if p_is_own = exists (select from sheet_own_field where sheet_id = p_sheet and key = p_key) then
    return;
  end if;
  if not p_is_own then
    delete from sheet_own_field where sheet_id = p_sheet and key = p_key;
  else
    insert into sheet_own_field (sheet_id, key, set_by, set_at) values (p_sheet, p_key, p_actor, p_at);
    select value into v_value from sheet_field_shown where sheet_id = v_sheet.variant_of and key = p_key;
    if found and not exists (
      select from sheet_field_shown where sheet_id = p_sheet and key = p_key and value <> 'null') then
      if p_key in ('principles', 'audiences') then
        perform set_sheet_items(p_sheet, p_key, v_value, coalesce(
          (select version from sheet_field_shown where sheet_id = p_sheet and key = p_key), 0), p_actor, p_at);
      else
        perform keep_named_territories(v_sheet.plan_id, p_key, v_value);
        insert into sheet_field (sheet_id, key, value, version, updated_by, updated_at)
        values (p_sheet, p_key, v_value, 1, p_actor, p_at)
        on conflict (sheet_id, key) do update set value = excluded.value, version = sheet_field.version + 1,
          updated_by = excluded.updated_by, updated_at = excluded.updated_at;
      end if;
    end if;
  end if;
  perform append_journal(v_sheet.plan_id, case when p_is_own then 'sheet-field-set-apart' else 'sheet-field-inherited' end,
    p_actor, jsonb_build_object('sheet', p_sheet, 'node', v_sheet.node_id, 'field', p_key), p_at);
end
$$;

grant execute on function set_sheet_variant, create_variant, set_sheet_own_field to deconcert_app;
