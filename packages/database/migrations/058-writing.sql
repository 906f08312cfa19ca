-- What helps people to write: what the plan's acronyms mean, and what its texts begin with.

-- An empty meaning is an entry that was taken away: its version stays, so that nobody writes over what they have not seen.
create table glossary_entry (
  plan_id uuid not null references plan,
  acronym text not null check (char_length(acronym) between 1 and 20),
  meaning text not null check (char_length(meaning) <= 300),
  version integer not null,
  set_by uuid references account,
  set_at timestamptz not null,
  primary key (plan_id, acronym)
);
grant select on glossary_entry to deconcert_app;

-- Says what an acronym means over the version that was seen (0: never said); answers with its version. What already stands
-- as asked is left as it is, whoever wrote it. The entries of a plan, those taken away among them, are counted one at a time.
create function set_glossary_entry(p_plan uuid, p_acronym text, p_meaning text, p_expected_version integer, p_most integer,
  p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_old glossary_entry;
begin
  perform from plan where id = p_plan for no key update;
  insert into glossary_entry (plan_id, acronym, meaning, version, set_at) values (p_plan, p_acronym, '', 0, p_at)
  on conflict do nothing;
  select * into v_old from glossary_entry where plan_id = p_plan and acronym = p_acronym for update;
  if v_old.meaning = p_meaning then
    delete from glossary_entry where plan_id = p_plan and acronym = p_acronym and version = 0;
    return v_old.version;
  end if;
  if v_old.version <> p_expected_version then
    perform refuse('stale-version');
  end if;
  if v_old.version = 0 and (select count(*) from glossary_entry where plan_id = p_plan) > p_most then
    perform refuse('glossary-full');
  end if;
  update glossary_entry set meaning = p_meaning, version = version + 1, set_by = p_actor, set_at = p_at
  where plan_id = p_plan and acronym = p_acronym;
  perform append_journal(p_plan, 'glossary-changed', p_actor,
    jsonb_build_object('acronym', p_acronym, 'meaning', p_meaning), p_at);
  return v_old.version + 1;
end
$$;

-- What the texts of a kind begin with in this plan, where it is not what is usual; written plainly.
create table text_model (
  plan_id uuid not null references plan,
  kind text not null check (kind in ('diagnostic', 'proposal')),
  text text not null check (char_length(text) <= 10000),
  version integer not null,
  primary key (plan_id, kind)
);
grant select on text_model to deconcert_app;

-- Keeps the model of a kind over the version that was seen (0: the usual one); answers with its version.
create function set_text_model(p_plan uuid, p_kind text, p_text text, p_expected_version integer, p_actor uuid,
  p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into text_model (plan_id, kind, text, version) values (p_plan, p_kind, '', 0) on conflict do nothing;
  update text_model set text = p_text, version = version + 1
  where plan_id = p_plan and kind = p_kind and version = p_expected_version;
  if not found then
    perform refuse('stale-version');
  end if;
  perform append_journal(p_plan, 'text-model-changed', p_actor, jsonb_build_object('kind', p_kind), p_at);
  return p_expected_version + 1;
end
$$;

grant execute on function set_glossary_entry, set_text_model to deconcert_app;
