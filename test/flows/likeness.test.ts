import { expect, test } from 'vitest'
import { draft, proposalIn, writeIn } from '../support/proposal'
import { openWorld, type World } from '../support/world'

async function cast(world: World) {
  const group = await world.group('Housing')
  return { group, lead: await world.person('project-lead'), ana: await world.person('member', { group }) }
}

test('[L7] candidates are ranked by title and text as last stored, whatever moved since', async () => {
  await using world = await openWorld()
  const { group, lead, ana } = await cast(world)
  const source = await proposalIn(world, 'submitted', ana, group)
  const [same, far] = [await draft(world, ana, group, 'Nuit'), await draft(world, ana, group, 'Un jardin')]
  await writeIn(
    world,
    source.documentId,
    'Ouvrir chaque soir un lieu chauffé pour les personnes à la rue, sans condition.',
  )
  await writeIn(
    world,
    same.documentId,
    'Ouvrir chaque soir un lieu chauffe pour les personnes a la rue, sans condition !',
  )
  await writeIn(world, far.documentId, 'Planter des légumes avec les écoles du quartier.')
  for (const { id } of [same, far]) await ana.post(world.at(`/proposals/${id}/submission`))
  await writeIn(world, far.documentId, 'Puis les vendre au marché le samedi.')
  type Candidates = { candidates: { id: string; likeness: number; word: string; seq: number }[] }

  const { body } = await lead.get<Candidates>(world.at(`/moderation/${source.id}/candidates`))

  expect(body.candidates.map(({ id }) => id)).toEqual([same.id, far.id])
  expect(body.candidates[0]?.likeness).toBeGreaterThan(2 * (body.candidates[1]?.likeness ?? 1000))
  expect(body.candidates[1]?.word).toBe('little')
  expect(body.candidates[1]?.seq).toBe(4)
  const texts = await world.owner<{ n: number }[]>`
    select count(*) as n from proposal_text t join proposal p on p.id = t.proposal_id
    join document d on d.id = p.document_id where t.seq = d.head_seq`
  expect(texts[0]?.n).toBe(3)
})

test('[L7] what was erased from a text is not kept for likeness', async () => {
  await using world = await openWorld()
  const { group, lead, ana } = await cast(world)
  const { id, documentId } = await draft(world, ana, group)
  await ana.post(world.at(`/proposals/${id}/submission`))
  const kept = async () => (await world.owner`select from proposal_text where proposal_id = ${id}`).length
  expect(await kept()).toBe(1)

  expect((await lead.post(world.at(`/texts/${documentId}/erasure`))).status).toBe(200)

  expect(await kept()).toBe(0)
})

test('[L7] five hundred proposals are ranked without a text being read twice', async () => {
  await using world = await openWorld()
  const { group, lead, ana } = await cast(world)
  const source = await proposalIn(world, 'submitted', ana, group)
  await world.owner`
    with made as (
      insert into document (id, plan_id, kind, head_seq, created_at)
      select gen_random_uuid(), ${world.plan.id}, 'proposal', 1, now() from generate_series(1, 500) returning id),
    numbered as (select id, row_number() over () as n from made),
    proposals as (
      insert into proposal (id, plan_id, group_id, code, title, state, document_id, created_by, created_at)
      select id, ${world.plan.id}, ${group}, 1000 + n, 'Proposal ' || n, 'published', id, ${ana.accountId}, now()
      from numbered returning id)
    insert into proposal_text (proposal_id, seq, body)
    select id, 1, repeat('about ' || n || ' other things ', 60) from numbered`

  const { status, body } = await lead.get<{ candidates: unknown[] }>(
    world.at(`/moderation/${source.id}/candidates`),
  )

  // None of these texts has an update: reading one of them would have kept it as empty.
  expect([status, body.candidates.length]).toEqual([200, 500])
  const [{ n } = { n: 0 }] = await world.owner<{ n: number }[]>`
    select count(*) as n from proposal_text where body <> ''`
  expect(n).toBe(501)
})
