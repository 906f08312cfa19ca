-- A plan, its structure as data and its people.

create table plan (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (char_length(title) between 1 and 500),
  kind text not null,
  status text not null,
  authority jsonb not null default '{}',
  period jsonb not null default '{}',
  summary text not null default '',
  declared_counts jsonb not null default '{}',
  extra jsonb not null default '{}',
  demo boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null
);

create table college (
  id uuid primary key,
  plan_id uuid not null references plan,
  key text not null,
  label text not null,
  position integer not null,
  unique (plan_id, key)
);

create table level (
  id uuid primary key,
  plan_id uuid not null references plan,
  key text not null,
  depth integer not null,
  label_singular text,
  label_plural text,
  allowed_parents jsonb not null,
  numbering jsonb not null,
  carries_sheet boolean not null,
  extra jsonb not null default '{}',
  unique (plan_id, key)
);

create table territory (
  id uuid primary key,
  plan_id uuid not null references plan,
  key text not null,
  name text,
  position integer not null,
  extra jsonb not null default '{}',
  unique (plan_id, key)
);

create table node (
  id uuid primary key,
  plan_id uuid not null references plan,
  key text not null,
  level_id uuid not null references level,
  parent_id uuid references node,
  position integer not null,
  territory_id uuid references territory,
  title text not null check (char_length(title) between 1 and 500),
  title_version integer not null default 0,
  content text not null default '',
  state text not null check (state in
    ('draft', 'proposed', 'validated', 'validated-with-reserve', 'sent-back', 'set-aside', 'retired')),
  frozen_number text,
  frozen_at timestamptz,
  frozen_sha256 bytea,
  extra jsonb not null default '{}',
  created_at timestamptz not null,
  unique (plan_id, key),
  check ((frozen_at is null) = (frozen_sha256 is null))
);
create index node_by_parent on node (plan_id, parent_id, position);

create table facet (
  id uuid primary key,
  plan_id uuid not null references plan,
  key text not null,
  kind text not null,
  label text not null,
  node_id uuid references node,
  position integer not null,
  extra jsonb not null default '{}',
  unique (plan_id, key)
);

create table facet_item (
  id uuid primary key,
  facet_id uuid not null references facet,
  code text not null,
  label text not null,
  position integer not null,
  extra jsonb not null default '{}',
  unique (facet_id, code)
);

create table body (
  id uuid primary key,
  plan_id uuid not null references plan,
  key text not null,
  kind text not null,
  label text not null,
  chair text,
  members jsonb not null default '[]',
  members_exhaustive boolean not null default false,
  extra jsonb not null default '{}',
  unique (plan_id, key)
);

create table phase (
  id uuid primary key,
  plan_id uuid not null references plan,
  key text not null,
  position integer not null,
  label text not null,
  starts text,
  ends text,
  extra jsonb not null default '{}',
  unique (plan_id, key)
);

create table event (
  id uuid primary key,
  plan_id uuid not null references plan,
  key text not null,
  position integer not null,
  kind text not null,
  label text not null,
  starts text,
  ends text,
  planned boolean not null default false,
  extra jsonb not null default '{}',
  unique (plan_id, key)
);

create table channel (
  id uuid primary key,
  plan_id uuid not null references plan,
  key text not null,
  label text not null,
  position integer not null,
  extra jsonb not null default '{}',
  unique (plan_id, key)
);

create table figure (
  id uuid primary key,
  plan_id uuid not null references plan,
  key text not null,
  position integer not null,
  value jsonb not null,
  qualifier text not null,
  verbatim text,
  label text,
  extra jsonb not null default '{}',
  unique (plan_id, key)
);

create table working_group (
  id uuid primary key,
  plan_id uuid not null references plan,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (char_length(name) between 1 and 200),
  mandate text not null default '' check (char_length(mandate) <= 4000),
  position integer not null,
  created_at timestamptz not null,
  unique (plan_id, slug)
);

create table seat (
  id uuid primary key,
  plan_id uuid not null references plan,
  account_id uuid not null references account,
  role text not null check (role in ('project-lead', 'facilitator', 'member', 'steering-committee',
    'consulted-body', 'assembly-secretary', 'observer')),
  group_id uuid references working_group,
  body_id uuid references body,
  college_id uuid references college,
  created_at timestamptz not null,
  unique nulls not distinct (plan_id, account_id, role, group_id, body_id)
);
create index seat_by_account on seat (account_id);
create index seat_by_group on seat (group_id);

alter table invitation
  add foreign key (plan_id) references plan,
  add foreign key (group_id) references working_group,
  add foreign key (college_id) references college,
  add foreign key (body_id) references body;
alter table document add foreign key (plan_id) references plan;

grant select on plan, college, level, territory, node, facet, facet_item, body, phase, event, channel, figure,
  working_group, seat to deconcert_app;
