-- The tree: promotion, edits by hand. Each function is one act under the plan's lock.

create table promotion (
  id uuid primary key,
  plan_id uuid not null references plan,
  proposal_id uuid not null unique references proposal,
  ballot_id uuid not null unique references ballot,
  version_id uuid not null references proposal_version,
  node_id uuid not null unique references node,
  text_sha256 bytea not null,
  plan_version integer not null,
  promoted_by uuid not null references account,
  at timestamptz not null
);
create trigger written_once before update or delete on promotion
  for each row execute function refuse_change();

-- Puts a node at its place among its siblings, and its sheet with it when its level carries one.
create function insert_node(p_node jsonb, p_plan uuid, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := (p_node->>'id')::uuid;
  v_parent uuid := (p_node->>'parentId')::uuid;
  v_siblings integer;
  v_position integer;
begin
  if v_parent is not null and not exists (
    select from node where id = v_parent and plan_id = p_plan and state not in ('retired', 'set-aside')) then
    perform refuse('place-not-found');
  end if;
  if not exists (select from level where id = (p_node->>'levelId')::uuid and plan_id = p_plan) then
    perform refuse('level-unknown');
  end if;
  select count(*) into v_siblings from node where plan_id = p_plan and parent_id is not distinct from v_parent;
  v_position := least(greatest(coalesce((p_node->>'position')::integer, v_siblings), 0), v_siblings);
  update node set position = position + 1
  where plan_id = p_plan and parent_id is not distinct from v_parent and position >= v_position;
  insert into node (id, plan_id, key, level_id, parent_id, position, title, content, state, created_at)
  values (v_id, p_plan, v_id::text, (p_node->>'levelId')::uuid, v_parent, v_position, p_node->>'title',
    coalesce(p_node->>'content', ''), 'proposed', p_at);
  if p_node->'sheet' is not null and p_node->'sheet' <> 'null'::jsonb then
    insert into sheet (id, plan_id, node_id, group_id, document_id, created_at)
    values ((p_node->'sheet'->>'id')::uuid, p_plan, v_id, (p_node->>'groupId')::uuid,
      create_document((p_node->'sheet'->>'documentId')::uuid, p_plan, 'sheet',
        (p_node->'sheet'->>'schemaVersion')::integer, decode(p_node->'sheet'->>'seed', 'base64'), p_actor, p_at),
      p_at);
  end if;
  return v_id;
end
$$;

-- Takes an adopted proposal into the plan: the text that was voted, its vote, its place, the plan's next version.
-- The same proposal promoted again answers with the node it already became.
create function promote_proposal(p_promotion jsonb, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_proposal proposal;
  v_ballot ballot;
  v_frozen proposal_version;
  v_node uuid;
  v_version integer;
begin
  select * into v_proposal from proposal where id = (p_promotion->>'proposalId')::uuid for update;
  if not found then
    perform refuse('not-found');
  end if;
  select node_id into v_node from promotion where proposal_id = v_proposal.id;
  if found then
    return v_node;
  end if;
  perform lock_plan(v_proposal.plan_id, p_expected_version);
  if v_proposal.state <> 'adopted' then
    perform refuse('proposal-not-adopted');
  end if;
  select b.* into v_ballot from ballot b join ballot_result r on r.ballot_id = b.id
  where b.id = (p_promotion->>'ballotId')::uuid and b.proposal_id = v_proposal.id
    and b.state = 'closed' and r.outcome = 'adopted';
  if not found then
    perform refuse('ballot-not-adopted');
  end if;
  select * into v_frozen from proposal_version where id = v_ballot.version_id;
  if encode(v_frozen.sha256, 'hex') is distinct from p_promotion->>'textSha256' then
    perform refuse('text-not-the-one-voted');
  end if;

  v_node := insert_node((p_promotion->'node') || jsonb_build_object('title', v_frozen.title,
    'content', v_frozen.content, 'groupId', v_proposal.group_id), v_proposal.plan_id, p_actor, p_at);
  v_version := next_plan_version(v_proposal.plan_id, 'proposal-promoted', p_at);
  insert into promotion (id, plan_id, proposal_id, ballot_id, version_id, node_id, text_sha256, plan_version, promoted_by, at)
  values ((p_promotion->>'id')::uuid, v_proposal.plan_id, v_proposal.id, v_ballot.id, v_frozen.id, v_node,
    v_frozen.sha256, v_version, p_actor, p_at);
  perform move_proposal(v_proposal.id, 'adopted', 'promoted', 'promote', 'proposal-promoted', null, p_actor, p_at,
    jsonb_build_object('node', v_node, 'ballot', v_ballot.id, 'version', v_version,
      'text', encode(v_frozen.sha256, 'hex')));
  return v_node;
end
$$;

create function create_node(p_node jsonb, p_plan uuid, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_node uuid;
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  v_node := insert_node(p_node, p_plan, p_actor, p_at);
  v_version := next_plan_version(p_plan, 'node-created', p_at);
  perform append_journal(p_plan, 'node-created', p_actor,
    jsonb_build_object('node', v_node, 'title', p_node->>'title', 'version', v_version), p_at);
  return v_node;
end
$$;

create function check_movable(p_plan uuid, p_node uuid) returns void language plpgsql as $$
declare
  v_frozen timestamptz;
begin
  select frozen_at into v_frozen from node where id = p_node and plan_id = p_plan;
  if not found then
    perform refuse('not-found');
  end if;
  if v_frozen is not null then
    perform refuse('node-frozen');
  end if;
end
$$;

create function rename_node(p_plan uuid, p_node uuid, p_title text, p_expected_version integer, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  perform check_movable(p_plan, p_node);
  update node set title = p_title, title_version = title_version + 1 where id = p_node;
  v_version := next_plan_version(p_plan, 'node-edited', p_at);
  perform append_journal(p_plan, 'node-edited', p_actor,
    jsonb_build_object('node', p_node, 'title', p_title, 'version', v_version), p_at);
end
$$;

-- Moves a node that is not frozen, with what stands under it. The domain has checked the place; the cycle is
-- checked again here, since it would make the branch unreachable.
create function move_node(p_plan uuid, p_node uuid, p_level uuid, p_parent uuid, p_position integer,
  p_expected_version integer, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
  v_count integer;
  v_position integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  perform check_movable(p_plan, p_node);
  if p_parent is not null and not exists (select from node where id = p_parent and plan_id = p_plan) then
    perform refuse('place-not-found');
  end if;
  if not exists (select from level where id = p_level and plan_id = p_plan) then
    perform refuse('level-unknown');
  end if;
  if exists (
    with recursive up as (
      select id, parent_id from node where id = p_parent
      union all select n.id, n.parent_id from node n join up on n.id = up.parent_id)
    select from up where id = p_node) then
    perform refuse('would-make-a-cycle');
  end if;
  update node set parent_id = p_parent, level_id = p_level where id = p_node;
  select count(*) into v_count from node where plan_id = p_plan and parent_id is not distinct from p_parent;
  v_position := least(greatest(p_position, 0), v_count - 1);
  update node n
  set position = o.rank + case when n.parent_id is not distinct from p_parent and o.rank >= v_position then 1 else 0 end
  from (select id, row_number() over (partition by parent_id order by position, id) - 1 as rank
    from node where plan_id = p_plan and id <> p_node) o
  where n.id = o.id;
  update node set position = v_position where id = p_node;
  v_version := next_plan_version(p_plan, 'node-moved', p_at);
  perform append_journal(p_plan, 'node-moved', p_actor,
    jsonb_build_object('node', p_node, 'level', p_level, 'parent', p_parent, 'position', v_position, 'version', v_version), p_at);
end
$$;

-- Proposes, takes back or retires a node: from the state its caller saw to the next one of the domain's table.
create function move_node_state(p_plan uuid, p_node uuid, p_from text, p_to text, p_kind text, p_reason text,
  p_expected_version integer, p_actor uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
begin
  perform lock_plan(p_plan, p_expected_version);
  update node set state = p_to where id = p_node and plan_id = p_plan and state = p_from and frozen_at is null;
  if not found then
    perform refuse('stale-version');
  end if;
  v_version := next_plan_version(p_plan, p_kind, p_at);
  perform append_journal(p_plan, p_kind, p_actor, jsonb_strip_nulls(jsonb_build_object('node', p_node,
    'title', (select title from node where id = p_node), 'reason', p_reason, 'version', v_version)), p_at);
end
$$;

grant select on promotion to deconcert_app;
grant execute on function promote_proposal, create_node, rename_node, move_node, move_node_state to deconcert_app;
