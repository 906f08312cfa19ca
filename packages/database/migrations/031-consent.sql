-- A consent, by rounds: who is there, what each answers on the text of the round, the objections and what becomes of
-- them, the texts between rounds. Nothing here is ever rewritten: the last row of each kind is what holds.

create table consent_presence (
  ballot_id uuid not null,
  number integer not null,
  seat_id uuid not null,
  is_present boolean not null,
  marked_by uuid not null references account,
  at timestamptz not null,
  primary key (ballot_id, number),
  foreign key (ballot_id, seat_id) references elector
);

create table consent_round (
  ballot_id uuid not null references ballot,
  number integer not null check (number > 0),
  -- Null where people decide on a label.
  version_id uuid references proposal_version,
  text_sha256 bytea,
  opened_by uuid not null references account,
  opened_at timestamptz not null,
  primary key (ballot_id, number),
  check ((version_id is null) = (text_sha256 is null))
);

-- The text may be written again after this round, 0 before the first, until the next one.
create table consent_text_opening (
  ballot_id uuid not null references ballot,
  round integer not null,
  opened_by uuid not null references account,
  opened_at timestamptz not null,
  primary key (ballot_id, round)
);

create table consent_answer (
  ballot_id uuid not null,
  round integer not null,
  seat_id uuid not null,
  revision integer not null,
  answer text not null check (answer in ('consent', 'reserve', 'objection')),
  kind text check (kind in ('risk', 'limit', 'other')),
  text text not null,
  at timestamptz not null,
  primary key (ballot_id, round, seat_id, revision),
  foreign key (ballot_id, round) references consent_round,
  foreign key (ballot_id, seat_id) references elector,
  check ((kind is not null) = (answer = 'objection'))
);

create table consent_objection (
  ballot_id uuid not null,
  number integer not null,
  round integer not null,
  seat_id uuid not null,
  primary key (ballot_id, number),
  foreign key (ballot_id, round) references consent_round,
  foreign key (ballot_id, seat_id) references elector
);

create table consent_objection_step (
  ballot_id uuid not null,
  number integer not null,
  step integer not null,
  event text not null check (event in ('stated', 'admissible', 'inadmissible', 'lifting-told', 'lifted')),
  kind text,
  -- The objection, why the circle decided so, or what was changed; null when its author answered otherwise.
  text text,
  actor_id uuid not null references account,
  at timestamptz not null,
  primary key (ballot_id, number, step),
  foreign key (ballot_id, number) references consent_objection
);

create trigger written_once before update or delete on consent_presence for each row execute function refuse_change();
create trigger written_once before update or delete on consent_round for each row execute function refuse_change();
create trigger written_once before update or delete on consent_text_opening
  for each row execute function refuse_change();
create trigger written_once before update or delete on consent_answer for each row execute function refuse_change();
create trigger written_once before update or delete on consent_objection for each row execute function refuse_change();
create trigger written_once before update or delete on consent_objection_step
  for each row execute function refuse_change();

-- How each objection stands. What the circle decided of it holds for the words that it decided on: only what was decided
-- after it was last stated counts. `told`: what whoever led the circle said of its lifting since then. `step` is the last
-- thing said of it.
create view consent_objection_state as
select o.ballot_id, o.number, o.round, o.seat_id, s.kind, s.text,
  coalesce(r.event <> 'inadmissible', true) as is_admissible, r.event is not null as is_ruled, r.text as ruling,
  l.event is null as is_open, l.text as lifting, l.actor_id as lifted_by,
  (select max(step) from consent_objection_step x where x.ballot_id = o.ballot_id and x.number = o.number) as step,
  t.text as told, t.actor_id as told_by
from consent_objection o
  cross join lateral (select kind, text, step from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event = 'stated' order by step desc limit 1) s
  left join lateral (select event, text from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event in ('admissible', 'inadmissible')
      and x.step > s.step order by step desc limit 1) r on true
  left join lateral (select event, text, actor_id from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event = 'lifted') l on true
  left join lateral (select text, actor_id from consent_objection_step x
    where x.ballot_id = o.ballot_id and x.number = o.number and event = 'lifting-told'
      and x.step > s.step order by step desc limit 1) t on true;

-- Who is there: by the last word on each seat.
create view consent_present as
select ballot_id, seat_id from (select distinct on (ballot_id, seat_id) ballot_id, seat_id, is_present
  from consent_presence order by ballot_id, seat_id, number desc) last where is_present;

-- What each answered last in each round.
create view consent_last_answer as
select distinct on (ballot_id, round, seat_id) ballot_id, round, seat_id, answer, kind, text, at
from consent_answer order by ballot_id, round, seat_id, revision desc;

create function consent_rounds(p_ballot uuid)
returns integer language sql stable as $$
  select coalesce(max(number), 0) from consent_round where ballot_id = p_ballot
$$;

create function consent_text_reopened(p_ballot uuid)
returns boolean language sql stable as $$
  select exists (select from consent_text_opening where ballot_id = p_ballot and round = consent_rounds(p_ballot))
$$;

-- What is counted and sealed, as canonical JSON: keys in order, no space.
create function consent_record(p_ballot uuid)
returns text language sql stable as $$
  select '{"answers":[' || coalesce((select string_agg(format('{"answer":"%s","round":%s,"seat":"%s"}', answer, round,
      seat_id), ',' order by round, seat_id) from consent_last_answer where ballot_id = p_ballot), '')
    || '],"objections":[' || coalesce((select string_agg(format('{"admissible":%s,"number":%s,"open":%s,"round":%s}',
      is_admissible::text, number, is_open::text, round), ',' order by number)
      from consent_objection_state where ballot_id = p_ballot), '')
    || '],"present":[' || coalesce((select string_agg('"' || seat_id || '"', ',' order by seat_id)
      from consent_present where ballot_id = p_ballot), '')
    || '],"rounds":' || consent_rounds(p_ballot)
    || ',"texts":[' || coalesce((select string_agg(coalesce('"' || encode(text_sha256, 'hex') || '"', 'null'), ','
      order by number) from consent_round where ballot_id = p_ballot), '') || ']}'
$$;

grant select on consent_presence, consent_round, consent_text_opening, consent_answer, consent_objection,
  consent_objection_step, consent_objection_state, consent_present, consent_last_answer to deconcert_app;
grant execute on function consent_rounds, consent_text_reopened, consent_record to deconcert_app;
