import { randomUUID } from 'node:crypto'
import { createProposal } from '@deconcert/database'
import { type Elector, listElectorate, openingOf } from '@deconcert/database/ballot'
import { emptySeed } from '@deconcert/document'
import { asId } from '@deconcert/domain'
import type { BallotComposition } from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import { ballotToOpen } from '../../apps/server/src/use-cases/ballot-to-open'
import { type Ballot, laidTable, opened } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { executable } from '../support/executable-functions'
import { historyFunctions } from '../support/text-history'
import { openWorld, type World } from '../support/world'

type Read = { readonly proposal: string; readonly documentSeq: number; readonly title: string }

/** Opens a ballot on what was read, without asking whether it still stands. */
async function open(world: World, group: string, electors: readonly Elector[], read: Read): Promise<void> {
  const plain = { castingVote: false, selection: null, counting: 'raw', colleges: [], leastFavourable: 0 }
  const proxies = { mostPerHolder: 0, countForQuorum: false }
  const composition = forAgainst(group, read.proposal, { ...plain, proxies, closesAt: null })
  const ballot = ballotToOpen(composition as unknown as BallotComposition, {
    planId: world.plan.id,
    ballotId: asId(randomUUID()),
    texts: [
      {
        proposalId: read.proposal,
        versionId: asId(randomUUID()),
        title: read.title,
        body: { type: 'doc' },
        documentSeq: read.documentSeq,
        amendment: null,
      },
    ],
    electors,
    colleges: [],
    drawnOrder: [0],
  })
  const [actor] = await world.owner`select id from account limit 1`
  await world.owner`select open_ballot(${world.owner.json(openingOf(ballot))}, ${actor?.id}, now())`
}

test('[A2] a ballot does not open on a text, or a title, that has moved since it was read', async () => {
  await using world = await openWorld()
  const group = await world.group('Housing')
  const facilitator = await world.person('facilitator', { group })
  const id = randomUUID()
  const proposal = { id, planId: world.plan.id, groupId: group, title: 'Read', documentId: randomUUID() }
  const seed = emptySeed(['body'])
  await createProposal(
    world.tools.sql,
    { ...proposal, schemaVersion: 1, seed },
    facilitator.accountId,
    new Date(),
  )
  await world.owner`update proposal set state = 'published' where id = ${id}`
  const read = { proposal: id, documentSeq: 1, title: 'Read' }

  await expect(open(world, group, [], { ...read, documentSeq: 0 })).rejects.toThrow('stale-version')
  await expect(open(world, group, [], { ...read, title: 'Other' })).rejects.toThrow('stale-version')
  await expect(open(world, group, [], read)).rejects.toThrow('electorate-empty')
})

test('[A2] a ballot does not open on a roll that is not the electorate of its moment', async () => {
  await using world = await openWorld()
  const { group, members, proposal } = await laidTable(world, 6)
  const electors = await listElectorate(world.tools.sql, world.plan.id, { kind: 'group', groupId: group })
  const [ana, ben] = members
  const [seat] = await world.owner`select id from seat where account_id = ${ana?.accountId ?? null}`
  const opening = () => open(world, group, electors, { proposal, documentSeq: 1, title: 'Créer une équipe' })

  await world.owner`delete from seat where account_id = ${ana?.accountId ?? null}`
  await expect(opening()).rejects.toThrow('stale-version')
  await world.seat(ana?.accountId ?? '', 'member', { group })
  await expect(opening()).rejects.toThrow('stale-version')
  await world.owner`update seat set id = ${seat?.id} where account_id = ${ana?.accountId ?? null}`
  await world.owner`update account set disabled_at = now() where id = ${ben?.accountId ?? null}`
  await expect(opening()).rejects.toThrow('stale-version')
  await world.owner`update account set disabled_at = null`
  await opening()
})

test('[A2] an account that is shut out is not on the roll', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 6)
  await world.owner`update account set disabled_at = now() where id = ${members[0]?.accountId ?? null}`

  const id = await opened(world, facilitator, proposal)

  expect((await facilitator.get<Ballot>(world.at(`/ballots/${id}`))).body.electors).toBe(5)
})

test.each(['update journal set kind = kind', 'delete from journal', 'truncate journal cascade'])(
  '[A9] nobody rewrites the journal, not even its owner: %s',
  async (statement) => {
    await using world = await openWorld()

    await expect(world.owner.unsafe(statement)).rejects.toThrow('journal is written once')
  },
)

test.each([
  'insert into secret_vote select * from secret_vote',
  'insert into named_vote select * from named_vote',
  'delete from roll_entry',
  'insert into promotion select * from promotion',
  'update ballot set state = state',
  'update plan_snapshot set content = content',
  'insert into plan_milestone select * from plan_milestone',
  'insert into journal select * from journal',
  'update node set title = title',
  'update journal_head set position = position',
])('[A10] a request cannot do this by itself: %s', async (statement) => {
  await using world = await openWorld()

  await expect(world.tools.sql.unsafe(statement)).rejects.toThrow('permission denied')
})

test('[A10] a request executes the functions of this list, and no other', async () => {
  await using world = await openWorld()

  const rows = await world.tools.sql<{ name: string }[]>`
    select proname as name from pg_proc
    where pronamespace = 'public'::regnamespace and has_function_privilege('deconcert_app', oid, 'execute')
    order by proname collate "C"
  `
  expect(rows.map(({ name }) => name)).toEqual([...executable, ...historyFunctions].sort())
})
