-- Threads about passages of a text, beside the text: whoever may only comment cannot change a byte of it.

-- `anchor`: the two ends as Yjs knows them; null when a thread is about a suggestion as a whole. `quote` is what the
-- passage said, with the words around it in its blocks; all three are null once what was deleted from the text is erased.
create table comment_thread (
  id uuid primary key,
  plan_id uuid not null references plan,
  document_id uuid not null references document,
  fragment text not null,
  anchor jsonb,
  quote text check (char_length(quote) <= 2000),
  quote_before text,
  quote_after text,
  suggestion_id text check (char_length(suggestion_id) between 1 and 100),
  is_blocking boolean not null default false,
  state text not null default 'open' check (state in ('open', 'resolved')),
  created_by uuid not null references account,
  created_at timestamptz not null,
  settled_by uuid references account,
  settled_at timestamptz,
  constraint thread_about_something check (anchor is not null or suggestion_id is not null)
);
create index comment_thread_of_document on comment_thread (document_id, created_at);

-- What is withdrawn is gone for good; that something was said, by whom and when, stays.
create table comment (
  id uuid primary key,
  thread_id uuid not null references comment_thread,
  author_id uuid not null references account,
  body text check (char_length(body) between 1 and 5000),
  at timestamptz not null,
  edited_at timestamptz,
  withdrawn_at timestamptz,
  constraint withdrawn_says_nothing check ((body is null) = (withdrawn_at is not null))
);
create index comment_of_thread on comment (thread_id, at);

create table comment_mention (
  comment_id uuid not null references comment,
  account_id uuid not null references account,
  primary key (comment_id, account_id)
);

-- What rules read: the threads that hold a text back.
create view open_blocking_thread as
  select document_id, id as thread_id, created_by, created_at, fragment
  from comment_thread where state = 'open' and is_blocking;

-- Those that hold a sheet back: of a territorial variant, those about what it inherits as well.
create view sheet_blocking_thread as
  select s.id as sheet_id, b.thread_id, b.created_at
  from sheet s join open_blocking_thread b on b.document_id = s.document_id
  union all
  select s.id, b.thread_id, b.created_at
  from sheet s join sheet d on d.id = s.variant_of join open_blocking_thread b on b.document_id = d.document_id
  where not exists (select from sheet_own_field o where o.sheet_id = s.id and o.key = b.fragment);

-- A notice may be about a thread.
alter table notice add column thread_id uuid references comment_thread;
alter table notice drop constraint notice_about_something;
alter table notice add constraint notice_about_something
  check (num_nonnulls(proposal_id, ballot_id, sheet_id, thread_id) > 0);

-- What a shared text is of, as the journal tells it: a proposal by its code alone, since it may be private.
create function text_subject(p_document uuid) returns jsonb language sql stable
security definer set search_path = public, pg_temp as $$
  select jsonb_strip_nulls(jsonb_build_object('document', d.id, 'diagnostic', g.id, 'title', g.title, 'proposal', p.id,
    'code', p.code, 'sheet', s.id, 'node', s.node_id, 'group', coalesce(g.group_id, p.group_id, s.group_id))
    || coalesce(amendment_subject(a.id), '{}'))
  from document d
  left join diagnostic g on g.document_id = d.id
  left join proposal p on p.document_id = d.id
  left join sheet s on s.document_id = d.id
  left join amendment a on a.document_id = d.id
  where d.id = p_document
$$;

-- Holds a thread until the transaction ends. Its text is never held after it: an erasure holds the text first.
create function hold_thread(p_thread uuid) returns comment_thread language plpgsql as $$
declare
  v_thread comment_thread;
begin
  select * into v_thread from comment_thread where id = p_thread for update;
  if not found then
    perform refuse('not-found');
  end if;
  return v_thread;
end
$$;

create function journal_of_thread(p_thread comment_thread, p_kind text, p_actor uuid, p_at timestamptz, p_more jsonb)
returns void language sql as $$
  select append_journal(p_thread.plan_id, p_kind, p_actor,
    text_subject(p_thread.document_id) || jsonb_build_object('thread', p_thread.id) || p_more, p_at)
$$;

-- Whoever is mentioned anew is told, and so are those who spoke in the thread before when this is a reply.
create function tell_of_comment(p_thread comment_thread, p_comment uuid, p_mentioned uuid[], p_is_reply boolean,
  p_actor uuid, p_at timestamptz)
returns void language sql as $$
  insert into notice (plan_id, account_id, thread_id, event, actor_id, at)
  select p_thread.plan_id, told.account_id, p_thread.id, told.event, p_actor, p_at
  from (
    select account_id, 'comment-mentioned' as event from unnest(p_mentioned) as account_id
    union
    select author_id, 'comment-replied' from comment
    where p_is_reply and thread_id = p_thread.id and withdrawn_at is null and author_id <> all (p_mentioned)
  ) told
  where told.account_id is distinct from p_actor
$$;

-- Replaces the mentions of a comment; answers those that are new.
create function set_mentions(p_comment uuid, p_mentions uuid[]) returns uuid[] language sql as $$
  with gone as (
    delete from comment_mention where comment_id = p_comment and account_id <> all (p_mentions)
  ), added as (
    insert into comment_mention (comment_id, account_id)
    select p_comment, account_id from unnest(p_mentions) as account_id on conflict do nothing returning account_id
  )
  select coalesce(array_agg(account_id), '{}') from added
$$;

-- Opens a thread on what the server read in the text at `seq` of `epoch`. Not on what may have been erased since: an
-- erasure, as any folding, moves the snapshot. The threads of a text are counted one at a time, up to `p_most`.
create function open_thread(p_thread jsonb, p_comment uuid, p_body text, p_mentions uuid[], p_most integer, p_actor uuid,
  p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_plan uuid;
  v_thread comment_thread;
begin
  select plan_id into v_plan from document
  where id = (p_thread->>'documentId')::uuid and epoch = (p_thread->>'epoch')::integer
    and snapshot_seq <= (p_thread->>'seq')::bigint
  for no key update;
  if not found then
    perform refuse('stale-version');
  end if;
  if (select count(*) from comment_thread where document_id = (p_thread->>'documentId')::uuid) >= p_most then
    perform refuse('text-threads-full');
  end if;
  insert into comment_thread (id, plan_id, document_id, fragment, anchor, quote, quote_before, quote_after,
    suggestion_id, is_blocking, created_by, created_at)
  values ((p_thread->>'id')::uuid, v_plan, (p_thread->>'documentId')::uuid, p_thread->>'fragment',
    nullif(p_thread->'anchor', 'null'), p_thread->>'quote', p_thread->>'before', p_thread->>'after',
    p_thread->>'suggestionId', (p_thread->>'isBlocking')::boolean, p_actor, p_at)
  returning * into v_thread;
  insert into comment (id, thread_id, author_id, body, at) values (p_comment, v_thread.id, p_actor, p_body, p_at);
  perform tell_of_comment(v_thread, p_comment, set_mentions(p_comment, p_mentions), false, p_actor, p_at);
  perform journal_of_thread(v_thread, 'thread-opened', p_actor, p_at,
    jsonb_build_object('comment', p_comment, 'isBlocking', v_thread.is_blocking));
end
$$;

-- Answers in a thread of at most `p_most` comments, those withdrawn among them.
create function add_comment(p_thread uuid, p_comment uuid, p_body text, p_mentions uuid[], p_most integer, p_actor uuid,
  p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_thread comment_thread := hold_thread(p_thread);
begin
  if v_thread.state <> 'open' then
    perform refuse('thread-resolved');
  end if;
  if (select count(*) from comment where thread_id = p_thread) >= p_most then
    perform refuse('thread-full');
  end if;
  insert into comment (id, thread_id, author_id, body, at) values (p_comment, p_thread, p_actor, p_body, p_at);
  perform tell_of_comment(v_thread, p_comment, set_mentions(p_comment, p_mentions), true, p_actor, p_at);
  perform journal_of_thread(v_thread, 'comment-added', p_actor, p_at, jsonb_build_object('comment', p_comment));
end
$$;

create function edit_comment(p_thread uuid, p_comment uuid, p_body text, p_mentions uuid[], p_actor uuid,
  p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_thread comment_thread := hold_thread(p_thread);
begin
  update comment set body = p_body, edited_at = p_at
  where id = p_comment and thread_id = p_thread and author_id = p_actor and withdrawn_at is null;
  if not found then
    perform refuse('comment-withdrawn');
  end if;
  perform tell_of_comment(v_thread, p_comment, set_mentions(p_comment, p_mentions), false, p_actor, p_at);
  perform journal_of_thread(v_thread, 'comment-edited', p_actor, p_at, jsonb_build_object('comment', p_comment));
end
$$;

-- A thread in which nothing is said any more is resolved, but not one that holds the text back.
create function withdraw_comment(p_thread uuid, p_comment uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_thread comment_thread := hold_thread(p_thread);
begin
  update comment set body = null, withdrawn_at = p_at
  where id = p_comment and thread_id = p_thread and author_id = p_actor and withdrawn_at is null;
  if not found then
    perform refuse('comment-withdrawn');
  end if;
  delete from comment_mention where comment_id = p_comment;
  if not exists (select from comment where thread_id = p_thread and withdrawn_at is null) then
    update comment_thread set state = 'resolved', settled_by = p_actor, settled_at = p_at
    where id = p_thread and state = 'open' and not is_blocking;
  end if;
  perform journal_of_thread(v_thread, 'comment-withdrawn', p_actor, p_at, jsonb_build_object('comment', p_comment));
end
$$;

-- Resolves or reopens a thread that is still as its caller saw it: who may depends on whether it holds the text back.
create function settle_thread(p_thread uuid, p_seen jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_thread comment_thread := hold_thread(p_thread);
  v_kind text := case when v_thread.state = 'open' then 'thread-resolved' else 'thread-reopened' end;
begin
  if v_thread.state <> p_seen->>'state' or v_thread.is_blocking <> (p_seen->>'isBlocking')::boolean then
    perform refuse('stale-version');
  end if;
  update comment_thread set settled_by = p_actor, settled_at = p_at,
    state = case state when 'open' then 'resolved' else 'open' end
  where id = p_thread;
  perform journal_of_thread(v_thread, v_kind, p_actor, p_at, '{}');
end
$$;

-- What is so already is not told again.
create function set_thread_blocking(p_thread uuid, p_is_blocking boolean, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_thread comment_thread := hold_thread(p_thread);
  v_kind text := case when p_is_blocking then 'thread-made-blocking' else 'thread-made-advisory' end;
begin
  if v_thread.is_blocking = p_is_blocking then
    return;
  end if;
  update comment_thread set is_blocking = p_is_blocking where id = p_thread;
  perform journal_of_thread(v_thread, v_kind, p_actor, p_at, '{}');
end
$$;

grant select on comment_thread, comment, comment_mention, open_blocking_thread, sheet_blocking_thread to deconcert_app;
grant execute on function open_thread, add_comment, edit_comment, withdraw_comment, settle_thread, set_thread_blocking
  to deconcert_app;
