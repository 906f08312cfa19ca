-- What the acts say: to whoever is refused, and to the journal.

-- Refuses, with what the person has to know beside: who has it, by how much.
create function refuse(p_refusal text, p_detail text) returns void language plpgsql as $$
begin
  raise exception '%', p_refusal using errcode = 'DC001', detail = p_detail;
end
$$;

-- Appends one event and tells the listeners at commit: nobody hears of what did not happen. The parts of an act that
-- tells them all in one entry come without a kind, and none is written.
create or replace function append_journal(p_plan uuid, p_kind text, p_actor uuid, p_subject jsonb, p_at timestamptz)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_position bigint;
  v_previous bytea;
  v_event text;
  v_hash bytea;
begin
  if p_kind is null then
    return null;
  end if;
  select position + 1, hash into v_position, v_previous
  from journal_head where plan_id = p_plan for update;
  if not found then
    perform refuse('not-found');
  end if;

  v_event := jsonb_build_object(
    'plan', p_plan, 'position', v_position, 'kind', p_kind, 'actor', p_actor, 'subject', p_subject,
    'at', to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  )::text;
  v_hash := sha256(v_previous || convert_to(v_event, 'UTF8'));

  insert into journal (plan_id, position, at, kind, actor_id, event, previous_hash, hash)
  values (p_plan, v_position, p_at, p_kind, p_actor, v_event, v_previous, v_hash);
  update journal_head set position = v_position, hash = v_hash where plan_id = p_plan;

  perform pg_notify('journal', p_plan || ':' || v_position);
  return v_position;
end
$$;
