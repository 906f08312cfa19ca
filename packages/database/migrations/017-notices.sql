-- Who wrote a proposal is told what is proposed to it; who proposed it, what became of that and why.

alter table notice add column amendment_id uuid references amendment;

create function tell_of_amendment(p_amendment uuid, p_event text, p_reason text, p_actor uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  insert into notice (plan_id, account_id, proposal_id, amendment_id, event, reason, actor_id, at)
  select a.plan_id, told.account_id, a.proposal_id, a.id, p_event, p_reason, p_actor, p_at
  from amendment a,
    lateral (
      select account_id from proposal_author
      where proposal_id = a.proposal_id and p_event = 'amendment-proposed'
        and account_id not in (select account_id from amendment_author where amendment_id = a.id)
      union
      select account_id from amendment_author
      where amendment_id = a.id and p_event <> 'amendment-proposed'
    ) told
  where a.id = p_amendment and told.account_id is distinct from p_actor
$$;

-- As before, and: those concerned are told of what is proposed and of what is decided.
create or replace function move_amendment(p_amendment uuid, p_from text, p_to text, p_event text, p_kind text,
  p_reason text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_amendment amendment;
begin
  select * into v_amendment from amendment where id = p_amendment for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_amendment.state <> p_from then
    perform refuse('stale-version');
  end if;
  update amendment set state = p_to,
    proposed_at = case p_event when 'propose' then p_at when 'revise' then null else proposed_at end
  where id = p_amendment;
  update document set writable = (p_to = 'draft')
  where id = v_amendment.document_id and writable <> (p_to = 'draft');
  perform add_amendment_step(p_amendment, p_event, p_reason, p_actor, p_at);
  if p_event = 'propose' or p_to in ('accepted', 'partly-accepted', 'rejected') then
    perform tell_of_amendment(p_amendment, 'amendment-' || p_to, p_reason, p_actor, p_at);
  end if;
  if p_kind is not null then
    perform append_journal(v_amendment.plan_id, p_kind, p_actor,
      amendment_subject(p_amendment) || jsonb_strip_nulls(jsonb_build_object('reason', p_reason)), p_at);
  end if;
end
$$;
