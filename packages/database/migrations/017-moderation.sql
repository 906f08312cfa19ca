-- Moderation: a policy per channel, one moderator at a time, decisions on what was read.

alter table plan add column group_moderation text not null default 'before'
  check (group_moderation in ('before', 'after', 'off'));
alter table channel add column moderation text not null default 'before'
  check (moderation in ('before', 'after', 'off'));

-- Who is at it, until when on the database's clock.
create table moderation_claim (
  proposal_id uuid primary key references proposal,
  account_id uuid not null references account,
  until timestamptz not null
);

-- Which policy a proposal comes under: its channel's, or that of the groups.
create function moderation_policy_of(p_proposal uuid)
returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(c.moderation, l.group_moderation)
  from proposal p join plan l on l.id = p.plan_id left join channel c on c.id = p.channel_id
  where p.id = p_proposal
$$;

-- Policies are replaced together, if they still are those that their editor saw. Channels are named by their keys.
create function set_moderation_policies(p_plan uuid, p_before jsonb, p_policies jsonb, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from plan where id = p_plan for no key update;
  if p_before is distinct from (
    select jsonb_build_object('groups', l.group_moderation, 'channels', coalesce(
      (select jsonb_object_agg(key, moderation) from channel where plan_id = l.id), '{}'))
    from plan l where l.id = p_plan) then
    perform refuse('stale-version');
  end if;
  update plan set group_moderation = p_policies->>'groups' where id = p_plan;
  update channel set moderation = p_policies->'channels'->>key where plan_id = p_plan and p_policies->'channels' ? key;
  perform append_journal(p_plan, 'moderation-policy-set', p_actor, p_policies, p_at);
end
$$;

-- Hands a draft over. Its text waits for a moderator, or is published at once: as the policy says that its caller read.
create function submit_proposal(p_proposal uuid, p_policy text, p_seq bigint, p_text text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from proposal where id = p_proposal for update;
  if moderation_policy_of(p_proposal) is distinct from p_policy then
    perform refuse('stale-version');
  end if;
  perform move_proposal(p_proposal, 'draft', 'submitted', 'submit', 'proposal-submitted', null, p_actor, p_at);
  perform store_proposal_text(p_proposal, p_seq, p_text);
  if p_policy <> 'before' then
    perform move_proposal(p_proposal, 'submitted', 'published', 'publish', 'proposal-published', null, p_actor, p_at,
      jsonb_build_object('policy', p_policy));
    update proposal set to_review = p_policy = 'after' where id = p_proposal;
  end if;
end
$$;

-- Whoever else holds the proposal is named.
create function check_claim(p_proposal uuid, p_actor uuid) returns void language plpgsql as $$
declare
  v_name text;
begin
  select a.display_name into v_name from moderation_claim c join account a on a.id = c.account_id
  where c.proposal_id = p_proposal and c.account_id <> p_actor and c.until > clock_timestamp();
  if found then
    perform refuse('proposal-claimed', v_name);
  end if;
end
$$;

-- For a quarter of an hour; asked again, for another one.
create function claim_proposal(p_proposal uuid, p_actor uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_proposal proposal;
begin
  select * into v_proposal from proposal where id = p_proposal for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_proposal.state not in ('submitted', 'published') then
    perform refuse('proposal-not-in-moderation');
  end if;
  perform check_claim(p_proposal, p_actor);
  insert into moderation_claim (proposal_id, account_id, until)
  values (p_proposal, p_actor, clock_timestamp() + interval '15 minutes')
  on conflict (proposal_id) do update set account_id = excluded.account_id, until = excluded.until;
  perform tell_live(v_proposal.plan_id, 'moderation-claim');
end
$$;

create function release_claim(p_proposal uuid, p_actor uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_plan uuid;
begin
  select plan_id into v_plan from proposal where id = p_proposal for update;
  perform check_claim(p_proposal, p_actor);
  delete from moderation_claim where proposal_id = p_proposal;
  perform tell_live(v_plan, 'moderation-claim');
end
$$;

-- A decision is taken by one, on what they read: its state, its title, the position of its text.
create function check_seen(p_proposal uuid, p_seen jsonb, p_actor uuid) returns void language plpgsql as $$
declare
  v_proposal proposal;
begin
  select * into v_proposal from proposal where id = p_proposal for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_proposal.state <> p_seen->>'state' then
    perform refuse('proposal-already-decided');
  end if;
  perform check_claim(p_proposal, p_actor);
  perform from document
  where id = v_proposal.document_id and head_seq = (p_seen->>'seq')::bigint and v_proposal.title = p_seen->>'title'
  for update;
  if not found then
    perform refuse('proposal-text-changed');
  end if;
end
$$;

create function decide_proposal(p_proposal uuid, p_seen jsonb, p_to text, p_event text, p_kind text, p_reason text,
  p_reason_code text, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform check_seen(p_proposal, p_seen, p_actor);
  if p_event = 'review' and not exists (select from proposal where id = p_proposal and to_review) then
    perform refuse('proposal-already-decided');
  end if;
  perform move_proposal(p_proposal, p_seen->>'state', p_to, p_event, p_kind, p_reason, p_actor, p_at, '{}', p_reason_code);
end
$$;

grant select on moderation_claim to deconcert_app;
grant execute on function moderation_policy_of, set_moderation_policies, submit_proposal, claim_proposal, release_claim,
  decide_proposal to deconcert_app;
