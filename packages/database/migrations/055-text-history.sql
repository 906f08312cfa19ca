-- What people come back to in the history of a text, and where each of them last left it.

-- The points that somebody named, and what stood before each restoring. What a text said there is in its log: here is
-- nothing of it, and nothing to erase.
create table text_point (
  id uuid primary key,
  document_id uuid not null references document,
  epoch integer not null,
  seq bigint not null,
  kind text not null check (kind in ('named', 'before-restore')),
  label text check (char_length(label) between 1 and 120),
  created_by uuid not null references account,
  at timestamptz not null,
  check ((kind = 'named') = (label is not null))
);
create index text_point_of on text_point (document_id, at);
create trigger written_once before update or delete on text_point
  for each row execute function refuse_change();

-- Up to where somebody has seen a text: one mark for each person and text, which moves.
create table text_visit (
  document_id uuid not null references document,
  account_id uuid not null references account,
  epoch integer not null,
  seq bigint not null,
  at timestamptz not null,
  primary key (document_id, account_id)
);

-- The first position that can still be read: the first of all, until what was deleted is erased.
create function first_text_position(p_document uuid) returns bigint language sql stable
security definer set search_path = public, pg_temp as $$
  select case
    when exists (select from document_update u where u.document_id = d.id and u.epoch = d.epoch and u.seq = 1) then 1
    else coalesce(
      (select min(s.seq) from document_snapshot s where s.document_id = d.id and s.epoch = d.epoch), d.head_seq)
    end
  from document d where d.id = p_document
$$;

-- Names what a text says at a position of it. Refuses where nothing can be read any more, and beyond `p_most` names.
create function name_text_point(p_id uuid, p_document uuid, p_epoch integer, p_seq bigint, p_label text, p_most integer,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_document document;
begin
  select * into v_document from document where id = p_document for no key update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_document.epoch <> p_epoch or p_seq < first_text_position(p_document) then
    perform refuse('history-erased');
  end if;
  if p_seq > v_document.head_seq then
    perform refuse('not-found');
  end if;
  if (select count(*) from text_point where document_id = p_document and kind = 'named') >= p_most then
    perform refuse('text-versions-full');
  end if;
  insert into text_point (id, document_id, epoch, seq, kind, label, created_by, at)
  values (p_id, p_document, p_epoch, p_seq, 'named', p_label, p_actor, p_at);
  perform append_journal(v_document.plan_id, 'text-version-named', p_actor, text_subject(p_document), p_at);
end
$$;

-- Has a text say again what it said: appends the update where the server read the text, `documentSeq` of `epoch`, keeps
-- the point before it, and tells the journal, or does nothing at all.
create function restore_text(p_act jsonb, p_update bytea, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := (p_act->>'documentId')::uuid;
  v_document document;
begin
  -- In the order of the acts on a proposal: first it, then its amendments, then the text.
  perform from proposal where document_id = v_id for update;
  perform from amendment where document_id = v_id for update;
  select * into v_document from document where id = v_id for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_document.head_seq <> (p_act->>'documentSeq')::bigint or v_document.epoch <> (p_act->>'epoch')::integer then
    perform refuse('stale-version');
  end if;
  if not v_document.writable then
    perform refuse('document-read-only');
  end if;
  if (p_act->>'seq')::bigint < first_text_position(v_id) then
    perform refuse('history-erased');
  end if;
  insert into text_point (id, document_id, epoch, seq, kind, created_by, at)
  values ((p_act->>'pointId')::uuid, v_id, v_document.epoch, v_document.head_seq, 'before-restore', p_actor, p_at);
  update document set head_seq = head_seq + 1 where id = v_id;
  insert into document_update (document_id, epoch, seq, account_id, bytes, at)
  values (v_id, v_document.epoch, v_document.head_seq + 1, p_actor, p_update, p_at);
  insert into document_client (document_id, client_id, account_id)
  values (v_id, (p_act->>'clientId')::bigint, p_actor);
  perform append_journal(v_document.plan_id, 'text-restored', p_actor, text_subject(v_id), p_at);
end
$$;

-- Somebody leaves a text: what is written from here on is what they will have missed.
create function leave_text(p_document uuid, p_account uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into text_visit (document_id, account_id, epoch, seq, at)
  select id, p_account, epoch, head_seq, p_at from document where id = p_document
  on conflict (document_id, account_id) do update set epoch = excluded.epoch, seq = excluded.seq, at = excluded.at
$$;

grant select on text_point, text_visit to deconcert_app;
grant execute on function first_text_position, name_text_point, restore_text, leave_text to deconcert_app;
