-- Where figures are cited: which cards and series each shared text shows, as it was last read. It holds ids and no
-- words, and is read again whenever the text has moved: what was erased from a text is not in it.

create table text_citation (
  document_id uuid primary key references document,
  plan_id uuid not null references plan,
  seq bigint not null,
  figures uuid[] not null
);
create index text_citation_by_figure on text_citation using gin (figures);
create index text_citation_by_plan on text_citation (plan_id);
grant select on text_citation to deconcert_app;

-- Keeps which figures a text shows at a position, if it still stands there.
create function store_text_citations(p_document uuid, p_seq bigint, p_figures uuid[])
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into text_citation (document_id, plan_id, seq, figures)
  select id, plan_id, p_seq, p_figures from document where id = p_document and head_seq = p_seq
  on conflict (document_id) do update set seq = excluded.seq, figures = excluded.figures
$$;

grant execute on function store_text_citations to deconcert_app;
