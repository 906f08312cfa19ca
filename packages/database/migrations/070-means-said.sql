-- A visa of finance is of what the means say, as an opinion is of words: saved again as they are, they are the same.

create function sheet_means_said(p_sheet uuid) returns text language sql stable security definer
set search_path = public, pg_temp as $$
  select encode(sha256(convert_to(coalesce(jsonb_agg(jsonb_build_array(key, value) order by key), '[]')::text,
    'UTF8')), 'hex')
  from sheet_field_effective
  where sheet_id = p_sheet and key in ('human-means', 'financial-means') and value not in ('null', '""', '[]')
$$;

-- Visas of the means as they stand now go on standing. What they were recorded on is told in another way, and nothing
-- else of them.
alter table sheet_attestation disable trigger written_once;
update sheet_attestation set about = sheet_means_said(sheet_id)
where kind = 'finance-visa' and about = sheet_means_seen(sheet_id);
alter table sheet_attestation enable trigger written_once;

-- Under the name by which acts ask for it.
create or replace function sheet_means_seen(p_sheet uuid) returns text language sql stable security definer
set search_path = public, pg_temp as $$
  select sheet_means_said(p_sheet)
$$;
