-- Every version of a plan whole: its levels and its lines, as a text whose hash anybody can compute again.

-- The long texts of the lines, each kept once. A version names them by their hash.
create table version_text (
  sha256 bytea primary key,
  content text not null,
  check (sha256 = sha256(convert_to(content, 'UTF8')))
);
create trigger written_once before update or delete on version_text
  for each row execute function refuse_change();

create function text_sha256(p_text text) returns bytea language sql immutable strict parallel safe as $$
  select sha256(convert_to(p_text, 'UTF8'))
$$;

-- Kept with the line, so that a version need not read every text again.
alter table node add column content_sha256 bytea generated always as (text_sha256(content)) stored;

-- 1: only places, titles and states, without the levels. 2: what `version_content` writes.
alter table plan_snapshot add column format smallint not null default 1;

-- Numbers that are not frozen are not in it: they follow from the order of the lines and the numbering of their levels.
create function version_content(p_plan uuid, p_version integer, p_reason text, p_at timestamptz)
returns text language sql stable security definer set search_path = public, pg_temp as $$
  select json_build_object(
    'format', 'deconcert-version', 'plan', p.slug, 'title', p.title, 'version', p_version, 'reason', p_reason,
    'at', to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'levels', (
      select coalesce(json_agg(json_build_object('key', l.key, 'depth', l.depth, 'labelSingular', l.label_singular,
        'labelPlural', l.label_plural, 'allowedParents', l.allowed_parents, 'numbering', l.numbering,
        'carriesSheet', l.carries_sheet) order by l.depth, l.key), '[]')
      from level l where l.plan_id = p.id),
    'territories', (
      select coalesce(json_agg(json_build_object('id', t.id, 'key', t.key,
        'name', coalesce(t.display_name, t.name)) order by t.position, t.key), '[]')
      from territory t where t.plan_id = p.id),
    'nodes', (
      select coalesce(json_agg(json_strip_nulls(json_build_object('id', n.id, 'level', l.key, 'parent', n.parent_id,
        'alsoUnder', (select json_agg(s.parent_id order by s.parent_id) from node_parent s where s.node_id = n.id),
        'position', n.position, 'territory', n.territory_id, 'title', n.title, 'titleOriginal', n.title_original,
        'subtitle', n.subtitle, 'lead', nullif(n.lead, '[]'), 'objectives', nullif(n.objectives, '[]'),
        'text', case when n.content <> '' then encode(n.content_sha256, 'hex') end, 'state', n.state,
        'frozenNumber', n.frozen_number, 'frozenSha256', encode(n.frozen_sha256, 'hex')))
        order by n.parent_id nulls first, n.position, n.id), '[]')
      from node n join level l on l.id = n.level_id where n.plan_id = p.id)
  )::text
  from plan p where p.id = p_plan
$$;

-- Gives the plan its next version and keeps what it holds. Call it last, with the plan's row locked.
create or replace function next_plan_version(p_plan uuid, p_reason text, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
  v_content text;
begin
  update plan set version = version + 1 where id = p_plan returning version into v_version;
  insert into version_text (sha256, content)
  select distinct on (n.content_sha256) n.content_sha256, n.content
  from node n
  where n.plan_id = p_plan and n.content <> ''
    and not exists (select from version_text t where t.sha256 = n.content_sha256)
  on conflict do nothing;
  v_content := version_content(p_plan, v_version, p_reason, p_at);
  insert into plan_snapshot (plan_id, version, reason, content, sha256, at, format)
  values (p_plan, v_version, p_reason, v_content, sha256(convert_to(v_content, 'UTF8')), p_at, 2);
  return v_version;
end
$$;

-- A name that people give to a version: « Version soumise à la consultation ». Several may have the same version.
create table plan_milestone (
  id uuid primary key,
  plan_id uuid not null,
  version integer not null,
  label text check (char_length(label) between 1 and 120),
  -- Whether this version is the plan as it was adopted: that is name enough.
  adopted boolean not null check (adopted or label is not null),
  named_by uuid not null references account,
  at timestamptz not null,
  foreign key (plan_id, version) references plan_snapshot
);
create index milestone_by_version on plan_milestone (plan_id, version);
create trigger written_once before update or delete on plan_milestone
  for each row execute function refuse_change();

create function name_version(p_milestone jsonb, p_plan uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer := (p_milestone->>'version')::integer;
  v_adopted boolean := (p_milestone->>'adopted')::boolean;
  v_sha256 bytea;
begin
  select sha256 into v_sha256 from plan_snapshot where plan_id = p_plan and version = v_version and format = 2;
  if not found then
    perform refuse('not-found');
  end if;
  insert into plan_milestone (id, plan_id, version, label, adopted, named_by, at)
  values ((p_milestone->>'id')::uuid, p_plan, v_version, p_milestone->>'label', v_adopted, p_actor, p_at);
  perform append_journal(p_plan, case when v_adopted then 'version-adopted' else 'version-named' end, p_actor,
    jsonb_strip_nulls(jsonb_build_object('of', v_version, 'title', p_milestone->>'label',
      'sha256', encode(v_sha256, 'hex'))), p_at);
end
$$;

-- The plans that are there receive a version of the new form, to compare the next ones with.
select next_plan_version(id, 'version-begun', now()) from plan;

grant select on version_text, plan_milestone to deconcert_app;
grant execute on function name_version to deconcert_app;
