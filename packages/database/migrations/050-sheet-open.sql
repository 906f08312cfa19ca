-- Which sheets are written: none from its submission until it is sent back, and none of which a territorial variant
-- says again, submitted, what it does not change. That variant would change with it, after it was read and decided on.

create function is_sheet_written(p_state text) returns boolean language sql immutable as $$
  select p_state in ('draft', 'complete', 'in-technical-committee', 'sent-back')
$$;

create function is_sheet_held(p_sheet uuid) returns boolean language sql stable as $$
  select exists (
    select from sheet v join node n on n.id = v.node_id
    where v.variant_of = p_sheet and not is_sheet_written(v.state) and v.state not in ('set-aside', 'abandoned')
      and n.state not in ('set-aside', 'retired'))
$$;

create function is_sheet_open(p_sheet uuid) returns boolean language sql stable as $$
  select is_sheet_written(state) and not is_sheet_held(id) from sheet where id = p_sheet
$$;

create function check_sheet_open(p_sheet uuid) returns void language plpgsql as $$
begin
  if exists (select from sheet where id = p_sheet and not is_sheet_written(state)) then
    perform refuse('sheet-read-only');
  elsif is_sheet_held(p_sheet) then
    perform refuse('sheet-held');
  end if;
end
$$;

-- A submitted sheet inherits on from where it did.
create function refuse_moved_variant() returns trigger language plpgsql as $$
begin
  perform refuse('sheet-read-only', new.id::text);
end
$$;
create trigger inherits_while_closed before update on sheet for each row
  when (old.variant_of is distinct from new.variant_of and not is_sheet_written(old.state))
  execute function refuse_moved_variant();

-- A variant whose line leaves the plan holds nothing any more, and does again when it comes back.
create function let_go_of_departmental() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  update document d set writable = is_sheet_open(s.id)
  from sheet v join sheet s on s.id = v.variant_of
  where v.node_id = new.id and d.id = s.document_id and d.writable <> is_sheet_open(s.id);
  return null;
end
$$;
create trigger let_go_of_departmental after update on node for each row when (old.state <> new.state)
  execute function let_go_of_departmental();

grant execute on function is_sheet_held, is_sheet_written to deconcert_app;
