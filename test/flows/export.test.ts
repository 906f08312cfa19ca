import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inventedPlanDocument } from '../../packages/domain/src/plan/plan-document.fixture'
import { fiveShapes } from '../support/five-shapes'
import { emptySheet, testimonyOf, writeBlock } from '../support/sheet'
import { openWorld, type Visitor } from '../support/world'

/** Documents of real plans lie beside the project where it is written. */
const folder = '../shared/plans/'
const real = existsSync(folder)
  ? readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(folder + file, 'utf8'))] as const)
  : []

async function imported(visitor: Visitor, document: unknown): Promise<string> {
  const { status, body } = await visitor.post<{ slug: string }>('/api/plans/documents', document)
  expect({ status, body }).toMatchObject({ status: 201 })
  return body.slug
}

async function exported(visitor: Visitor, slug: string): Promise<unknown> {
  const answer = await visitor.download(`/api/plans/${slug}/export?format=json`)
  expect(answer.status).toBe(200)
  return await answer.json()
}

const shapes = fiveShapes.map(({ key, document }) => [key, document] as const)

test.each([['invented', inventedPlanDocument()] as const, ...shapes, ...real])(
  '[A50] %s: imported then exported, it is as it was',
  async (_, document) => {
    await using world = await openWorld()
    const ana = await world.person('admin')
    expect(await exported(ana, await imported(ana, document))).toEqual(document)
  },
)

test('[A50] a plan born here, changed since, is exported as one that imports into an equal plan', async () => {
  await using world = await openWorld()
  const ana = await world.person('project-lead')
  const { body: tree } = await ana.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  const idOf = (title: string) => tree.nodes.find((node) => node.title === title)?.id
  await ana.post(world.at('/nodes'), {
    title: 'Une action',
    levelKey: 'action',
    parentId: idOf('Title of p1a1'),
    position: 0,
  })
  await ana.post(world.at(`/nodes/${idOf('Title of p1a2')}/place`), {
    levelKey: 'axis',
    parentId: idOf('Title of p2'),
    position: 0,
  })
  const copil = await world.owner`select id from body where plan_id = ${world.plan.id}`
  const crossed = await ana.post(world.at('/crossings'), {
    nodeId: idOf('Title of p1a1'),
    kind: 'body',
    columnId: copil[0]?.id,
    intensity: 2,
    role: 'pilote',
    note: 'à confirmer',
    expectedVersion: 0,
  })
  expect(crossed.status).toBe(200)
  await world.owner`update node set state = 'validated', frozen_number = '7' where id = ${idOf('Title of p2') ?? ''}`

  const first = await exported(ana, world.plan.slug)
  const again = await imported(ana, first)

  expect(first).toMatchObject({
    nodes: expect.arrayContaining([
      expect.objectContaining({ title: 'Une action', number: '1.1.1' }),
      expect.objectContaining({ title: 'Title of p2', number: '7', frozenNumber: '7', state: 'validated' }),
      expect.objectContaining({ title: 'Title of p1a2', number: '7.1', order: 1 }),
      expect.objectContaining({
        title: 'Title of p1a1',
        crossings: [{ body: 'copil', weight: 2, role: 'pilote', note: 'à confirmer' }],
      }),
    ]),
  })
  expect(await exported(ana, again)).toEqual(first)
})

test('[A50] what is changed after the import is written, and the rest as it was', async () => {
  await using world = await openWorld()
  const ana = await world.person('admin')
  const document = inventedPlanDocument()
  const slug = await imported(ana, document)
  const { body: tree } = await ana.get<{ nodes: { id: string; key: string; title: string }[] }>(
    `/api/plans/${slug}/nodes`,
  )
  const idOf = (key: string) => tree.nodes.find((node) => node.key === key)?.id
  const moved = await ana.post(`/api/plans/${slug}/nodes/${idOf('o1.a4')}/place`, {
    levelKey: 'axe',
    parentId: idOf('o2'),
    position: 0,
  })
  expect(moved.status).toBe(200)

  const after = new Map(((await exported(ana, slug)) as typeof document).nodes.map((node) => [node.id, node]))
  for (const node of document.nodes.filter(({ id }) => !id.startsWith('o2.') && id !== 'o1.a4'))
    expect(after.get(node.id)).toEqual(node)
  expect(after.get('o1.a4')).toMatchObject({ parent: 'o2', order: 1, number: '1', sourceNumber: '4' })
  expect(after.get('o2.a1')).toMatchObject({ order: 2, number: '2', sourceNumber: '1' })
})

/** The rows of a CSV of ours, cell by cell. */
function cells(csv: string): readonly string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const nodeColumns =
  'cle;reference;numero;ancien_numero;niveau;reference_parent;intitule;intitule_origine;sous_titre;chapeau;' +
  'objectifs;etat;territoire;exemple'
const sheetColumns =
  'cle;reference;numero;intitule;rattachement;nature;priorite;resume;constats;objectif_strategique;' +
  'objectifs_operationnels;principes;publics;beneficiaires_finaux;territoires;description;etapes;participation;pilote;' +
  'copilotes;elu_referent;partenaires;instance;calendrier;moyens_humains;moyens_financiers;autres_moyens;indicateurs;' +
  'vigilance;articulation;actions_liees;base_legale;annexes;origine;decisions'

test('[A51] the lines of a plan as a table: columns that do not change, then one for each facet', async () => {
  await using world = await openWorld()
  const ana = await world.person('admin')
  const document = inventedPlanDocument()
  const nodes = document.nodes.map((node) => ({
    ...node,
    ...(node.id === 'o1.a1' && {
      title: '=HYPERLINK("http://x")',
      objectives: ['un', 'deux'],
      crossings: [
        { facet: 'principes', item: '1' },
        { facet: 'principes', item: '2', weight: 3 },
      ],
    }),
  }))
  const slug = await imported(ana, { ...document, nodes })
  const answer = await ana.download(`/api/plans/${slug}/export?format=csv&what=nodes`)
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${slug}-schema.csv"`)
  const [header, first, second, ...rest] = cells(Buffer.from(await answer.arrayBuffer()).toString('utf8'))
  expect(header?.join(';')).toBe(`${nodeColumns};Principes;Leviers`)
  expect(first?.slice(0, 7)).toEqual([
    'o1',
    'Orientation 1',
    '1',
    '',
    'Orientation',
    '',
    'Gouverner ensemble',
  ])
  expect(second).toEqual([
    ...[
      'o1.a1',
      'Orientation 1 · Axe 1',
      '1',
      '',
      'Axe',
      'Orientation 1',
      '\'=HYPERLINK("http://x")',
      '',
      '',
      '',
    ],
    ...['un | deux', 'Attend le COPIL', '', '', 'aller vers | lisibilité (3)', ''],
  ])
  expect(rest).toHaveLength(18)

  const outline = await (await ana.download(`/api/plans/${slug}/export?format=txt`)).text()
  expect(outline.split('\n').filter((line) => line.startsWith('# '))[0]).toBe(
    '# Orientation 1 : Gouverner ensemble',
  )
  expect(outline).toContain('## Axe 4 : Bien vivre chez soi, volet 4')

  const workbook = await ana.download(`/api/plans/${slug}/export?format=xlsx&what=nodes`)
  expect(
    Buffer.from(await workbook.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test('[A51] the action sheets as a table: what names them, then their thirty-three fields', async () => {
  await using world = await openWorld()
  const ana = await world.person('project-lead')
  const { body: tree } = await ana.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  const parentId = tree.nodes.find(({ title }) => title === 'Title of p1a1')?.id
  await ana.post(world.at('/nodes'), { title: 'Agir', levelKey: 'action', parentId, position: 0 })
  const { body } = await ana.get<{ sheets: { id: string }[] }>(world.at('/sheets'))
  const steps = [
    { label: 'Écrire', responsible: 'la DGA', deadline: '2027-03', deliverable: '', isDone: true },
  ]
  const saved = await ana.put(world.at(`/sheets/${body.sheets[0]?.id}/fields/steps`), {
    value: steps,
    expectedVersion: 0,
  })
  expect(saved.status).toBe(200)

  const answer = await ana.download(world.at('/export?format=csv&what=sheets'))
  const [header, first, ...rest] = cells(Buffer.from(await answer.arrayBuffer()).toString('utf8'))
  expect(header?.join(';')).toBe(sheetColumns)
  expect(first).toHaveLength(35)
  expect(first?.slice(2, 5)).toEqual(['1.1.1', 'Agir', 'axis 1.1'])
  expect(first?.[16]).toBe('Écrire, responsable\u00a0: la DGA, échéance\u00a0: 2027-03, faite')
  expect(rest).toEqual([])
})

test('[A51] in the table of sheets a testimony says who speaks, and in which circumstances', async () => {
  await using world = await openWorld()
  const ana = await world.person('project-lead')
  const sheet = await emptySheet(world, ana, await world.group('Housing'))
  await writeBlock(world, sheet, 'findings', testimonyOf('Une aidante', 'en permanence', 'Je suis seule.'))
  const answer = await ana.download(world.at('/export?format=csv&what=sheets'))
  const [, first] = cells(Buffer.from(await answer.arrayBuffer()).toString('utf8'))
  expect(first?.[8]).toBe('Une aidante\nen permanence\nJe suis seule.')
})

test('[A51] whoever reads the plan exports it, in the formats that there are', async () => {
  await using world = await openWorld()
  const observer = await world.person('observer')
  const stranger = await world.person('stranger')
  expect((await observer.download(world.at('/export?format=json'))).status).toBe(200)
  expect((await stranger.download(world.at('/export?format=json'))).status).toBe(404)
  expect((await observer.download(world.at('/export?format=pdf'))).status).toBe(400)
})
