import { emptyGround, outlineTree, readOutline } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { aubrelleText } from '../../packages/domain/src/plan/outline.fixture'
import { openWorld, type Visitor, type World } from '../support/world'

type Tree = {
  readonly version: number
  readonly levels: readonly { readonly key: string }[]
  readonly nodes: readonly {
    readonly id: string
    readonly title: string
    readonly number: string | null
    readonly levelKey: string
    readonly parentId: string | null
    readonly sheetId: string | null
  }[]
}
type Entry = { readonly kind: string; readonly subject: Record<string, unknown> }

/** What the page sends of an outline whose every line is settled. */
function handed(text: string) {
  const { levels, nodes } = outlineTree(readOutline(text, emptyGround), emptyGround)
  const lines = nodes.map(({ line }) => line)
  return {
    source: 'schema.txt',
    text,
    levels: levels.map(({ isNew: _, kinds: __, ...level }) => level),
    nodes: nodes.map(({ line: _, parentLine, ...node }) => ({
      ...node,
      parent: parentLine === null ? null : lines.indexOf(parentLine),
    })),
  }
}

const action = {
  parent: null,
  levelKey: 'action',
  number: '7',
  title: 'Ouvrir des permanences',
  titleOriginal: 'Ouvrire des permanences',
  subtitle: null,
  lead: ['Là où il n’y en a pas.'],
  objectives: ['Accueillir partout'],
}

async function treeOf(visitor: Visitor, address: string): Promise<Tree> {
  return (await visitor.get<Tree>(`${address}/nodes`)).body
}

async function journalOf(visitor: Visitor, address: string): Promise<readonly Entry[]> {
  return (await visitor.get<{ entries: Entry[] }>(`${address}/journal`)).body.entries
}

/** Everything that an import may write, counted. */
async function counted({ owner, plan }: World) {
  return await owner`
    select (select count(*) from node) as nodes, (select count(*) from level) as levels,
      (select count(*) from sheet) as sheets, (select count(*) from document) as documents,
      (select count(*) from plan) as plans, (select count(*) from journal) as journal,
      (select version from plan where id = ${plan.id}) as version`
}

test('[A48] an outline makes a plan: levels, lines, objectives, sheets and what it was made from', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')

  const created = await lead.post<{ slug: string }>('/api/plans/outlines', {
    ...handed(aubrelleText),
    title: 'Schéma du Val',
  })

  expect(created).toMatchObject({ status: 201, body: { slug: 'schema-du-val' } })
  const address = `/api/plans/${created.body.slug}`
  const tree = await treeOf(lead, address)
  expect(tree.nodes.map(({ number, title }) => [number, title])).toEqual([
    ['1', 'Connaître/Décider'],
    ['1.1', 'Regarder le territoire'],
    ['1.1.1', 'Ouvrir un observatoire des solidarités'],
    ['1.1.2', 'Former les équipes à la lecture des chiffres de leur bassin de vie'],
    ['1.2', 'Animation du chef de filât'],
    ['1.2.1', 'Tenir une conférence annuelle'],
    ['2', 'Accueillir – Orienter'],
    ['2.1', 'Accueil de proximité'],
    ['2.1.1', 'Ouvrir des permanences'],
    ['2.1.2', 'Aller vers ceux qui ne viennent pas'],
  ])
  expect(tree.nodes.filter(({ sheetId }) => sheetId !== null)).toHaveLength(5)
  const stored = await world.owner`
    select source_number, objectives, subtitle, jsonb_array_length(lead) as paragraphs from node n join plan p on
    p.id = n.plan_id where p.slug = ${created.body.slug} and n.title in
    ('Connaître/Décider', 'Regarder le territoire', 'Aller vers ceux qui ne viennent pas') order by n.key`
  expect(stored.map((row) => ({ ...row }))).toEqual([
    {
      sourceNumber: '1',
      objectives: [],
      subtitle: 'Un département qui regarde avant d’agir',
      paragraphs: 3,
    },
    {
      sourceNumber: '2.1.1',
      objectives: [],
      subtitle: null,
      paragraphs: 0,
    },
    {
      sourceNumber: '1.1',
      objectives: ['Disposer de données sûres', 'Partager ces données'],
      subtitle: null,
      paragraphs: 0,
    },
  ])
  const told = (await journalOf(lead, address)).find(({ kind }) => kind === 'outline-imported')
  expect(told?.subject).toMatchObject({
    title: 'schema.txt',
    nodes: 10,
    objectives: 4,
    counts: { 'niveau-1': 2, orientation: 3, action: 5 },
    levels: ['niveau-1', 'orientation', 'action'],
  })
})

test('[A48] an outline grows under a node, after what stands there, with a level of its own', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const address = world.at('')
  const before = await treeOf(lead, address)
  const axis = before.nodes.find(({ title }) => title === 'Title of p1a1')
  const step = {
    ...{ key: 'etape', depth: 4, labelSingular: 'Étape', labelPlural: 'Étapes', carriesSheet: false },
    allowedParents: ['action'],
    numbering: { style: 'decimal', reset: 'parent', template: '{n}' },
  }
  const asked = {
    ...{ source: 'texte collé', text: '…', parentId: axis?.id, expectedVersion: before.version },
    levels: [step],
    nodes: [action, { ...action, parent: 0, levelKey: 'etape', title: 'Repérer les lieux' }],
  }

  expect(await lead.post(`${address}/outlines`, asked)).toMatchObject({ status: 201 })
  expect((await lead.post(`${address}/outlines`, asked)).body).toMatchObject({ refusal: 'stale-version' })
  const { version } = await treeOf(lead, address)
  const again = { ...asked, levels: [], expectedVersion: version }
  expect(await lead.post(`${address}/outlines`, again)).toMatchObject({ status: 201 })

  const after = await treeOf(lead, address)
  const grown = after.nodes.filter(({ parentId }) => parentId === axis?.id)
  expect(grown.map(({ number, levelKey }) => [number, levelKey])).toEqual([
    ['1.1.1', 'action'],
    ['1.1.2', 'action'],
  ])
  expect(grown.every(({ sheetId }) => sheetId !== null)).toBe(true)
  expect(after.levels.map(({ key }) => key)).toContain('etape')
  expect(after.version).toBe(before.version + 2)
  const [row] = await world.owner`
    select title_original, source_number, lead, objectives from node where id = ${grown[0]?.id ?? null}`
  expect(row).toEqual({
    titleOriginal: 'Ouvrire des permanences',
    sourceNumber: '7',
    lead: ['Là où il n’y en a pas.'],
    objectives: ['Accueillir partout'],
  })
})

test('[A48] an outline that is refused writes nothing at all', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const member = await world.person('member', { group: await world.group('Groupe') })
  const { version, nodes } = await treeOf(lead, world.at(''))
  const axis = nodes.find(({ title }) => title === 'Title of p1a1')
  const good = {
    ...{ source: 'texte', text: '…', parentId: axis?.id, expectedVersion: version, levels: [] },
    nodes: [action],
  }
  const before = await counted(world)
  const refused = async (part: object) => (await lead.post(world.at('/outlines'), { ...good, ...part })).body

  expect(await refused({ expectedVersion: version - 1 })).toMatchObject({ refusal: 'stale-version' })
  expect(await refused({ parentId: null })).toMatchObject({
    refusal: 'level-not-allowed-here',
    detail: 'nodes[0]',
  })
  expect(await refused({ nodes: [action, { ...action, parent: 1 }] })).toMatchObject({
    refusal: 'parent-unknown',
    detail: 'nodes[1]',
  })
  expect(await refused({ nodes: [action, { ...action, title: ' ' }] })).toMatchObject({
    refusal: 'title-missing',
    detail: 'nodes[1]',
  })
  expect(await refused({ nodes: [{ ...action, levelKey: 'mesure' }] })).toMatchObject({
    refusal: 'level-unknown',
  })
  expect(await refused({ parentId: world.plan.id })).toMatchObject({ refusal: 'place-not-found' })
  expect(await refused({ nodes: Array(5000).fill(action) })).toMatchObject({ refusal: 'plan-full' })
  expect((await member.post(world.at('/outlines'), good)).status).toBe(403)
  const orphan = { ...handed('Axe 1 : A'), levels: [], title: 'Plan' }
  expect((await lead.post('/api/plans/outlines', orphan)).body).toMatchObject({ refusal: 'level-unknown' })
  expect(await counted(world)).toEqual(before)
})

test('[A48] two outlines settled on the same version: one is written', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const { version, nodes } = await treeOf(lead, world.at(''))
  const axis = nodes.find(({ title }) => title === 'Title of p1a1')
  const asked = {
    ...{ source: 'texte', text: '…', parentId: axis?.id, expectedVersion: version, levels: [] },
    nodes: [action],
  }

  const answers = await Promise.all([1, 2, 3].map(() => lead.post(world.at('/outlines'), asked)))

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  expect((await treeOf(lead, world.at(''))).nodes).toHaveLength(nodes.length + 1)
})
