-- The figures of a diagnostic, one row each, cited in texts by their id: what a text shows is what its card says now.

create table figure_card (
  id uuid primary key,
  plan_id uuid not null references plan,
  diagnostic_id uuid not null references diagnostic,
  title text not null check (char_length(title) between 1 and 160),
  value double precision,
  unit text not null default '',
  year integer,
  -- Null: the whole territory of the plan.
  territory_id uuid references territory,
  source text not null default '',
  link text not null default '',
  reading text not null default '',
  reliability text not null check (reliability in ('data', 'survey', 'testimony')),
  version integer not null default 1,
  created_by uuid not null references account,
  created_at timestamptz not null,
  changed_by uuid not null references account,
  changed_at timestamptz not null,
  retired_at timestamptz,
  check (reliability = 'testimony' or (value is not null and year is not null and source <> ''))
);
create index figure_card_by_plan on figure_card (plan_id, diagnostic_id);
create index figure_card_by_territory on figure_card (territory_id);
grant select on figure_card to deconcert_app;

-- Keeps a card, new (version null) or over the version that was seen; answers with its version. The cards of a plan, the
-- retired ones among them, are counted one at a time.
create function save_figure_card(p_card jsonb, p_plan uuid, p_diagnostic uuid, p_expected_version integer, p_most integer,
  p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := (p_card->>'id')::uuid;
  v_territory uuid := (p_card->>'territoryId')::uuid;
  v_version integer := coalesce(p_expected_version, 0) + 1;
  v_group uuid;
begin
  perform from plan where id = p_plan and p_expected_version is null for no key update;
  select group_id into v_group from diagnostic where id = p_diagnostic and plan_id = p_plan;
  if not found then
    perform refuse('not-found');
  end if;
  perform from territory where id = v_territory and plan_id = p_plan for key share;
  if v_territory is not null and not found then
    perform refuse('not-found');
  end if;
  if p_expected_version is null then
    if (select count(*) from figure_card where plan_id = p_plan) >= p_most then
      perform refuse('plan-cards-full');
    end if;
    insert into figure_card (id, plan_id, diagnostic_id, title, value, unit, year, territory_id, source, link, reading,
      reliability, created_by, created_at, changed_by, changed_at)
    select v_id, p_plan, p_diagnostic, r.title, r.value, r.unit, r.year, v_territory, r.source, r.link, r.reading,
      r.reliability, p_actor, p_at, p_actor, p_at
    from jsonb_to_record(p_card) as r(title text, value double precision, unit text, year integer, source text, link text,
      reading text, reliability text);
  else
    update figure_card c set title = r.title, value = r.value, unit = r.unit, year = r.year, territory_id = v_territory,
      source = r.source, link = r.link, reading = r.reading, reliability = r.reliability, version = v_version,
      changed_by = p_actor, changed_at = p_at
    from jsonb_to_record(p_card) as r(title text, value double precision, unit text, year integer, source text, link text,
      reading text, reliability text)
    where c.id = v_id and c.diagnostic_id = p_diagnostic and c.retired_at is null and c.version = p_expected_version;
    if not found then
      perform refuse(case when exists (select from figure_card where id = v_id and diagnostic_id = p_diagnostic
        and retired_at is null) then 'stale-version' else 'not-found' end);
    end if;
  end if;
  perform append_journal(p_plan, 'card-saved', p_actor, jsonb_build_object('card', v_id, 'title', p_card->>'title',
    'group', v_group, 'version', v_version), p_at);
  return v_version;
end
$$;

-- Takes a card out of its diagnostic. The texts that cite it keep their place, and say that it is retired.
create function retire_figure_card(p_plan uuid, p_card uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_card figure_card;
begin
  update figure_card set retired_at = p_at where id = p_card and plan_id = p_plan and retired_at is null
  returning * into v_card;
  if not found then
    perform refuse('not-found');
  end if;
  perform append_journal(p_plan, 'card-retired', p_actor, jsonb_build_object('card', p_card, 'title', v_card.title,
    'group', (select group_id from diagnostic where id = v_card.diagnostic_id)), p_at);
end
$$;

grant execute on function save_figure_card, retire_figure_card to deconcert_app;
