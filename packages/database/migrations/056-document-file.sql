-- Files of texts: the images that they show and the pieces joined to sheets.

-- A file belongs to one text, and is read by whoever reads that. `width` and `height` are of images, in pixels.
create table document_file (
  id uuid primary key,
  plan_id uuid not null references plan,
  document_id uuid not null references document,
  sha256 bytea not null check (sha256 = pg_catalog.sha256(bytes)),
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.text')),
  bytes bytea not null check (octet_length(bytes) between 1 and 5242880),
  width integer check (width > 0),
  height integer check (height > 0),
  name text not null check (char_length(name) between 1 and 200),
  created_by uuid not null references account,
  created_at timestamptz not null,
  check ((media_type like 'image/%') = (width is not null and height is not null))
);
-- What is compressed already is not compressed again.
alter table document_file alter column bytes set storage external;
create index document_file_of_plan on document_file (plan_id);
create index document_file_of_document on document_file (document_id, sha256);
create trigger written_once before truncate on document_file
  for each statement execute function refuse_change();
grant select on document_file to deconcert_app;

-- Stores a file of a text, within what a text and a plan hold; answers with its id. The same bytes in the same text are
-- one file. The text is held, then the plan by its journal: quotas are counted one file at a time.
create function store_document_file(p_file jsonb, p_bytes bytea, p_quota jsonb, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_document document;
  v_known uuid;
  v_files integer;
  v_bytes bigint;
begin
  select * into v_document from document where id = (p_file->>'documentId')::uuid for update;
  if not found then
    perform refuse('not-found');
  end if;
  select id into v_known from document_file where document_id = v_document.id and sha256 = pg_catalog.sha256(p_bytes);
  if found then
    return v_known;
  end if;
  perform from journal_head where plan_id = v_document.plan_id for update;
  select count(*), coalesce(sum(octet_length(bytes)), 0) into v_files, v_bytes
  from document_file where document_id = v_document.id;
  if v_files >= (p_quota->>'filesOfText')::integer
    or v_bytes + octet_length(p_bytes) > (p_quota->>'bytesOfText')::bigint then
    perform refuse('text-files-full');
  end if;
  select coalesce(sum(octet_length(bytes)), 0) into v_bytes from document_file where plan_id = v_document.plan_id;
  if v_bytes + octet_length(p_bytes) > (p_quota->>'bytesOfPlan')::bigint then
    perform refuse('plan-files-full');
  end if;
  insert into document_file (id, plan_id, document_id, sha256, media_type, bytes, width, height, name, created_by, created_at)
  values ((p_file->>'id')::uuid, v_document.plan_id, v_document.id, pg_catalog.sha256(p_bytes), p_file->>'mediaType', p_bytes,
    (p_file->>'width')::integer, (p_file->>'height')::integer, p_file->>'name', p_actor, p_at);
  perform append_journal(v_document.plan_id, case v_document.kind
    when 'diagnostic' then 'diagnostic-file-added'
    when 'proposal' then 'proposal-file-added'
    when 'amendment' then 'amendment-file-added'
    else 'sheet-file-added' end, p_actor,
    text_subject(v_document.id) || jsonb_build_object('file', p_file->>'id'), p_at);
  return (p_file->>'id')::uuid;
end
$$;

grant execute on function store_document_file to deconcert_app;
