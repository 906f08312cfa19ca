import { expect, test } from 'vitest'
import { importedTree } from '../support/plan-tree'
import { threeStoreys } from '../support/three-storeys'
import { openWorld } from '../support/world'

type Node = {
  readonly title: string
  readonly titleOriginal: string | null
  readonly subtitle: string | null
  readonly lead: readonly string[]
  readonly objectives: readonly string[]
  readonly reference: string
  readonly aliases: readonly { readonly reference: string }[]
  readonly secondaryParents: readonly { readonly title: string }[]
  readonly secondaryChildren: readonly { readonly title: string }[]
}

test('[P30] [P31] [A21] 2.2.4 put under 2.1 is 2.1.4, « ex 2.2.4 », and its old number leads to it', async () => {
  await using world = await openWorld()
  const tree = await importedTree(world, threeStoreys())
  const [ana] = tree.people
  const [moved, target] = [await tree.line('2.2.4'), await tree.line('2.1')]

  const place = { parentId: target.id, levelKey: 'action', position: 3 }
  expect((await ana?.post(tree.at(`/nodes/${moved.id}/place`), place))?.status).toBe(200)

  const lines = await tree.lines()
  expect(lines.find(({ id }) => id === moved.id)).toMatchObject({
    number: '2.1.4',
    reference: 'Action 2.1.4',
    aliases: [{ number: '2.2.4', reference: 'Action 2.2.4' }],
  })
  expect(lines.filter(({ aliases }) => aliases.length > 0)).toHaveLength(1)
  expect((await tree.line('2.2.4')).title).toBe('Intitulé de 2.2.5')

  await ana?.post(tree.at(`/nodes/${moved.id}/place`), {
    ...place,
    parentId: (await tree.line('2.2')).id,
  })
  const back = (await tree.lines()).find(({ id }) => id === moved.id)
  expect([back?.number, back?.aliases.map(({ number }) => number)]).toEqual(['2.2.4', ['2.1.4']])
})

test('[P33] [P34] [A23] a title is corrected beside its first wording, over what was seen of it', async () => {
  await using world = await openWorld()
  const tree = await importedTree(world, threeStoreys())
  const [ana] = tree.people
  const { id, title } = await tree.line('2.1')
  const at = tree.at(`/nodes/${id}`)

  await ana?.patch(at, { title: 'Accueillir', before: { title } })
  await ana?.patch(at, { title: 'Accueillir tout le monde' })
  await ana?.patch(at, { subtitle: ' Au plus près ', lead: ['Un.', ' ', 'Deux.'], objectives: ['Ouvrir'] })
  const late = await ana?.patch(at, { objectives: ['Fermer'], before: { objectives: [] } })
  const blank = await ana?.patch(at, { title: ' ' })

  expect([late?.status, late?.body, blank?.body]).toMatchObject([
    409,
    { refusal: 'stale-version' },
    { refusal: 'title-missing' },
  ])
  expect((await ana?.get<Node>(at))?.body).toMatchObject({
    title: 'Accueillir tout le monde',
    titleOriginal: title,
    subtitle: 'Au plus près',
    lead: ['Un.', 'Deux.'],
    objectives: ['Ouvrir'],
  })
})

test('[P33] [A23] what was written by hand has no first wording, and a retired line takes nothing', async () => {
  await using world = await openWorld()
  const tree = await importedTree(world, threeStoreys())
  const [ana] = tree.people
  const place = { levelKey: 'action', parentId: (await tree.line('1.1')).id, position: 0 }
  const added = await ana?.post<{ id: string }>(tree.at('/nodes'), { title: 'Premier jet', ...place })
  const at = tree.at(`/nodes/${added?.body.id}`)

  await ana?.patch(at, { title: 'Second jet' })
  expect((await ana?.get<Node>(at))?.body).toMatchObject({ title: 'Second jet', titleOriginal: null })

  await ana?.post(`${at}/state`, { event: 'retire', reason: 'Doublon' })
  expect((await ana?.patch(at, { title: 'Encore' }))?.body).toMatchObject({ refusal: 'node-retired' })
  const parents = { parentId: (await tree.line('1.2')).id }
  expect((await ana?.post(`${at}/parents`, parents))?.body).toMatchObject({ refusal: 'node-retired' })
})

test('[P32] [A20] a line stands under another one too, shown on both ends, and no way leads back', async () => {
  await using world = await openWorld()
  const tree = await importedTree(world, threeStoreys())
  const [ana] = tree.people
  const [action, other, own] = [await tree.line('2.2.4'), await tree.line('3.1'), await tree.line('2.2')]
  const at = (id: string) => tree.at(`/nodes/${id}`)

  expect((await ana?.post(`${at(action.id)}/parents`, { parentId: other.id }))?.status).toBe(200)
  const twice = await ana?.post(`${at(action.id)}/parents`, { parentId: other.id })
  const main = await ana?.post(`${at(action.id)}/parents`, { parentId: own.id })
  const back = await ana?.post(`${at(own.id)}/parents`, { parentId: action.id })

  expect([twice?.body, main?.body, back?.body]).toMatchObject([
    { refusal: 'already-under-it' },
    { refusal: 'already-under-it' },
    { refusal: 'would-make-a-cycle' },
  ])
  expect((await ana?.get<Node>(at(action.id)))?.body.secondaryParents).toMatchObject([{ title: other.title }])
  expect((await ana?.get<Node>(at(other.id)))?.body.secondaryChildren).toMatchObject([
    { title: action.title },
  ])
  expect((await tree.line('2.2.4')).id).toBe(action.id)

  expect((await ana?.delete(`${at(action.id)}/parents/${other.id}`))?.status).toBe(200)
  expect((await ana?.get<Node>(at(action.id)))?.body.secondaryParents).toEqual([])
})

test('[P35] [A22] numbers are announced by the plan and by its branches, over those that were seen', async () => {
  await using world = await openWorld()
  const tree = await importedTree(world, threeStoreys())
  const [ana] = tree.people
  const { id } = await tree.line('2')
  const ask = (path: string, before: object, counts: object) =>
    ana?.put(tree.at(path), { before, counts }) ?? Promise.reject()

  const unseen = await ask('/declared-counts', { action: null }, { action: 47, partie: null })
  const unknown = await ask('/declared-counts', {}, { volet: 3 })
  await ask(`/nodes/${id}/declared-counts`, {}, { action: 13 })
  const late = await ask(`/nodes/${id}/declared-counts`, {}, { action: 14 })

  expect([unseen.body, late.body, unknown.body]).toMatchObject([
    { refusal: 'stale-version' },
    { refusal: 'stale-version' },
    { refusal: 'level-unknown' },
  ])
  expect((await ask('/declared-counts', { partie: 3 }, { action: 47, partie: null })).status).toBe(200)
  const { body } = (await ana?.get<{ plan: { declaredCounts: object } }>(tree.at(''))) ?? {}
  expect(body?.plan.declaredCounts).toEqual({ orientation: 11, action: 47 })
  expect((await tree.line('2')).declaredCounts).toEqual({ action: 13 })
})

test('[P11] a document says where its lines stand besides, what they were called and what they announce', async () => {
  await using world = await openWorld()
  const document = threeStoreys()
  const more = {
    secondaryParents: ['3.1', '3.2'],
    aliases: [{ number: '9', reference: 'Action 9' }],
    declaredCounts: { action: 4 },
  }
  const nodes = document.nodes.map((node) => (node.id === '2.2.4' ? { ...node, ...more } : node))
  const tree = await importedTree(world, { ...document, nodes })

  const line = await tree.line('9')
  const others = await Promise.all(['3.1', '3.2'].map((number) => tree.line(number)))
  expect(line).toMatchObject({ number: '2.2.4', declaredCounts: { action: 4 } })
  expect(line.secondaryParentIds).toEqual(others.map(({ id }) => id))
  const exported = await tree.people[0]?.get<{ nodes: readonly { id: string }[] }>(
    tree.at('/export?format=json'),
  )
  expect(exported?.body.nodes.find((node) => node.id === '2.2.4')).toMatchObject(more)
})

test.each([
  [['2.2'], 'already-under-it'],
  [['2.2.4'], 'would-make-a-cycle'],
  [['9.9'], 'parent-unknown'],
])('[P12] [P32] a document whose line also stands under %s is refused', async (secondaryParents, refusal) => {
  await using world = await openWorld()
  const ana = await world.person('project-lead')
  const document = threeStoreys()
  const nodes = document.nodes.map((node) => (node.id === '2.2.4' ? { ...node, secondaryParents } : node))

  const answer = await ana.post('/api/plans/documents', { ...document, nodes })

  expect(answer.body).toMatchObject({ refusal, detail: expect.stringContaining('.secondaryParents') })
})
