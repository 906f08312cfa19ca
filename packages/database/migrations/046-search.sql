-- Search over a plan: one row a thing that can be found, kept by triggers with what it says, and the words of its shared
-- text as they were last read. A word matches by its French stem, and by its letters while it is being typed.

-- Plain letters in the place of accented ones and plain signs in that of typographic ones, each for one: a place in the
-- answer is the same place in the text. What a word is does not depend on the locale of the server then.
create function plain_letters(p_text text) returns text language sql immutable parallel safe
return translate(normalize(p_text, NFC),
    'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿŸ’‘ʼ«»“”–—…·•€' || U&'\00A0\202F\2009\2011\00AD',
    'AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyyY''''''""""--.  E' || '   - ');

-- As one looks for it: the letters that stand for two are two.
create function search_text(p_text text) returns text language sql immutable parallel safe
return replace(replace(replace(replace(plain_letters(p_text), 'œ', 'oe'), 'Œ', 'Oe'), 'æ', 'ae'), 'Æ', 'Ae');

-- Both readings of a text: the stems of its words, and the words themselves.
create function search_lexemes(p_text text) returns tsvector language sql immutable parallel safe
return to_tsvector('pg_catalog.french', search_text(p_text)) || to_tsvector('pg_catalog.simple', search_text(p_text));

-- `also` is what a thing says beside its title and its shared text: its original wording, its objectives, its fields.
-- `words_seq`: the position of its shared text at which `words` were read; null before they were.
create table search_entry (
  kind text not null check (kind in ('node', 'sheet', 'proposal', 'amendment', 'diagnostic')),
  subject_id uuid not null,
  plan_id uuid not null references plan,
  document_id uuid unique,
  heading text not null,
  also text not null default '',
  words text not null default '',
  words_seq bigint,
  lexemes tsvector not null generated always as (setweight(search_lexemes(heading), 'A')
    || setweight(search_lexemes(left(also, 60000)), 'B') || setweight(search_lexemes(left(words, 60000)), 'D')) stored,
  primary key (kind, subject_id)
);
create index search_entry_by_plan on search_entry (plan_id);
create index search_entry_by_lexeme on search_entry using gin (lexemes);

-- Every text of a JSON value, in its order.
create function texts_in(p_value jsonb) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(v #>> '{}', ' '), '')
  from jsonb_path_query(p_value, 'strict $.** ? (@.type() == "string")', '{}', true) v
$$;

-- What a field of a sheet says: ids and dates are no words, nor is what is chosen in a list, as its screen words it.
create function field_says(p_key text, p_value jsonb) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(v, ' '), '')
  from (
    select p_value #>> '{}' as v where jsonb_typeof(p_value) = 'string' and p_key <> 'nature'
    union all
    select v #>> '{}' from jsonb_path_query(p_value,
      'strict $.** ? (@.type() == "array")[*] ? (@.type() == "string")', '{}', true) v
    union all
    select pair->>'value' from jsonb_path_query(p_value, 'strict $.** ? (@.type() == "object").keyvalue()', '{}', true) pair
    where jsonb_typeof(pair->'value') = 'string'
      and pair->>'key' not in ('mode', 'role', 'origin', 'state', 'type', 'kind')
      and (pair->>'key' <> 'nature' or p_key = 'other-plans')) said
  where v !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' and v !~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'
$$;

-- An entry that says the same already is not written: its lexemes would be reckoned to be thrown away.
create function put_search_entry(p_kind text, p_subject uuid, p_plan uuid, p_document uuid, p_heading text, p_also text)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into search_entry (kind, subject_id, plan_id, document_id, heading, also)
  select p_kind, p_subject, p_plan, p_document, p_heading, p_also
  where not exists (
    select from search_entry where kind = p_kind and subject_id = p_subject and heading = p_heading and also = p_also)
  on conflict (kind, subject_id) do update set heading = excluded.heading, also = excluded.also
$$;

-- What a line of the plan says beside its title: how it was first worded, its numbers, the text that was voted.
create function node_says(p_node node) returns text language sql immutable parallel safe as $$
  select concat_ws(' ', p_node.title_original, p_node.subtitle, p_node.frozen_number, p_node.source_number,
    texts_in(p_node.objectives), texts_in(p_node.lead),
    (select string_agg(t #>> '{}', ' ') from jsonb_path_query(nullif(p_node.content, '')::jsonb,
      'strict $.** ? (@.type == "text").text', '{}', true) t))
$$;

create function find_node() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform put_search_entry('node', new.id, new.plan_id, null, new.title, node_says(new));
  update search_entry e set heading = new.title from sheet s
  where s.node_id = new.id and e.kind = 'sheet' and e.subject_id = s.id and e.heading <> new.title;
  return null;
end
$$;
-- What `find_node` reads: a line that only moves, as all its siblings do beside one, says what it said.
create trigger found_by_search
  after insert or update of title, title_original, subtitle, frozen_number, source_number, objectives, lead, content on node
  for each row execute function find_node();

create function find_sheet() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform put_search_entry('sheet', new.id, new.plan_id, new.document_id, (select title from node where id = new.node_id), '');
  return null;
end
$$;
create trigger found_by_search after insert on sheet for each row execute function find_sheet();

create function find_sheet_field() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update search_entry set also = (
    select coalesce(string_agg(field_says(key, value), ' ' order by key), '') from sheet_field where sheet_id = new.sheet_id)
  where kind = 'sheet' and subject_id = new.sheet_id;
  return null;
end
$$;
create trigger found_by_search after insert or update on sheet_field for each row execute function find_sheet_field();

create function find_proposal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform put_search_entry('proposal', new.id, new.plan_id, new.document_id, new.title, '');
  return null;
end
$$;
create trigger found_by_search after insert or update of title on proposal for each row execute function find_proposal();

create function find_amendment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform put_search_entry('amendment', new.id, new.plan_id, new.document_id, coalesce(new.title, new.base_title), new.reasons);
  return null;
end
$$;
create trigger found_by_search after insert or update of title, reasons on amendment
  for each row execute function find_amendment();

create function find_diagnostic() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform put_search_entry('diagnostic', new.id, new.plan_id, new.document_id, new.title, '');
  return null;
end
$$;
create trigger found_by_search after insert or update of title on diagnostic
  for each row execute function find_diagnostic();

-- What was erased from a text is not found any more.
create function forget_search_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update search_entry set words = '', words_seq = null where document_id in (select document_id from gone);
  return null;
end
$$;
create trigger forget_search_words after delete on document_update
  referencing old table as gone for each statement execute function forget_search_words();

-- Keeps what a text says at a position; does nothing when it has moved since, as it will be read again.
create function store_search_words(p_document uuid, p_seq bigint, p_words text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update search_entry e set words = left(p_words, 60000), words_seq = p_seq
  from document d
  where e.document_id = p_document and d.id = p_document and d.head_seq = p_seq and e.words_seq is distinct from p_seq;
end
$$;

select put_search_entry('node', n.id, n.plan_id, null, n.title, node_says(n)) from node n;
select put_search_entry('sheet', s.id, s.plan_id, s.document_id, n.title, coalesce(
  (select string_agg(field_says(f.key, f.value), ' ' order by f.key) from sheet_field f where f.sheet_id = s.id), ''))
from sheet s join node n on n.id = s.node_id;
select put_search_entry('proposal', id, plan_id, document_id, title, '') from proposal;
select put_search_entry('amendment', id, plan_id, document_id, coalesce(title, base_title), reasons) from amendment;
select put_search_entry('diagnostic', id, plan_id, document_id, title, '') from diagnostic;

grant select on search_entry to deconcert_app;
grant execute on function plain_letters, search_text, store_search_words to deconcert_app;
