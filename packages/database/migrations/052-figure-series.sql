-- Indicators by territory and year, imported from files and shown in texts. A new import is a new version; none is
-- lost.

create table figure_series (
  id uuid primary key,
  plan_id uuid not null references plan,
  diagnostic_id uuid not null references diagnostic,
  title text not null check (char_length(title) between 1 and 200),
  version integer not null default 1,
  retired_at timestamptz
);
create unique index figure_series_by_title on figure_series (diagnostic_id, lower(title)) where retired_at is null;

create table figure_series_version (
  series_id uuid not null references figure_series,
  version integer not null,
  plan_id uuid not null references plan,
  unit text not null,
  source text not null,
  file_name text not null,
  -- [{ territoryId, year, value }], territoryId null for the whole territory of the plan.
  points jsonb not null,
  imported_by uuid not null references account,
  imported_at timestamptz not null,
  primary key (series_id, version)
);
create trigger written_once before update or delete on figure_series_version
  for each row execute function refuse_change();
create index figure_series_by_plan on figure_series (plan_id, diagnostic_id);
create index figure_series_version_by_plan on figure_series_version (plan_id);
grant select on figure_series, figure_series_version to deconcert_app;

-- Keeps the territories that figures name until these are written. Refuses with `not-found` when one is gone.
create function keep_series_territories(p_plan uuid, p_series jsonb) returns void language plpgsql as $$
declare
  v_named uuid[];
  v_kept integer;
begin
  select coalesce(array_agg(distinct (point->>'territoryId')::uuid), '{}') into v_named
  from jsonb_array_elements(p_series) each, jsonb_array_elements(each->'points') point
  where point->>'territoryId' is not null;
  select count(*) into v_kept
  from (select id from territory where plan_id = p_plan and id = any (v_named) order by id for key share) as locked;
  if v_kept < cardinality(v_named) then
    perform refuse('not-found');
  end if;
end
$$;

-- Imports the series of one file together: new ones (expectedVersion null), and new versions of those that were seen. The
-- series of a plan, the retired ones among them, are counted one file at a time.
create function import_figure_series(p_plan uuid, p_diagnostic uuid, p_series jsonb, p_file text, p_most jsonb,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_group uuid;
  v_each record;
begin
  perform from plan where id = p_plan for no key update;
  select group_id into v_group from diagnostic where id = p_diagnostic and plan_id = p_plan;
  if not found then
    perform refuse('not-found');
  end if;
  if (select count(*) from figure_series where plan_id = p_plan) + (
    select count(*) from jsonb_array_elements(p_series) each where each->>'expectedVersion' is null
  ) > (p_most->>'seriesPerPlan')::integer then
    perform refuse('plan-series-full');
  end if;
  perform keep_series_territories(p_plan, p_series);
  for v_each in
    select r.id, r.title, r.unit, r.source, r."expectedVersion" as expected, r.points
    from jsonb_to_recordset(p_series) as r(id uuid, title text, unit text, source text, "expectedVersion" integer,
      points jsonb)
    order by r.id
  loop
    if v_each.expected is null then
      begin
        insert into figure_series (id, plan_id, diagnostic_id, title) values (v_each.id, p_plan, p_diagnostic, v_each.title);
      exception when unique_violation then
        perform refuse('stale-version');
      end;
    else
      begin
        update figure_series set title = v_each.title, version = v_each.expected + 1
        where id = v_each.id and diagnostic_id = p_diagnostic and retired_at is null and version = v_each.expected;
        if not found then
          perform refuse(case when exists (select from figure_series where id = v_each.id and plan_id = p_plan)
            then 'stale-version' else 'not-found' end);
        end if;
      exception when unique_violation then
        perform refuse('stale-version');
      end;
      if v_each.expected >= (p_most->>'versionsPerSeries')::integer then
        perform refuse('series-full');
      end if;
    end if;
    insert into figure_series_version (series_id, version, plan_id, unit, source, file_name, points, imported_by, imported_at)
    values (v_each.id, coalesce(v_each.expected, 0) + 1, p_plan, v_each.unit, v_each.source, p_file, v_each.points, p_actor,
      p_at);
  end loop;
  perform append_journal(p_plan, 'series-imported', p_actor, jsonb_build_object('diagnostic', p_diagnostic,
    'group', v_group, 'title', p_file, 'series', (select jsonb_agg(r->'id') from jsonb_array_elements(p_series) r)), p_at);
end
$$;

-- Takes a series out of its diagnostic. The texts that show it keep their place, and say that it is retired.
create function retire_figure_series(p_plan uuid, p_series uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_series figure_series;
begin
  update figure_series set retired_at = p_at where id = p_series and plan_id = p_plan and retired_at is null
  returning * into v_series;
  if not found then
    perform refuse('not-found');
  end if;
  perform append_journal(p_plan, 'series-retired', p_actor, jsonb_build_object('series', jsonb_build_array(p_series),
    'title', v_series.title, 'group', (select group_id from diagnostic where id = v_series.diagnostic_id)), p_at);
end
$$;

-- Whether a line belongs to a territory, is ticked with it, or names it in its sheet; or a figure is of it.
create or replace function is_territory_used(p_territory uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as $$
  select exists (select from node where territory_id = p_territory)
    or exists (select from crossing where territory_id = p_territory and intensity > 0)
    or exists (select from sheet_field
      where key = 'territories' and value->'territoryIds' @> to_jsonb(p_territory::text))
    or exists (select from figure_card where territory_id = p_territory)
    or exists (select from figure_series_version v join territory t on t.plan_id = v.plan_id
      where t.id = p_territory and v.points @> jsonb_build_array(jsonb_build_object('territoryId', p_territory)))
$$;

grant execute on function import_figure_series, retire_figure_series to deconcert_app;
