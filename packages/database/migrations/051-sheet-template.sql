-- What the action sheets of a plan are made of: their fields under the plan's own names and in its order, hidden ones
-- included, and the gate of each rule. A plan without a row has the template of the product.

create table sheet_template (
  plan_id uuid primary key references plan,
  version integer not null,
  fields jsonb not null,
  rule_gates jsonb not null,
  updated_by uuid not null references account,
  updated_at timestamptz not null
);
grant select on sheet_template to deconcert_app;

-- Gives a plan another template over the version that its editor saw; answers with the new one. What sheets say in a
-- field that is hidden now stays where it is.
create function save_sheet_template(p_plan uuid, p_fields jsonb, p_rule_gates jsonb, p_expected_version integer,
  p_told jsonb, p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from plan where id = p_plan for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  if p_expected_version <> coalesce((select version from sheet_template where plan_id = p_plan), 0) then
    perform refuse('stale-version');
  end if;
  insert into sheet_template (plan_id, version, fields, rule_gates, updated_by, updated_at)
  values (p_plan, p_expected_version + 1, p_fields, p_rule_gates, p_actor, p_at)
  on conflict (plan_id) do update set version = excluded.version, fields = excluded.fields,
    rule_gates = excluded.rule_gates, updated_by = excluded.updated_by, updated_at = excluded.updated_at;
  perform append_journal(p_plan, 'sheet-template-changed', p_actor,
    p_told || jsonb_build_object('version', p_expected_version + 1), p_at);
  return p_expected_version + 1;
end
$$;

grant execute on function save_sheet_template to deconcert_app;
