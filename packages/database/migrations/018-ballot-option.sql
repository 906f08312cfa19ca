-- A ballot on several things at once: what it is about stands in options. Voting and closing are in 019.

create table ballot_option (
  ballot_id uuid not null references ballot,
  key text not null check (key ~ '^o[1-9][0-9]{0,3}$'),
  position integer not null,
  label text not null,
  proposal_id uuid references proposal,
  version_id uuid references proposal_version,
  amendment_id uuid,
  -- What the result did to the proposal; null before there is one, and where there is no proposal.
  consequence text check (consequence in ('adopt', 'reject', 'reopen')),
  primary key (ballot_id, key),
  unique (ballot_id, position),
  check ((proposal_id is null) = (version_id is null))
);
create index ballot_option_by_proposal on ballot_option (proposal_id);

insert into ballot_option (ballot_id, key, position, label, proposal_id, version_id, consequence)
select b.id, 'o1', 0, v.title, b.proposal_id, b.version_id,
  case r.outcome when 'adopted' then 'adopt' when 'rejected' then 'reject' when 'no-quorum' then 'reopen' end
from ballot b join proposal_version v on v.id = b.version_id left join ballot_result r on r.ballot_id = b.id;

alter table ballot add column electorate text not null default 'group'
  check (electorate in ('group', 'plan', 'committee'));
alter table ballot alter column electorate drop default;
alter table ballot rename column roll_sha256 to electorate_sha256;
-- That a proposal is in one open ballot at a time is said by its state, under its lock.
drop index one_open_ballot;
alter table ballot drop column proposal_id, drop column version_id;
create index ballot_by_deadline on ballot (closes_at) where state = 'open';

-- The seat of whoever votes in this one's place, and the account of who sits there.
alter table elector add column holder_seat_id uuid, add column holder_account_id uuid references account,
  drop column weight, add check ((holder_seat_id is null) = (holder_account_id is null));
create index elector_by_holder on elector (holder_account_id, ballot_id) where holder_account_id is not null;

-- The first rules told no colleges apart: no vote of theirs, nor any still to come, needs to say its own.
update secret_vote set college_id = null where college_id is not null;
update elector e set college_id = null from ballot b where b.id = e.ballot_id and b.state = 'open';

alter table promotion add column option_key text not null default 'o1';
alter table promotion alter column option_key drop default;
alter table promotion drop constraint promotion_ballot_id_key,
  add foreign key (ballot_id, option_key) references ballot_option, add unique (ballot_id, option_key);

-- What a tally reads are the votes themselves, which are sealed with their hash.
alter table closing drop column lines;

-- Who votes: the members of a group, those of all the plan, or the committee; one seat a person, of those who may come in.
create function ballot_electorate(p_plan uuid, p_kind text, p_group uuid)
returns table (seat_id uuid, account_id uuid, college_id uuid, holder_seat_id uuid, holder_account_id uuid)
language sql stable as $$
  select distinct on (s.account_id) s.id, s.account_id, s.college_id, null::uuid, null::uuid
  from seat s join account a on a.id = s.account_id
  where s.plan_id = p_plan and a.disabled_at is null
    and s.role = case p_kind when 'committee' then 'steering-committee' else 'member' end
    and (p_kind <> 'group' or s.group_id = p_group)
  order by s.account_id, s.college_id is null, s.id
$$;

-- Holds the proposals that a ballot is about, by their ids, then their texts, until the act ends. Refuses when one cannot
-- be put to the vote, or when a title or a text has moved since it was read.
create function hold_ballot_texts(p_plan uuid, p_texts jsonb)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_text record;
begin
  perform 1 from proposal
  where id in (select (t->>'proposalId')::uuid from jsonb_array_elements(p_texts) t) order by id for update;
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
end
$$;

-- Writes the roll of a ballot as its electorate is now, and gives the hash of its lines. A college is kept where the
-- rules tell it apart.
create function freeze_electorate(p_ballot ballot, p_rules jsonb)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_lines text;
begin
  insert into elector (ballot_id, seat_id, account_id, college_id, holder_seat_id, holder_account_id)
  select p_ballot.id, e.seat_id, e.account_id, (c->>'id')::uuid, e.holder_seat_id, e.holder_account_id
  from ballot_electorate(p_ballot.plan_id, p_ballot.electorate, p_ballot.group_id) e
    left join jsonb_array_elements(p_rules->'colleges') c on (c->>'id')::uuid = e.college_id;
  select string_agg(line, E'\n' order by line collate "C") into v_lines
  from (select seat_id || ' ' || coalesce(college_id::text, '-') || ' ' || coalesce(holder_seat_id::text, '-') as line
    from elector where ballot_id = p_ballot.id) l;
  if v_lines is null then
    perform refuse('electorate-empty');
  end if;
  return encode(sha256(convert_to(v_lines, 'UTF8')), 'hex');
end
$$;

-- As before, but for the parts of an act that tells them all in one entry: they come without a kind, and none is written.
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

-- What the journal says of the proposals of a ballot: each, and for one alone what it always said of one.
create function ballot_subject(p_ballot uuid)
returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('options', count(*)) || coalesce(
    case when count(*) = 1 then (jsonb_agg(jsonb_build_object('proposal', p.id, 'code', p.code, 'title', v.title,
      'text', encode(v.sha256, 'hex'))) filter (where p.id is not null))->0 end,
    jsonb_build_object('proposals', jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code,
      'text', encode(v.sha256, 'hex')) order by o.position) filter (where p.id is not null)))
  from ballot_option o
    left join proposal p on p.id = o.proposal_id left join proposal_version v on v.id = o.version_id
  where o.ballot_id = p_ballot
$$;

-- Freezes texts, rules and roll in one act. What a ballot is stands in its rules, of which `config` is the text: the rows
-- are written from it, and it names by their hashes the texts and the electorate as this act finds them.
drop function open_ballot(jsonb, uuid, timestamptz);
create function open_ballot(p_ballot jsonb, p_actor uuid, p_at timestamptz)
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
  returning * into v_ballot;
  if freeze_electorate(v_ballot, v_rules) <> v_rules->>'electorateSha256' then
    perform refuse('stale-version');
  end if;

  insert into proposal_version (id, proposal_id, number, title, content, sha256, document_seq, frozen_at)
  select t."versionId", t."proposalId", (select coalesce(max(number), 0) + 1 from proposal_version v
    where v.proposal_id = t."proposalId"), t.title, t.content, sha256(convert_to(t.content, 'UTF8')), t."documentSeq", p_at
  from jsonb_to_recordset(p_ballot->'texts')
    as t("proposalId" uuid, "versionId" uuid, title text, content text, "documentSeq" bigint);
  insert into ballot_option (ballot_id, key, position, label, proposal_id, version_id, amendment_id)
  select v_ballot.id, r.option->>'key', r.position - 1, r.option->>'label', (r.option->>'proposalId')::uuid,
    t."versionId", (r.option->>'amendmentId')::uuid
  from jsonb_array_elements(v_rules->'options') with ordinality as r(option, position)
    left join jsonb_to_recordset(p_ballot->'texts') as t("proposalId" uuid, "versionId" uuid)
      on t."proposalId" = (r.option->>'proposalId')::uuid
      and exists (select from proposal_version v where v.id = t."versionId"
        and encode(v.sha256, 'hex') = r.option->>'textSha256');

  perform move_proposal(proposal_id, 'published', 'in-ballot', 'open-ballot', null, null, p_actor, p_at)
  from (select proposal_id from ballot_option where ballot_id = v_ballot.id and proposal_id is not null
    order by proposal_id) moved;
  perform append_journal(v_ballot.plan_id, 'ballot-opened', p_actor, jsonb_strip_nulls(jsonb_build_object(
    'ballot', v_ballot.id, 'group', v_ballot.group_id, 'question', v_ballot.question, 'method', v_ballot.method,
    'secrecy', v_ballot.secrecy, 'electors', v_rules->'electors', 'config', encode(v_ballot.config_sha256, 'hex'),
    'electorate', v_rules->>'electorateSha256') || ballot_subject(v_ballot.id)), p_at);
  return v_ballot.id;
end
$$;

drop function electorate_of(uuid);
grant select on ballot_option to deconcert_app;
grant execute on function ballot_electorate, open_ballot to deconcert_app;
