-- Where a thread stands in its text, and what it keeps of it.

-- Puts a thread at a passage that the server read in the text at `seq` of `epoch`.
create function attach_thread(p_thread uuid, p_passage jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_thread comment_thread;
begin
  -- The text first, as an erasure holds it.
  perform from document d join comment_thread t on t.document_id = d.id
  where t.id = p_thread and d.epoch = (p_passage->>'epoch')::integer
    and d.snapshot_seq <= (p_passage->>'seq')::bigint
  for share of d;
  if not found then
    perform refuse('stale-version');
  end if;
  v_thread := hold_thread(p_thread);
  update comment_thread set anchor = p_passage->'anchor', quote = p_passage->>'quote',
    quote_before = p_passage->>'before', quote_after = p_passage->>'after'
  where id = p_thread;
  perform journal_of_thread(v_thread, 'thread-reattached', p_actor, p_at, '{}');
end
$$;

-- Whatever erases the history of a text takes away what threads quote of it, in the same act: what still stands in the
-- text is read again by `keep_quotes`.
create function forget_quotes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update comment_thread set quote = null, quote_before = null, quote_after = null
  where document_id in (select document_id from gone) and quote is not null;
  return null;
end
$$;
create trigger forget_quotes after delete on document_update
  referencing old table as gone for each statement execute function forget_quotes();
create trigger forget_quotes after delete on document_snapshot
  referencing old table as gone for each statement execute function forget_quotes();

-- Gives back to threads what their passages say, as read at `p_seq`, unless the text was erased since.
create function keep_quotes(p_document uuid, p_epoch integer, p_seq bigint, p_quotes jsonb)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from document where id = p_document and epoch = p_epoch and snapshot_seq <= p_seq for share;
  if not found then
    return;
  end if;
  update comment_thread t set quote = q.quote, quote_before = q.before, quote_after = q.after
  from jsonb_to_recordset(p_quotes) as q(id uuid, quote text, before text, after text)
  where t.id = q.id and t.document_id = p_document and t.quote is null;
end
$$;

grant execute on function attach_thread, keep_quotes to deconcert_app;
