-- Which proposals say much the same.

-- What a proposal says, without accents and marks, at one position of its text: what likeness is reckoned on.
create table proposal_text (
  proposal_id uuid primary key references proposal,
  seq bigint not null,
  body text not null
);
create schema trigram;
create extension if not exists pg_trgm schema trigram;
grant usage on schema trigram to deconcert_app;

-- What was erased from a text is not kept beside it.
create function forget_plain_text() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from proposal_text t using proposal p
  where p.id = t.proposal_id and p.document_id in (select document_id from gone);
  return null;
end
$$;
create trigger forget_plain_text after delete on document_update
  referencing old table as gone for each statement execute function forget_plain_text();

-- Keeps what a proposal says, if it still says it.
create function store_proposal_text(p_proposal uuid, p_seq bigint, p_text text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from proposal p join document d on d.id = p.document_id
  where p.id = p_proposal and d.head_seq = p_seq for share of p;
  if found then
    insert into proposal_text (proposal_id, seq, body) values (p_proposal, p_seq, unaccented(left(p_text, 20000)))
    on conflict (proposal_id) do update set seq = excluded.seq, body = excluded.body;
  end if;
end
$$;

-- The live proposals of the plan, the closest in words first: in thousandths, six tenths for the text.
create function similar_proposals(p_proposal uuid, p_most integer)
returns table (id uuid, likeness integer) language sql stable security definer set search_path = public, trigram, pg_temp as $$
  select o.id, round((400 * similarity(unaccented(s.title), unaccented(o.title))
    + 600 * similarity(coalesce(st.body, ''), coalesce(ot.body, '')))::numeric)::integer as likeness
  from proposal s
  join proposal o on o.plan_id = s.plan_id and o.id <> s.id and o.state in ('submitted', 'published')
  left join proposal_text st on st.proposal_id = s.id
  left join proposal_text ot on ot.proposal_id = o.id
  where s.id = p_proposal
  order by likeness desc, o.code
  limit p_most
$$;

grant select on proposal_text to deconcert_app;
grant execute on function store_proposal_text, similar_proposals to deconcert_app;
