-- Who handed over a text that may tell who somebody is says that they looked at it. The journal keeps that they did and
-- how many passages there were; never what these say, nor their hash.

create function journal_personal_data_seen(p_plan uuid, p_passages integer, p_subject jsonb, p_actor uuid, p_at timestamptz)
returns void language sql as $$
  select append_journal(p_plan, 'personal-data-seen', p_actor,
    p_subject || jsonb_build_object('passages', p_passages), p_at)
  where p_passages > 0
$$;

drop function submit_proposal(uuid, text, bigint, text, uuid, timestamptz);
create function submit_proposal(p_proposal uuid, p_policy text, p_seq bigint, p_text text, p_passages integer,
  p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from proposal where id = p_proposal for update;
  if moderation_policy_of(p_proposal) is distinct from p_policy then
    perform refuse('stale-version');
  end if;
  perform move_proposal(p_proposal, 'draft', 'submitted', 'submit', 'proposal-submitted', null, p_actor, p_at);
  perform store_proposal_text(p_proposal, p_seq, p_text);
  perform journal_personal_data_seen(p.plan_id, p_passages, jsonb_build_object('proposal', p.id, 'code', p.code,
    'group', p.group_id, 'title', p.title), p_actor, p_at)
  from proposal p where p.id = p_proposal;
  if p_policy <> 'before' then
    perform move_proposal(p_proposal, 'submitted', 'published', 'publish', 'proposal-published', null, p_actor, p_at,
      jsonb_build_object('policy', p_policy));
    update proposal set to_review = p_policy = 'after' where id = p_proposal;
  end if;
end
$$;

-- Proposes what its text said at `p_seq`, to a proposal that is still published.
drop function propose_amendment(uuid, bigint, text, uuid, timestamptz);
create function propose_amendment(p_amendment uuid, p_seq bigint, p_content text, p_passages integer, p_actor uuid,
  p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_amendment amendment;
begin
  perform from proposal p join amendment a on a.proposal_id = p.id
  where a.id = p_amendment and p.state = 'published' for share of p;
  if not found then
    perform refuse('stale-version');
  end if;
  select * into v_amendment from amendment where id = p_amendment for update;
  perform from document where id = v_amendment.document_id and head_seq = p_seq for update;
  if not found then
    perform refuse('stale-version');
  end if;
  update amendment set content = p_content, content_sha256 = sha256(convert_to(p_content, 'UTF8')), accepted = null
  where id = p_amendment;
  perform move_amendment(p_amendment, 'draft', 'proposed', 'propose', 'amendment-proposed', null, p_actor, p_at);
  perform journal_personal_data_seen(v_amendment.plan_id, p_passages, amendment_subject(p_amendment), p_actor, p_at);
end
$$;

grant execute on function submit_proposal, propose_amendment to deconcert_app;
