import { expect, test } from 'vitest'
import type { Ballot } from '../support/ballot'
import { arrive, circle, done, nextRound, say } from '../support/consent'
import { openWorld } from '../support/world'

test('[B45] what the circle decided of an objection does not hold for the one stated in its place', async () => {
  await using world = await openWorld()
  const there = await circle(world, 2)
  const { facilitator, members, at, read, ballotId } = there
  const [ana, ben] = members
  await arrive(there, members)
  await nextRound(there, 0)
  await done(say(there, ana, 1, 'consent'))
  await done(say(there, ben, 1, 'objection', 'Je préfère le bleu.'))
  const ruling = { number: 1, isAdmissible: false, reason: 'Une préférence.' }
  await done(facilitator.post(at('/rulings'), { ...ruling, seen: 1 }))
  const { body: news } = (await ben?.get<{ notices: object[] }>(world.at('/notices'))) ?? {}
  expect(news?.notices).toMatchObject([
    { event: 'objection-inadmissible', reason: ruling.reason, ballotId, title: 'Consentez-vous ?' },
  ])
  await done(say(there, ben, 1, 'objection', 'Cela met en danger les usagers.'))

  expect((await read()).objections).toMatchObject([
    { number: 1, isAdmissible: true, isRuled: false, ruling: null, isOpen: true, step: 3 },
  ])
  // Decided of the words that are no longer there.
  expect((await facilitator.post(at('/rulings'), { ...ruling, seen: 1 })).body).toMatchObject({
    refusal: 'stale-version',
  })
  await done(facilitator.post(world.at(`/ballots/${ballotId}/closing`)))
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballotId}`))
  expect(body.result).toMatchObject({ outcome: 'referred', raw: { objection: 1, open: 1 } })
})

test('[B47] nothing but the record of its rounds seals a consent', async () => {
  await using world = await openWorld()
  const { facilitator, ballotId } = await circle(world, 3)

  await expect(
    world.tools.sql`select close_ballot(${ballotId}, ${facilitator.accountId}, now())`,
  ).rejects.toThrow('consent-closed-by-hand')
})
