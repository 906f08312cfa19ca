-- A ballot on several things at once: what it is about stands in options, each a label, a proposal, or an amendment
-- against the text that it would change.

create table ballot_option (
  ballot_id uuid not null references ballot,
  key text not null check (key ~ '^o[1-9][0-9]{0,3}$'),
  position integer not null,
  label text not null,
  proposal_id uuid references proposal,
  version_id uuid references proposal_version,
  amendment_id uuid references amendment,
  amendment_version_id uuid references amendment_version,
  -- What the result did to the proposal; null before there is one, and where there is no proposal.
  consequence text check (consequence in ('adopt', 'reject', 'reopen')),
  primary key (ballot_id, key),
  unique (ballot_id, position),
  check ((proposal_id is null) = (version_id is null)),
  check ((amendment_id is null) = (amendment_version_id is null)),
  check (amendment_id is null or proposal_id is not null)
);
create index ballot_option_by_proposal on ballot_option (proposal_id);
create index ballot_option_by_amendment on ballot_option (amendment_id) where amendment_id is not null;

-- The first ballots were on one proposal each.
insert into ballot_option (ballot_id, key, position, label, proposal_id, version_id, consequence)
select b.id, 'o1', 0, v.title, b.proposal_id, b.version_id,
  case r.outcome when 'adopted' then 'adopt' when 'rejected' then 'reject' when 'no-quorum' then 'reopen' end
from ballot b join proposal_version v on v.id = b.version_id left join ballot_result r on r.ballot_id = b.id;

alter table ballot add column electorate text not null default 'group'
  check (electorate in ('group', 'plan', 'committee'));
alter table ballot alter column electorate drop default;
alter table ballot add column cancelled_at timestamptz, add column replaced_by uuid references ballot;
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

-- What the journal says of the proposals of a ballot: each, and for one alone what it always said of one; of an
-- amendment, its own text beside the one that it would change.
create function ballot_subject(p_ballot uuid)
returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('options', count(*)) || coalesce(
    case when count(*) = 1 then (jsonb_agg(jsonb_strip_nulls(jsonb_build_object('proposal', p.id, 'code', p.code,
      'title', coalesce(w.title, v.title), 'text', encode(v.sha256, 'hex'), 'amendment', a.id, 'amendmentCode', a.code,
      'amendedText', encode(w.sha256, 'hex')))) filter (where p.id is not null))->0 end,
    jsonb_build_object('proposals', jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code,
      'text', encode(v.sha256, 'hex')) order by o.position) filter (where p.id is not null)))
  from ballot_option o
    left join proposal p on p.id = o.proposal_id left join proposal_version v on v.id = o.version_id
    left join amendment a on a.id = o.amendment_id left join amendment_version w on w.id = o.amendment_version_id
  where o.ballot_id = p_ballot
$$;

-- Holds what a ballot is about, in the order in which its opening did.
create function hold_ballot_subjects(p_ballot uuid)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from proposal
  where id in (select proposal_id from ballot_option where ballot_id = p_ballot) order by id for update;
  perform 1 from amendment
  where id in (select amendment_id from ballot_option where ballot_id = p_ballot) order by id for update;
  perform 1 from document where id in (select p.document_id from ballot_option o join proposal p on p.id = o.proposal_id
    where o.ballot_id = p_ballot) order by id for update;
end
$$;

-- Whether a proposal has ever been put to the vote, alone or with others.
create function ballot_opened_on(p_proposal uuid)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from ballot_option where proposal_id = p_proposal)
$$;

-- Whether a proposal of this ballot was put to the vote again since: each opening freezes the next version of its text.
create function ballot_overtaken(p_ballot uuid)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from ballot_option o join proposal_version v on v.id = o.version_id
      join ballot_option x on x.proposal_id = o.proposal_id and x.ballot_id <> o.ballot_id
      join proposal_version w on w.id = x.version_id
    where o.ballot_id = p_ballot and w.number > v.number)
$$;

grant select on ballot_option to deconcert_app;
grant execute on function ballot_opened_on, ballot_overtaken to deconcert_app;
