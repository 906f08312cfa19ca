-- Who people are: accounts, sessions, invitations. Secrets are kept as SHA-256 only.

create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email) and char_length(email) between 3 and 254),
  display_name text not null check (char_length(display_name) between 1 and 120),
  password_hash text,
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  is_admin boolean not null default false,
  demo boolean not null default false,
  -- What there is to try with this account of the demo; null for most of them.
  demo_note text,
  created_at timestamptz not null,
  disabled_at timestamptz
);

create table session (
  id_sha256 text primary key check (id_sha256 ~ '^[0-9a-f]{64}$'),
  account_id uuid not null references account,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_account on session (account_id);
create index session_by_expiry on session (expires_at);

-- Every server process hears that a session is over, and closes what it holds for it.
create function tell_session_over() returns trigger language plpgsql as $$
begin
  perform pg_notify('session', old.id_sha256);
  return null;
end
$$;
create trigger told_when_over after delete on session
  for each row execute function tell_session_over();

-- Keyed by a hash of the e-mail address, known or not: both are slowed down alike.
create table sign_in_throttle (
  key_sha256 text primary key check (key_sha256 ~ '^[0-9a-f]{64}$'),
  failures integer not null,
  last_attempt_at timestamptz not null,
  blocked_until timestamptz not null
);

-- Counts an attempt before its password is looked at, so that attempts sent together are counted one by one.
-- Answers until when the address is blocked, or null when this attempt may go on.
create function begin_sign_in(p_key text, p_now timestamptz)
returns timestamptz language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_free constant integer := 5;
  v_row sign_in_throttle;
begin
  insert into sign_in_throttle (key_sha256, failures, last_attempt_at, blocked_until)
  values (p_key, 0, p_now, p_now)
  on conflict (key_sha256) do nothing;
  select * into v_row from sign_in_throttle where key_sha256 = p_key for update;

  if v_row.blocked_until > p_now then
    return v_row.blocked_until;
  end if;
  if v_row.last_attempt_at < p_now - interval '1 day' then
    v_row.failures := 0;
  end if;
  v_row.failures := v_row.failures + 1;
  update sign_in_throttle set
    failures = v_row.failures,
    last_attempt_at = p_now,
    blocked_until = case when v_row.failures < v_free then p_now
      else p_now + least(interval '15 minutes', interval '15 seconds' * power(2, least(v_row.failures - v_free, 10)))
    end
  where key_sha256 = p_key;
  return null;
end
$$;

create table invitation (
  id uuid primary key,
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  email text check (email = lower(email)),
  plan_id uuid,
  role text,
  group_id uuid,
  body_id uuid,
  college_id uuid,
  grants_admin boolean not null default false,
  invited_by uuid references account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references account,
  check ((plan_id is null) = (role is null)),
  check (email is not null or grants_admin)
);
create index invitation_by_plan on invitation (plan_id, created_at desc);

-- Writes an invitation down and, when it is to a plan, in the plan's journal: there without the address.
create function create_invitation(p_invitation jsonb, p_now timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_invitation invitation;
begin
  insert into invitation
  select * from jsonb_populate_record(null::invitation,
    p_invitation || jsonb_build_object('created_at', p_now, 'expires_at', p_now + interval '7 days'))
  returning * into v_invitation;
  if v_invitation.plan_id is not null then
    perform append_journal(v_invitation.plan_id, 'person-invited', v_invitation.invited_by, jsonb_build_object(
      'invitation', v_invitation.id, 'role', v_invitation.role, 'group', v_invitation.group_id), p_now);
  end if;
end
$$;

create function revoke_invitation(p_plan uuid, p_invitation uuid, p_actor uuid, p_now timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from invitation where plan_id = p_plan and id = p_invitation and accepted_at is null;
  if not found then
    perform refuse('not-found');
  end if;
  perform append_journal(p_plan, 'invitation-revoked', p_actor, jsonb_build_object('invitation', p_invitation), p_now);
end
$$;

-- The first administrator has no address yet: whoever holds the latest link, printed on the console, is trusted.
create function invite_first_administrator(p_invitation uuid, p_token_sha256 text, p_now timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from invitation where email is null and accepted_at is null;
  insert into invitation (id, token_sha256, grants_admin, created_at, expires_at)
  values (p_invitation, p_token_sha256, true, p_now, p_now + interval '7 days');
end
$$;

-- Takes an invitation once: the account (new, or attached to), its seat and the journal's line, or nothing.
-- p_account holds id, email, displayName, passwordHash (null keeps the one in place) and locale.
create function accept_invitation(p_token_sha256 text, p_account jsonb, p_seat uuid, p_now timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_invitation invitation;
  v_account account;
begin
  select * into v_invitation from invitation where token_sha256 = p_token_sha256 for update;
  if not found then
    perform refuse('not-found');
  end if;
  if v_invitation.accepted_at is not null then
    perform refuse('invitation-used');
  end if;
  if v_invitation.expires_at <= p_now then
    perform refuse('invitation-expired');
  end if;

  insert into account (id, email, display_name, password_hash, locale, created_at)
  values ((p_account->>'id')::uuid, p_account->>'email', p_account->>'displayName', p_account->>'passwordHash',
    p_account->>'locale', p_now)
  on conflict (email) do nothing;
  select * into v_account from account where email = p_account->>'email' for no key update;
  -- An account that appeared since the password was checked has not been proved to be this person's.
  if v_account.id <> (p_account->>'id')::uuid or v_account.email <> coalesce(v_invitation.email, v_account.email)
     or v_account.disabled_at is not null then
    perform refuse('wrong-credentials');
  end if;
  update account set
    password_hash = coalesce(password_hash, p_account->>'passwordHash'),
    is_admin = is_admin or v_invitation.grants_admin
  where id = v_account.id;

  update invitation set accepted_at = p_now, accepted_by = v_account.id where id = v_invitation.id;
  if v_invitation.plan_id is not null then
    perform take_seat(v_invitation.plan_id, p_seat, v_account.id, v_invitation.role, v_invitation.group_id,
      v_invitation.body_id, v_invitation.college_id, p_now);
  end if;
  return v_account.id;
end
$$;

create function take_seat(p_plan uuid, p_seat uuid, p_account uuid, p_role text, p_group uuid, p_body uuid,
  p_college uuid, p_now timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into seat (id, plan_id, account_id, role, group_id, body_id, college_id, created_at)
  values (p_seat, p_plan, p_account, p_role, p_group, p_body, p_college, p_now)
  on conflict do nothing;
  if found then
    perform append_journal(p_plan, 'invitation-accepted', p_account,
      jsonb_build_object('seat', p_seat, 'role', p_role, 'group', p_group), p_now);
  end if;
end
$$;

-- Shuts an account out, or lets it in again. Its sessions end in the same act.
create function set_account_disabled(p_account uuid, p_disabled boolean, p_now timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set disabled_at = case when p_disabled then coalesce(disabled_at, p_now) end where id = p_account;
  if not found then
    perform refuse('not-found');
  end if;
  if p_disabled then
    delete from session where account_id = p_account;
  end if;
end
$$;

-- Changes a password and ends every other session of the account.
create function change_password(p_account uuid, p_password_hash text, p_kept_session text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account set password_hash = p_password_hash where id = p_account;
  delete from session where account_id = p_account and id_sha256 <> p_kept_session;
end
$$;

grant select on account, session, invitation to deconcert_app;
grant insert, delete, update (expires_at) on session to deconcert_app;
grant update (display_name, locale) on account to deconcert_app;
grant select, delete on sign_in_throttle to deconcert_app;
grant execute on function begin_sign_in, create_invitation, revoke_invitation, invite_first_administrator,
  accept_invitation, set_account_disabled, change_password to deconcert_app;
