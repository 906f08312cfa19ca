-- What a plan document says of nodes, facets, territories and process has columns of its own; `extra` keeps what the
-- model has no word for.

alter table node
  add column title_original text check (char_length(title_original) <= 500),
  add column subtitle text check (char_length(subtitle) <= 500),
  add column lead jsonb not null default '[]',
  add column objectives jsonb not null default '[]',
  add column is_example boolean not null default false,
  add column source_number text;

update node set title_original = extra->>'titleOriginal', subtitle = extra->>'subtitle',
  lead = coalesce(extra->'lead', '[]'), objectives = coalesce(extra->'objectives', '[]'),
  is_example = coalesce((extra->>'isExample')::boolean, false), source_number = extra->>'number',
  extra = extra - '{titleOriginal,subtitle,lead,objectives,isExample,number}'::text[]
where extra <> '{}';

alter table facet add column groups jsonb not null default '[]';
update facet set groups = coalesce(extra->'groups', '[]'), extra = extra - 'groups' where extra <> '{}';

alter table facet_item
  add column number integer,
  add column group_key text,
  add column display_label text,
  add column content text;
update facet_item set number = (extra->>'number')::integer, group_key = extra->>'groupKey',
  display_label = extra->>'displayLabel', content = extra->>'text',
  extra = extra - '{number,groupKey,displayLabel,text}'::text[]
where extra <> '{}';

alter table territory
  add column display_name text,
  add column kind text,
  add column code text,
  add column code_type text,
  add column code_year integer,
  add column parent_id uuid references territory;
update territory t set display_name = extra->>'displayName', kind = extra->>'kind', code = extra->>'code',
  code_type = extra->>'codeType', code_year = (extra->>'cogYear')::integer,
  parent_id = (select p.id from territory p where p.plan_id = t.plan_id and p.key = t.extra->>'parentId'),
  extra = extra - '{displayName,kind,code,codeType,cogYear,parentId}'::text[]
where extra <> '{}';

-- What was announced and what was held are two dates; neither replaces the other.
alter table phase
  add column purpose text,
  add column held_starts text,
  add column held_ends text;
update phase set purpose = extra->>'purpose', extra = extra - 'purpose' where extra <> '{}';

alter table event
  add column participants jsonb,
  add column held_starts text,
  add column held_ends text;
update event set participants = nullif(extra->'participants', 'null'), extra = extra - 'participants' where extra <> '{}';

-- `measure` names the count of ours beside which a declared figure is shown.
alter table figure
  add column source text,
  add column measure text;

alter table plan add column mandate text not null default '' check (char_length(mandate) <= 20000);

-- Where a line of the plan meets what crosses it: an item of a facet, a territory, a body. Every matrix shows these.
create table crossing (
  id uuid primary key,
  plan_id uuid not null references plan,
  node_id uuid not null references node,
  facet_item_id uuid references facet_item,
  territory_id uuid references territory,
  body_id uuid references body,
  -- 0 is no crossing any more: the row stays, for its version.
  intensity smallint not null check (intensity between 0 and 3),
  role text not null default '' check (char_length(role) <= 60),
  note text not null default '' check (char_length(note) <= 500),
  version integer not null default 1,
  set_by uuid not null references account,
  set_at timestamptz not null,
  check (num_nonnulls(facet_item_id, territory_id, body_id) = 1),
  unique nulls not distinct (node_id, facet_item_id, territory_id, body_id)
);
create index crossing_by_plan on crossing (plan_id);
grant select on crossing to deconcert_app;
