-- What is recorded of a sheet, who hears of it, and what keeps a submitted one as it is.

-- A sheet is told about as well.
alter table notice add column sheet_id uuid references sheet;
alter table notice drop constraint notice_about_something;
alter table notice add constraint notice_about_something
  check (num_nonnulls(proposal_id, ballot_id, sheet_id) > 0);

-- Tells those who write a sheet what became of it, but whoever did it: its group, or who leads the plan where it has
-- none.
create function tell_of_sheet(p_sheet uuid, p_state text, p_reason text, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into notice (plan_id, account_id, sheet_id, event, reason, actor_id, at)
  select distinct s.plan_id, t.account_id, s.id, 'sheet-' || p_state, p_reason, p_actor, p_at
  from sheet s join seat t on t.plan_id = s.plan_id
    and case when s.group_id is null then t.role = 'project-lead' else t.group_id = s.group_id
      and t.role in ('facilitator', 'member', 'project-lead') end
  where s.id = p_sheet and t.account_id is distinct from p_actor
    and p_state in ('validated', 'validated-with-reserve', 'sent-back', 'set-aside', 'adopted')
$$;

-- Records a confirmation, a reading, a visa or an opinion, on the structures, the means or the sheet as they were
-- read. What changes just after is told by `about` and `figures`, which are kept.
create function attest_sheet(p_plan uuid, p_sheet uuid, p_attestation jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_sheet sheet;
  v_about text;
begin
  perform from sheet where id = p_sheet or id = (select variant_of from sheet where id = p_sheet)
  order by id for update;
  select * into v_sheet from sheet where id = p_sheet and plan_id = p_plan;
  if not found then
    perform refuse('not-found');
  end if;
  if v_sheet.state <> p_attestation->>'state' then
    perform refuse('stale-version');
  end if;
  v_about := case p_attestation->>'kind'
    when 'lead-confirmation' then (
      select value->>'structure' from sheet_field_effective where sheet_id = p_sheet and key = 'lead')
    when 'co-lead-acceptance' then (
      select p_attestation->>'about' from sheet_field_effective where sheet_id = p_sheet and key = 'co-leads'
        and value @> jsonb_build_array(jsonb_build_object('structure', p_attestation->>'about')))
    when 'finance-visa' then sheet_means_seen(p_sheet)
    -- Its words: `seen` is what tells that they are those.
    else p_attestation->>'about'
  end;
  if v_about is distinct from p_attestation->>'about' then
    perform refuse('stale-version');
  elsif p_attestation->>'kind' = 'opinion' and (sheet_seen(p_sheet) is distinct from p_attestation->>'seen'
    or not says_still(p_plan, p_attestation->'figures')) then
    perform refuse('stale-version');
  end if;
  insert into sheet_attestation (id, sheet_id, kind, about, figures, opinion, reason, on_behalf, recorded_by, at)
  values ((p_attestation->>'id')::uuid, p_sheet, p_attestation->>'kind', v_about, p_attestation->'figures',
    p_attestation->>'opinion', coalesce(p_attestation->>'reason', ''),
    coalesce((p_attestation->>'isOnBehalf')::boolean, false), p_actor, p_at);
  perform append_journal(p_plan, 'sheet-attested', p_actor, jsonb_strip_nulls(jsonb_build_object('sheet', p_sheet,
    'node', v_sheet.node_id, 'kind', p_attestation->>'kind', 'opinion', p_attestation->>'opinion',
    'reason', nullif(p_attestation->>'reason', ''))), p_at);
end
$$;

-- The means of a sheet as they stand: what a visa of finance is given on.
create function sheet_means_seen(p_sheet uuid) returns text language sql stable security definer
set search_path = public, pg_temp as $$
  select coalesce(string_agg(key || '=' || version, ' ' order by key), '')
  from sheet_field_effective where sheet_id = p_sheet and key in ('human-means', 'financial-means')
$$;

-- Settles an alert: what has this hash is no personal data, and why.
create function review_personal_data(p_plan uuid, p_document uuid, p_quote_hash text, p_reason text, p_actor uuid,
  p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from document where id = p_document and plan_id = p_plan for update;
  if not found then
    perform refuse('not-found');
  end if;
  insert into personal_data_review (document_id, quote_hash, reason, reviewed_by, at)
  values (p_document, p_quote_hash, p_reason, p_actor, p_at)
  on conflict do nothing;
  if found then
    -- The reason stays with the review: the journal, which is kept for good, might quote by it.
    perform append_journal(p_plan, 'personal-data-reviewed', p_actor, (select jsonb_strip_nulls(jsonb_build_object(
      'document', p_document, 'sheet', s.id, 'node', s.node_id, 'proposal', p.id, 'code', p.code, 'diagnostic', g.id,
      'title', g.title, 'group', coalesce(g.group_id, p.group_id, s.group_id)))
      from document d left join sheet s on s.document_id = d.id left join proposal p on p.document_id = d.id
      left join diagnostic g on g.document_id = d.id where d.id = p_document), p_at);
  end if;
end
$$;

-- A field, or which fields a variant inherits, is written no more from the submission of its sheet, whatever saves it.
create function refuse_closed_sheet() returns trigger language plpgsql as $$
begin
  perform check_sheet_open(coalesce(new.sheet_id, old.sheet_id));
  return coalesce(new, old);
end
$$;
create trigger written_while_open before insert or update or delete on sheet_field
  for each row execute function refuse_closed_sheet();
create trigger written_while_open before insert or update or delete on sheet_own_field
  for each row execute function refuse_closed_sheet();

-- Neither is what its line is ticked with, its principles and audiences, whatever ticks it. An emptied cell goes with
-- its item.
create function refuse_closed_ticks() returns trigger language plpgsql as $$
declare
  v_cell crossing := coalesce(new, old);
begin
  if v_cell.facet_item_id is not null and not (tg_op = 'DELETE' and v_cell.intensity = 0) then
    perform check_sheet_open(id) from sheet where node_id = v_cell.node_id;
  end if;
  return v_cell;
end
$$;
create trigger ticked_while_open before insert or update or delete on crossing
  for each row execute function refuse_closed_ticks();

-- Nor do its audiences become principles, nor the other way round, because a facet becomes another kind.
create function refuse_moved_ticks() returns trigger language plpgsql as $$
begin
  perform check_sheet_open(s.id) from facet_item i join crossing c on c.facet_item_id = i.id and c.intensity > 0
    join sheet s on s.node_id = c.node_id where i.facet_id = new.id;
  return new;
end
$$;
create trigger moved_while_open before update on facet
  for each row when ((old.kind = 'public') <> (new.kind = 'public')) execute function refuse_moved_ticks();

-- Nor is its line given another title, put under another line or in another territory.
create function refuse_moved_line() returns trigger language plpgsql as $$
begin
  if exists (select from sheet where node_id = new.id and not is_sheet_written(state)) then
    perform refuse('sheet-read-only', new.id::text);
  end if;
  return new;
end
$$;
create trigger kept_while_closed before update on node for each row
  when ((old.title, old.parent_id, old.level_id, old.territory_id)
    is distinct from (new.title, new.parent_id, new.level_id, new.territory_id))
  execute function refuse_moved_line();

-- What the rules know of a long text, as it stood at a position. Nothing of what it quotes: hashes, and acronyms.
create table sheet_text_facts (
  document_id uuid primary key references document,
  epoch integer not null,
  seq bigint not null,
  reading integer not null,
  facts jsonb not null,
  alerts_since timestamptz
);

create function store_sheet_text_facts(p_document uuid, p_epoch integer, p_seq bigint, p_reading integer, p_facts jsonb,
  p_has_alerts boolean, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into sheet_text_facts (document_id, epoch, seq, reading, facts, alerts_since)
  select d.id, p_epoch, p_seq, p_reading, p_facts, case when p_has_alerts then p_at end
  from document d where d.id = p_document and d.epoch = p_epoch and d.head_seq >= p_seq
  on conflict (document_id) do update set epoch = excluded.epoch, seq = excluded.seq, reading = excluded.reading,
    facts = excluded.facts,
    alerts_since = case when p_has_alerts then coalesce(sheet_text_facts.alerts_since, excluded.alerts_since) end
  where (sheet_text_facts.epoch, sheet_text_facts.seq, sheet_text_facts.reading)
    <= (excluded.epoch, excluded.seq, excluded.reading)
$$;

-- What is erased from a text is forgotten here as well: it is read anew, and what people said of alerts goes.
create function forget_text_facts() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  delete from sheet_text_facts where document_id in (select document_id from gone);
  update personal_data_review set reason = '…' where document_id in (select document_id from gone);
  return null;
end
$$;
create trigger forget_text_facts after delete on document_update referencing old table as gone
  for each statement execute function forget_text_facts();

grant select on sheet_text_facts to deconcert_app;
grant execute on function attest_sheet, review_personal_data, store_sheet_text_facts, sheet_means_seen to deconcert_app;
