-- Puts texts to the vote: what a ballot is about and who votes are frozen in one act.

-- Holds what a ballot is about until the act ends: proposals, then amendments, then texts, each by their ids. Refuses when
-- one cannot be put to the vote, or when a title or a text has moved since it was read. An amendment is the one that was
-- read: it may have been taken back and proposed anew since.
create function hold_ballot_texts(p_plan uuid, p_texts jsonb)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_text record;
begin
  perform 1 from proposal
  where id in (select (t->>'proposalId')::uuid from jsonb_array_elements(p_texts) t) order by id for update;
  perform 1 from amendment
  where id in (select (t->'amendment'->>'amendmentId')::uuid from jsonb_array_elements(p_texts) t) order by id for update;
  for v_text in
    select p.id, p.plan_id, p.state
    from jsonb_to_recordset(p_texts) as t("proposalId" uuid) left join proposal p on p.id = t."proposalId"
    order by p.id
  loop
    if v_text.plan_id is distinct from p_plan then
      perform refuse('not-found');
    elsif v_text.state = 'in-ballot' then
      perform refuse('ballot-already-open');
    elsif v_text.state <> 'published' then
      perform refuse('proposal-not-published');
    end if;
  end loop;
  perform 1 from document where id in (select p.document_id from proposal p
    where p.id in (select (t->>'proposalId')::uuid from jsonb_array_elements(p_texts) t)) order by id for update;
  if exists (
    select from jsonb_to_recordset(p_texts) as t("proposalId" uuid, "documentSeq" bigint, title text)
      join proposal p on p.id = t."proposalId" join document d on d.id = p.document_id
    where d.head_seq <> t."documentSeq" or p.title <> t.title) then
    perform refuse('stale-version');
  end if;
  if exists (
    select from jsonb_to_recordset(p_texts) as t("proposalId" uuid, title text, amendment jsonb)
      left join amendment a on a.id = (t.amendment->>'amendmentId')::uuid and a.proposal_id = t."proposalId"
    where jsonb_typeof(t.amendment) = 'object' and (a.state = 'proposed'
      and encode(a.content_sha256, 'hex') = t.amendment->>'seen'
      and coalesce(a.title, t.title) = t.amendment->>'title') is not true) then
    perform refuse('stale-version');
  end if;
end
$$;

-- Freezes the texts that a ballot is about, as new versions, and writes its options from its rules, which name each text
-- by its hash: of an amendment, the text as amended.
create function freeze_ballot_options(p_ballot uuid, p_rules jsonb, p_texts jsonb, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into proposal_version (id, proposal_id, number, title, content, sha256, document_seq, frozen_at)
  select t."versionId", t."proposalId", (select coalesce(max(number), 0) + 1 from proposal_version v
    where v.proposal_id = t."proposalId"), t.title, t.content, sha256(convert_to(t.content, 'UTF8')), t."documentSeq", p_at
  from jsonb_to_recordset(p_texts)
    as t("proposalId" uuid, "versionId" uuid, title text, content text, "documentSeq" bigint);
  perform freeze_amendment((t.amendment->>'versionId')::uuid, (t.amendment->>'amendmentId')::uuid,
    t.amendment->>'title', t.amendment->>'content', t."documentSeq", p_at)
  from jsonb_to_recordset(p_texts) as t(amendment jsonb, "documentSeq" bigint)
  where jsonb_typeof(t.amendment) = 'object';

  insert into ballot_option (ballot_id, key, position, label, proposal_id, version_id, amendment_id, amendment_version_id)
  select p_ballot, r.option->>'key', r.position - 1, r.option->>'label', (r.option->>'proposalId')::uuid,
    t."versionId", (r.option->>'amendmentId')::uuid, (t.amendment->>'versionId')::uuid
  from jsonb_array_elements(p_rules->'options') with ordinality as r(option, position)
    left join jsonb_to_recordset(p_texts) as t("proposalId" uuid, "versionId" uuid, amendment jsonb)
      on t."proposalId" = (r.option->>'proposalId')::uuid
      and (t.amendment->>'amendmentId') is not distinct from (r.option->>'amendmentId')
      and exists (select from proposal_version v left join amendment_version w on w.id = (t.amendment->>'versionId')::uuid
        where v.id = t."versionId" and encode(coalesce(w.sha256, v.sha256), 'hex') = r.option->>'textSha256');
end
$$;

-- Freezes texts, rules and roll in one act. What a ballot is stands in its rules, of which `config` is the text: the rows
-- are written from it, and it names by their hashes the texts and the electorate as this act finds them. Amendments go
-- with their proposals. A ballot has the id with which it was asked for: under one that a ballot has already, none opens.
create or replace function open_ballot(p_ballot jsonb, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_config text := p_ballot->>'config';
  v_rules jsonb := v_config::jsonb;
  v_ballot ballot;
begin
  perform hold_ballot_texts((p_ballot->>'planId')::uuid, p_ballot->'texts');
  insert into ballot (id, plan_id, group_id, electorate, question, method, secrecy, config, config_sha256,
    electorate_sha256, state, opened_by, opened_at, closes_at)
  values ((v_rules->>'ballotId')::uuid, (p_ballot->>'planId')::uuid, (p_ballot->>'groupId')::uuid,
    p_ballot->>'electorate', v_rules->>'question', v_rules->'method'->>'key', v_rules->>'secrecy', v_config,
    sha256(convert_to(v_config, 'UTF8')), decode(v_rules->>'electorateSha256', 'hex'), 'open', p_actor, p_at,
    (v_rules->>'closesAt')::timestamptz)
  on conflict (id) do nothing
  returning * into v_ballot;
  if v_ballot.id is null then
    perform refuse('ballot-id-taken');
  end if;
  if freeze_electorate(v_ballot, v_rules) <> v_rules->>'electorateSha256' then
    perform refuse('stale-version');
  end if;
  perform freeze_ballot_options(v_ballot.id, v_rules, p_ballot->'texts', p_at);

  perform move_proposal(proposal_id, 'published', 'in-ballot',
    case when is_amended then 'amendment-in-ballot' else 'open-ballot' end, null, null, p_actor, p_at)
  from (select proposal_id, bool_or(amendment_id is not null) as is_amended from ballot_option
    where ballot_id = v_ballot.id and proposal_id is not null group by proposal_id order by proposal_id) moved;
  perform move_amendment(amendment_id, 'proposed', 'in-ballot', 'open-ballot', null, null, p_actor, p_at)
  from (select amendment_id from ballot_option where ballot_id = v_ballot.id and amendment_id is not null
    order by amendment_id) moved;
  perform append_journal(v_ballot.plan_id, 'ballot-opened', p_actor, jsonb_strip_nulls(jsonb_build_object(
    'ballot', v_ballot.id, 'group', v_ballot.group_id, 'question', v_ballot.question, 'method', v_ballot.method,
    'secrecy', v_ballot.secrecy, 'electors', v_rules->'electors', 'config', encode(v_ballot.config_sha256, 'hex'),
    'electorate', v_rules->>'electorateSha256') || ballot_subject(v_ballot.id)), p_at);
  return v_ballot.id;
end
$$;

grant execute on function open_ballot to deconcert_app;
