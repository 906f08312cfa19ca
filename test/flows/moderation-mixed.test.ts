import { expect, test } from 'vitest'
import { decide, draft, merge, proposalIn, seenOf } from '../support/proposal'
import { openWorld } from '../support/world'

test('[A14] moderators’ acts of every kind at the same moment wait for each other, and none for ever', async () => {
  await using world = await openWorld()
  const group = await world.group('Housing')
  const lead = await world.person('project-lead')
  const author = await world.person('member', { group })
  const submitted = () => proposalIn(world, 'submitted', author, group)
  const many = async <Thing>(make: () => Promise<Thing>, count = 8) => {
    const made: Thing[] = []
    for (let n = 0; n < count; n += 1) made.push(await make())
    return made
  }
  const [sources, others, toSplit, toPublish, drafts] = [
    await many(submitted, 16),
    await many(submitted, 2),
    await many(submitted),
    await many(submitted),
    await many(() => draft(world, author, group)),
  ]
  const merged = await many(async () => {
    const [source, target] = [await submitted(), await submitted()]
    return (await merge(world, lead, [source.id], target.id)).body.act
  })
  const split = async (id: string) => {
    const body = { titles: ['One', 'Two'], seen: await seenOf(world, id) }
    return await lead.post(world.at(`/moderation/${id}/split`), body)
  }
  const policies = { groups: 'before', channels: {} }

  const answers = await Promise.all([
    // Two into one of two targets, each time the other way round.
    ...Array.from({ length: 8 }, (_, n) => {
      const pair = [sources[2 * n]?.id ?? '', sources[2 * n + 1]?.id ?? '']
      return merge(world, lead, n % 2 === 0 ? pair : pair.toReversed(), others[n % 2]?.id ?? '')
    }),
    ...merged.map((act) => lead.post(world.at(`/moderation/lineage/${act}/undoing`))),
    ...toSplit.map(({ id }) => split(id)),
    ...toPublish.map(({ id }) => decide(world, lead, id, 'publish')),
    ...drafts.map(({ id }) => author.post(world.at(`/proposals/${id}/submission`))),
    ...others.map(({ id }) => lead.post(world.at(`/moderation/${id}/claim`))),
    ...drafts.map(() => lead.put(world.at('/moderation-policies'), { before: policies, policies })),
    ...drafts.map((_, n) => lead.post(world.at('/groups'), { name: `Group ${n}`, mandate: '' })),
  ])

  expect(answers.filter(({ status }) => status >= 300)).toEqual([])
})
