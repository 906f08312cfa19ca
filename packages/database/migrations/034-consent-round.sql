-- The rounds of a consent, the text between them, and its closing.

-- Holds the proposal of an open consent and its text, then the ballot. Refuses when the round is not the one expected:
-- somebody else has acted since.
create function hold_consent_text(p_ballot uuid, p_expected_round integer)
returns ballot language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
begin
  perform 1 from proposal
  where id in (select proposal_id from ballot_option where ballot_id = p_ballot) order by id for update;
  perform 1 from document where id in (select p.document_id from ballot_option o join proposal p on p.id = o.proposal_id
    where o.ballot_id = p_ballot) order by id for update;
  v_ballot := hold_consent(p_ballot);
  if consent_rounds(p_ballot) <> p_expected_round then
    perform refuse('stale-version');
  end if;
  if p_expected_round >= (v_ballot.config::jsonb->'method'->>'mostRounds')::integer then
    perform refuse('rounds-exhausted');
  end if;
  return v_ballot;
end
$$;

-- Lets the text be written again until the next round. Twice is once.
create function reopen_consent_text(p_ballot uuid, p_expected_round integer, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_consent_text(p_ballot, p_expected_round);
begin
  if not exists (select from ballot_option where ballot_id = p_ballot and proposal_id is not null) then
    perform refuse('consent-without-text');
  end if;
  if consent_text_reopened(p_ballot) then
    return;
  end if;
  insert into consent_text_opening (ballot_id, round, opened_by, opened_at)
  values (p_ballot, p_expected_round, p_actor, p_at);
  update document set writable = true where id in (select p.document_id
    from ballot_option o join proposal p on p.id = o.proposal_id where o.ballot_id = p_ballot);
  perform append_journal(v_ballot.plan_id, 'consent-text-reopened', p_actor,
    consent_subject(v_ballot, jsonb_build_object('round', p_expected_round)), p_at);
end
$$;

-- Freezes the text as it was read, when it has been written again, as the version on which the next round is.
create function freeze_consent_text(p_option ballot_option, p_text jsonb, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_now proposal_version;
  v_document uuid := (select document_id from proposal where id = p_option.proposal_id);
begin
  if p_text is null or (select head_seq from document where id = v_document) <> (p_text->>'documentSeq')::bigint then
    perform refuse('stale-version');
  end if;
  update document set writable = false where id = v_document;
  perform credit_authors(p_option.proposal_id);
  select * into v_now from proposal_version where id = p_option.version_id;
  if v_now.sha256 = sha256(convert_to(p_text->>'content', 'UTF8')) then
    return;
  end if;
  insert into proposal_version (id, proposal_id, number, title, content, sha256, document_seq, frozen_at)
  select (p_text->>'versionId')::uuid, p_option.proposal_id, max(number) + 1, v_now.title, p_text->>'content',
    sha256(convert_to(p_text->>'content', 'UTF8')), (p_text->>'documentSeq')::bigint, p_at
  from proposal_version where proposal_id = p_option.proposal_id;
  update ballot_option set version_id = (p_text->>'versionId')::uuid
  where ballot_id = p_option.ballot_id and key = p_option.key;
end
$$;

-- Opens the round after the expected one: on the same text, or on the one that was written since. Everybody answers anew.
create function open_consent_round(p_ballot uuid, p_expected_round integer, p_text jsonb, p_actor uuid, p_at timestamptz)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot := hold_consent_text(p_ballot, p_expected_round);
  v_option ballot_option;
  v_version proposal_version;
begin
  select * into v_option from ballot_option where ballot_id = p_ballot;
  if consent_text_reopened(p_ballot) then
    perform freeze_consent_text(v_option, p_text, p_at);
  end if;
  select v.* into v_version from ballot_option o join proposal_version v on v.id = o.version_id
  where o.ballot_id = p_ballot;
  insert into consent_round (ballot_id, number, version_id, text_sha256, opened_by, opened_at)
  values (p_ballot, p_expected_round + 1, v_version.id, v_version.sha256, p_actor, p_at);
  delete from roll_entry where ballot_id = p_ballot;
  perform append_journal(v_ballot.plan_id, 'consent-round-opened', p_actor, consent_subject(v_ballot,
    jsonb_build_object('round', p_expected_round + 1, 'version', v_version.number,
      'text', encode(v_version.sha256, 'hex'))), p_at);
  return p_expected_round + 1;
end
$$;

-- Seals a consent as other boxes are sealed: what is hashed is the record of its rounds, and its roll those who answered
-- in the last one. Sealing twice changes nothing.
create function close_consent(p_ballot uuid, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_ballot ballot;
  v_record text;
  v_roll text;
  v_roll_count integer;
begin
  select * into v_ballot from ballot where id = p_ballot for update;
  if not found then
    perform refuse('not-found');
  elsif v_ballot.method <> 'consent' then
    perform refuse('not-a-consent');
  elsif v_ballot.state <> 'open' then
    return;
  elsif consent_text_reopened(p_ballot) then
    perform refuse('text-being-amended');
  end if;
  update ballot set state = 'closing', closed_at = p_at, closed_by = p_actor where id = p_ballot;
  v_record := consent_record(p_ballot);
  select coalesce(string_agg(seat_id::text, E'\n' order by seat_id), ''), count(*) into v_roll, v_roll_count
  from roll_entry where ballot_id = p_ballot;
  insert into closing (ballot_id, roll_count, vote_count, roll_sha256, votes_sha256, sealed_at)
  values (p_ballot, v_roll_count, v_roll_count, sha256(convert_to(v_roll, 'UTF8')),
    sha256(convert_to(v_record, 'UTF8')), p_at);
  perform append_journal(v_ballot.plan_id, 'ballot-closed', p_actor, jsonb_strip_nulls(jsonb_build_object(
    'ballot', p_ballot, 'proposal', ballot_subject(p_ballot)->'proposal', 'question', v_ballot.question,
    'voters', v_roll_count, 'votes', encode(sha256(convert_to(v_record, 'UTF8')), 'hex'),
    'roll', encode(sha256(convert_to(v_roll, 'UTF8')), 'hex'))), p_at);
end
$$;

-- A consent has no box: nothing but the record of its rounds seals it, whichever function does it.
create function refuse_box_of_consent() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from ballot where id = new.ballot_id and method = 'consent')
    and new.votes_sha256 is distinct from sha256(convert_to(consent_record(new.ballot_id), 'UTF8')) then
    perform refuse('consent-closed-by-hand');
  end if;
  return new;
end
$$;
create trigger consent_sealed_as_one before insert on closing
  for each row execute function refuse_box_of_consent();

grant execute on function reopen_consent_text, open_consent_round, close_consent to deconcert_app;
