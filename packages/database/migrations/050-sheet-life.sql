-- The life of a sheet: its state, each step with who and why, what is recorded of it beside what is written in it.
-- What is said of figures and of the template names what later migrations make.

alter table sheet
  add column state text not null default 'draft' check (state in ('draft', 'complete', 'in-technical-committee',
    'submitted', 'validated', 'validated-with-reserve', 'sent-back', 'set-aside', 'adopted', 'running', 'paused',
    'done', 'abandoned')),
  -- Null for one that is as it was made.
  add column state_since timestamptz;

create table sheet_step (
  sheet_id uuid not null references sheet,
  number integer not null,
  plan_id uuid not null references plan,
  event text not null,
  from_state text not null,
  to_state text not null,
  reason text not null default '' check (char_length(reason) <= 4000),
  result text check (result in ('reached', 'partly', 'not-reached')),
  -- Of all that was read when the step was taken, and how far the text had come.
  seen text not null,
  -- What the figures that its texts cite said then, as `figures_said` tells it.
  figures jsonb not null,
  document_seq bigint not null,
  taken_by uuid not null references account,
  at timestamptz not null,
  primary key (sheet_id, number)
);
create trigger written_once before update or delete on sheet_step
  for each row execute function refuse_change();

-- The latest of its kind holds; of acceptances, that of each structure. `about` says what it was recorded on: the
-- structure that leads, the means as they stood, all the words of the sheet by their hash.
create table sheet_attestation (
  id uuid primary key,
  sheet_id uuid not null references sheet,
  seq bigint generated always as identity,
  kind text not null check (kind in ('lead-confirmation', 'co-lead-acceptance', 'user-reading', 'no-user-reading',
    'finance-visa', 'opinion')),
  about text,
  -- What the figures that its texts cite said then; none where it is not of all of the sheet.
  figures jsonb not null,
  opinion text check (opinion in ('favourable', 'with-reservations', 'unfavourable', 'deemed-favourable',
    'not-concerned')),
  reason text not null default '' check (char_length(reason) <= 4000),
  -- Recorded in the name of a structure, by whoever leads the plan.
  on_behalf boolean not null default false,
  recorded_by uuid not null references account,
  at timestamptz not null,
  check ((opinion is not null) = (kind = 'opinion'))
);
create index attestation_of_sheet on sheet_attestation (sheet_id, kind, seq desc);
create trigger written_once before update or delete on sheet_attestation
  for each row execute function refuse_change();

-- An alert settled by whoever found that it is no personal data. What it quoted is known by its hash only.
create table personal_data_review (
  document_id uuid not null references document,
  quote_hash text not null check (quote_hash ~ '^[0-9a-f]{64}$'),
  reason text not null check (char_length(reason) between 1 and 4000),
  reviewed_by uuid not null references account,
  at timestamptz not null,
  primary key (document_id, quote_hash)
);

-- The fields of sheets with what a territorial variant inherits. `version` tells from which sheet a value comes as
-- well.
create view sheet_field_effective as
select s.id as sheet_id, f.key, f.value, f.sheet_id || ':' || f.version as version, f.updated_at
from sheet s join sheet_field_shown f on f.sheet_id = s.id
where s.variant_of is null or f.key = 'attachment'
  or exists (select from sheet_own_field o where o.sheet_id = s.id and o.key = f.key)
union all
select s.id, f.key, f.value, f.sheet_id || ':' || f.version, f.updated_at
from sheet s join sheet_field_shown f on f.sheet_id = s.variant_of
where f.key <> 'attachment' and not exists (select from sheet_own_field o where o.sheet_id = s.id and o.key = f.key);

-- All that a step of a sheet hangs on, in one word, but for the figures that its texts cite: when it is another,
-- something has moved. Which figures it cites is told by its texts, which it holds by their positions.
create function sheet_seen(p_sheet uuid) returns text language plpgsql stable security definer
set search_path = public, pg_temp as $$
begin
  return (select encode(sha256(convert_to(jsonb_build_array(
    s.state, (select count(*) from sheet_step t where t.sheet_id = s.id), s.variant_of, s.group_id,
    (select jsonb_agg(o.key order by o.key) from sheet_own_field o where o.sheet_id = s.id),
    (select jsonb_agg(jsonb_build_array(f.key, f.version) order by f.key)
      from sheet_field_effective f where f.sheet_id = s.id),
    n.title, n.state, n.parent_id, (select p.state from node p where p.id = n.parent_id), l.allowed_parents,
    (select jsonb_agg(jsonb_build_array(d.id, d.epoch, d.head_seq) order by d.id) from document d
      where d.id in (s.document_id, (select v.document_id from sheet v where v.id = s.variant_of))),
    (select jsonb_agg(a.id order by a.seq) from sheet_attestation a where a.sheet_id = s.id),
    (select jsonb_agg(b.thread_id order by b.thread_id) from sheet_blocking_thread b where b.sheet_id = s.id),
    (select jsonb_agg(r.quote_hash order by r.quote_hash)
      from personal_data_review r
      where r.document_id in (s.document_id, (select v.document_id from sheet v where v.id = s.variant_of))),
    (select p.period from plan p where p.id = s.plan_id),
    (select m.version from sheet_template m where m.plan_id = s.plan_id)
  )::text, 'UTF8')), 'hex')
  from sheet s join node n on n.id = s.node_id join level l on l.id = n.level_id
  where s.id = p_sheet);
end
$$;

-- Takes a step of one or several sheets, all or none, each on what was read of it, and of the figures that it cites:
-- refuses with `stale-version` when any of that has moved, and with the sheet's id. From its submission a sheet's text
-- takes nothing, until it is sent back.
create function move_sheets(p_plan uuid, p_steps jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_step record;
  v_sheet sheet;
  v_moved uuid[] := array(select (t->>'sheetId')::uuid from jsonb_array_elements(p_steps) t);
  v_read uuid[];
begin
  -- What the plan asks for, its period and the lines above, which the step hangs on, keep still.
  perform from plan where id = p_plan for share;
  -- With what variants inherit from: it moves no more before the step is taken.
  perform from sheet where id = any (v_moved) or id in (select variant_of from sheet where id = any (v_moved))
  order by id for update;
  v_read := array(select unnest(v_moved) union select variant_of from sheet where id = any (v_moved));
  -- What their lines are ticked with, and the items themselves, keep still as well: whoever ticks holds the line, and
  -- whoever changes the items of a plan holds these.
  perform from node where id in (
    select node_id from sheet where id = any (v_read)) order by id for no key update;
  perform from facet_item where id in (
    select c.facet_item_id from crossing c join sheet s on s.node_id = c.node_id where s.id = any (v_read))
  order by id for key share;
  perform from document where id in (
    select document_id from sheet where id = any (v_read)) order by id for update;
  -- Whoever changes a figure, or retires it, holds it.
  perform from figure_card where plan_id = p_plan and id = any (figures_named(p_steps)) order by id for share;
  perform from figure_series where plan_id = p_plan and id = any (figures_named(p_steps)) order by id for share;
  for v_step in
    select * from jsonb_to_recordset(p_steps) as t("sheetId" uuid, event text, "from" text, "to" text, reason text,
      result text, seen text, figures jsonb) order by "sheetId"
  loop
    select * into v_sheet from sheet where id = v_step."sheetId" and plan_id = p_plan;
    if not found then
      perform refuse('not-found');
    end if;
    if v_sheet.state <> v_step."from" or sheet_seen(v_sheet.id) is distinct from v_step.seen
      or not says_still(p_plan, v_step.figures) then
      perform refuse('stale-version', v_sheet.id::text);
    end if;
    update sheet set state = v_step."to", state_since = p_at where id = v_sheet.id;
    update document d set writable = is_sheet_open(s.id) from sheet s
    where s.id in (v_sheet.id, v_sheet.variant_of) and d.id = s.document_id and d.writable <> is_sheet_open(s.id);
    insert into sheet_step (sheet_id, number, plan_id, event, from_state, to_state, reason, result, seen, figures,
      document_seq, taken_by, at)
    values (v_sheet.id, (select count(*) + 1 from sheet_step where sheet_id = v_sheet.id), p_plan, v_step.event,
      v_step."from", v_step."to", coalesce(v_step.reason, ''), v_step.result, v_step.seen, v_step.figures,
      (select head_seq from document where id = v_sheet.document_id), p_actor, p_at);
    perform tell_of_sheet(v_sheet.id, v_step."to", nullif(v_step.reason, ''), p_actor, p_at);
    perform append_journal(p_plan, 'sheet-moved', p_actor, jsonb_strip_nulls(jsonb_build_object('sheet', v_sheet.id,
      'node', v_sheet.node_id, 'event', v_step.event, 'state', v_step."to", 'reason', nullif(v_step.reason, ''),
      'result', v_step.result)), p_at);
  end loop;
end
$$;

grant select on sheet_step, sheet_attestation, personal_data_review, sheet_field_effective to deconcert_app;
grant execute on function move_sheets, sheet_seen to deconcert_app;
