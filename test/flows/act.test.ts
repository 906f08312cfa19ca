import { randomUUID } from 'node:crypto'
import { createProposal } from '@deconcert/database'
import { emptySeed } from '@deconcert/document'
import { expect, test } from 'vitest'
import { openWorld } from '../support/world'

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
  const open = (read: { documentSeq: number; title: string }) => world.owner`
    select open_ballot(${world.owner.json({
      ...read,
      id: randomUUID(),
      versionId: randomUUID(),
      proposalId: id,
      content: '{}',
      question: 'Q',
      config: '{}',
      method: 'for-against',
      secrecy: 'named',
      electors: [],
    })}, ${facilitator.accountId}, now())
  `

  await expect(open({ documentSeq: 0, title: 'Read' })).rejects.toThrow('stale-version')
  await expect(open({ documentSeq: 1, title: 'Other' })).rejects.toThrow('stale-version')
  await expect(open({ documentSeq: 1, title: 'Read' })).rejects.toThrow('electorate-empty')
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
  'insert into journal select * from journal',
  'update node set title = title',
  'update journal_head set position = position',
])('[A10] a request cannot do this by itself: %s', async (statement) => {
  await using world = await openWorld()

  await expect(world.tools.sql.unsafe(statement)).rejects.toThrow('permission denied')
})
