-- What texts show of the figures that they cite: a step of a sheet, or an opinion of it, is taken on that as well.

-- What these cards and series of the plan say, in one shape, by their ids. Of a series, its points by their hash:
-- these are many. What is no figure of the plan says nothing.
create function figures_said(p_plan uuid, p_figures uuid[]) returns jsonb language sql stable security definer
set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(said order by said->>'id' collate "C"), '[]') from (
    select jsonb_build_object('id', c.id, 'kind', 'card', 'title', c.title, 'value', c.value, 'unit', c.unit,
      'year', c.year, 'source', c.source, 'link', c.link, 'reading', c.reading, 'reliability', c.reliability,
      'territory', case when c.territory_id is not null then coalesce(t.display_name, t.name, t.code, '') end,
      'points', null, 'isRetired', c.retired_at is not null) as said
    from figure_card c left join territory t on t.id = c.territory_id
    where c.plan_id = p_plan and c.id = any (p_figures)
    union all
    select jsonb_build_object('id', e.id, 'kind', 'series', 'title', e.title, 'value', null, 'unit', v.unit,
      'year', null, 'territory', null, 'source', v.source, 'link', '', 'reading', '', 'reliability', null,
      'points', encode(sha256(convert_to(v.points::text, 'UTF8')), 'hex'), 'isRetired', e.retired_at is not null)
    from figure_series e join figure_series_version v on v.series_id = e.id and v.version = e.version
    where e.plan_id = p_plan and e.id = any (p_figures)
  ) as each
$$;

-- Whether figures say what they were read to say, as `figures_said` told it.
create function says_still(p_plan uuid, p_read jsonb) returns boolean language sql stable as $$
  select figures_said(p_plan, array(select (figure->>'id')::uuid from jsonb_array_elements(p_read) figure)) = p_read
$$;

-- The figures that any of these steps was read with.
create function figures_named(p_steps jsonb) returns uuid[] language sql immutable as $$
  select array(select (figure->>'id')::uuid
    from jsonb_array_elements(p_steps) step, jsonb_array_elements(step->'figures') figure)
$$;

grant execute on function figures_said to deconcert_app;
