import { type Permission, permissionTable, type SeatRole } from '@deconcert/domain'
import { expect, test } from 'vitest'
import { accessTo } from '../support/access'
import {
  adopted,
  diagnostic,
  drafted,
  type GroupTable,
  groupTable,
  inBallot,
  invitation,
  opening,
  place,
  published,
  sentBack,
  sheet,
  submitted,
  type Thing,
} from '../support/group-things'
import { seenOf } from '../support/proposal'
import { openWorld, type Visitor } from '../support/world'

/** One act: what it needs, then what each person is answered. `hidden` is for what others are not told of at all. */
type Act = {
  readonly name: string
  readonly prepare: (table: GroupTable) => Promise<Thing>
  readonly ask: (visitor: Visitor, thing: Thing, table: GroupTable) => Promise<number>
  readonly hidden?: true
}

const nothing = async (): Promise<Thing> => ({ id: '', documentId: '' })

/** A posted act of a given address and body. */
function posting(
  name: string,
  prepare: Act['prepare'],
  path: (thing: Thing, table: GroupTable) => string,
  body: (thing: Thing, table: GroupTable) => object | Promise<object> = () => ({}),
): Act {
  const ask: Act['ask'] = async (visitor, thing, table) =>
    (await visitor.post(table.world.at(path(thing, table)), await body(thing, table))).status
  return { name, prepare, ask }
}

/** To write in a shared text is no request: 200 stands for the right to write, 403 for reading only. */
function writing(name: string, prepare: Act['prepare']): Act {
  const said = { write: 200, read: 403, none: 404 }
  const ask: Act['ask'] = async (visitor, { documentId }, { world }) =>
    said[await accessTo(world, documentId, visitor.accountId)]
  return { name, prepare, ask }
}

async function adoptedSheet(table: GroupTable): Promise<Thing> {
  const made = await sheet(table)
  await table.world.owner`update sheet set state = 'adopted' where id = ${made.id}`
  return made
}

const acts: Partial<Record<Permission, readonly Act[]>> = {
  'group.edit': [
    {
      name: 'edit',
      prepare: nothing,
      ask: async (visitor, _, { world, group }) =>
        (await visitor.patch(world.at(`/groups/${group}`), { mandate: 'Ours now.' })).status,
    },
  ],
  'person.invite': [
    posting(
      'invite',
      nothing,
      () => '/invitations',
      (_, { group }) => ({
        email: 'somebody@test.example',
        role: 'member',
        groupId: group,
      }),
    ),
    {
      name: 'revoke an invitation',
      prepare: invitation,
      ask: async (visitor, { id }, { world }) =>
        (await visitor.delete(world.at(`/invitations/${id}`))).status,
      hidden: true,
    },
    posting(
      'give a seat',
      nothing,
      () => '/people/seats',
      (_, { group, facilitator }) => ({
        accountId: facilitator.accountId,
        role: 'observer',
        groupId: group,
      }),
    ),
    {
      name: 'take a seat back',
      prepare: nothing,
      ask: async (visitor, _, { world, seat }) =>
        (await visitor.delete(world.at(`/people/seats/${seat}`))).status,
    },
  ],
  'diagnostic.write': [
    posting(
      'open',
      nothing,
      (_, { group }) => `/groups/${group}/diagnostic`,
      () => ({ title: 'Needs' }),
    ),
    writing('write', diagnostic),
  ],
  'proposal.draft': [
    posting(
      'draft',
      nothing,
      () => '/proposals',
      (_, { group }) => ({ groupId: group, title: 'A roof' }),
    ),
  ],
  'proposal.write': [
    { ...writing('write a draft', drafted), hidden: true },
    writing('write', published),
    {
      name: 'rename',
      prepare: published,
      ask: async (visitor, { id }, { world }) =>
        (await visitor.patch(world.at(`/proposals/${id}`), { title: 'Another' })).status,
    },
    posting('revise', sentBack, ({ id }) => `/proposals/${id}/revision`),
  ],
  'proposal.submit': [
    { ...posting('submit', drafted, ({ id }) => `/proposals/${id}/submission`), hidden: true },
    posting('withdraw', published, ({ id }) => `/proposals/${id}/withdrawal`),
  ],
  'proposal.moderate': [
    posting(
      'publish',
      submitted,
      ({ id }) => `/moderation/${id}`,
      async ({ id }, { world }) => ({ decision: 'publish', seen: await seenOf(world, id) }),
    ),
    posting(
      'merge',
      submitted,
      ({ id }) => `/moderation/${id}/merger`,
      async ({ id }, table) => ({
        into: (await submitted(table)).id,
        seen: await seenOf(table.world, id),
      }),
    ),
    posting(
      'split',
      submitted,
      ({ id }) => `/moderation/${id}/split`,
      async ({ id }, { world }) => ({ titles: ['One', 'Two'], seen: await seenOf(world, id) }),
    ),
    posting('claim', submitted, ({ id }) => `/moderation/${id}/claim`),
    {
      name: 'see what is alike',
      prepare: submitted,
      ask: async (visitor, { id }, { world }) =>
        (await visitor.get(world.at(`/moderation/${id}/candidates`))).status,
    },
  ],
  'ballot.open': [
    posting('open', published, () => '/ballots', opening),
    {
      name: 'see who would vote',
      prepare: published,
      ask: async (visitor, _, { world, group }) =>
        (await visitor.get(world.at(`/ballots/electorate?kind=group&group=${group}`))).status,
    },
  ],
  'ballot.close': [posting('close', inBallot, ({ id }) => `/ballots/${id}/closing`)],
  'proposal.promote': [
    posting(
      'promote',
      adopted,
      () => '/promotions',
      async ({ id }, { world }) => ({
        proposalId: id,
        ...(await place(world)),
      }),
    ),
  ],
  'sheet.write': [
    {
      name: 'fill in',
      prepare: sheet,
      ask: async (visitor, { id }, { world }) => {
        const field = { value: 'In a word.', expectedVersion: 0 }
        return (await visitor.put(world.at(`/sheets/${id}/fields/summary`), field)).status
      },
    },
    writing('write', sheet),
  ],
  'sheet.forward': [
    posting(
      'tell why no user has read',
      sheet,
      ({ id }) => `/sheets/${id}/attestations`,
      () => ({ kind: 'no-user-reading', reason: 'Too late.' }),
    ),
  ],
  'sheet.follow': [
    posting(
      'start',
      adoptedSheet,
      ({ id }) => `/sheets/${id}/steps`,
      () => ({ event: 'start' }),
    ),
  ],
}

const inGroups = permissionTable().filter(({ reach }) => reach === 'group')

test.each(inGroups)('[H4] $permission in one group is not had in another', async ({ permission, roles }) => {
  expect(acts[permission], 'a permission with a group needs a case here').toBeDefined()

  for (const { name, prepare, ask, hidden } of acts[permission] ?? []) {
    await using world = await openWorld()
    const table = await groupTable(world)
    const other = await world.group('Health')
    const thing = await prepare(table)
    const status = async (role: SeatRole) =>
      await ask(await world.person(role, { group: other }), thing, table)

    const refused = hidden ? 404 : 403
    // Whom the route itself refuses is not told whether the thing is there.
    const ofMember = roles.includes('member') ? refused : 403
    expect([name, await status('facilitator'), await status('member')]).toEqual([name, refused, ofMember])
    expect(await ask(table.facilitator, thing, table), name).toBeLessThan(300)
  }
})
