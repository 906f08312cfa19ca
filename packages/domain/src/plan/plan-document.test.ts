import { expect, test } from 'vitest'
import { numberTree } from './numbering'
import type { PlanDocument } from './plan-document'
import { inventedPlanDocument } from './plan-document.fixture'
import { readPlanDocument } from './read-plan-document'
import { referenceReader } from './reference'

type Invented = ReturnType<typeof inventedPlanDocument>

function read(value: unknown): PlanDocument {
  const read = readPlanDocument(value)
  if ('refusals' in read) throw new Error(JSON.stringify(read.refusals))
  return read.plan
}

function refusalsOf(change: (document: Invented & Record<string, unknown>) => void): readonly string[] {
  const document: Invented & Record<string, unknown> = inventedPlanDocument()
  change(document)
  const read = readPlanDocument(document)
  return 'refusals' in read ? read.refusals.map(({ path, refusal }) => `${path} ${refusal}`) : []
}

/** Every text, number and true of a value, whatever holds it. */
function leaves(value: unknown): readonly unknown[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves)
  return value === null || value === false ? [] : [value]
}

test('[P11] four by four, with facets, phases, bodies and figures', () => {
  const plan = read(inventedPlanDocument())
  expect(plan.nodes.map((node) => node.levelKey).filter((key) => key === 'axe')).toHaveLength(16)
  expect(plan.nodes.find((node) => node.id === 'o3.a2')).toMatchObject({
    parentId: 'o3',
    position: 1,
    number: '2',
  })
  expect(plan.facets.map((facet) => facet.scopeNodeId)).toEqual([null, 'o2'])
  expect(plan.facets[0]?.items[0]).toMatchObject({ groupKey: 'enjeu', number: 1 })
  expect(plan.phases.map((phase) => [phase.start, phase.end])).toEqual([
    ['2026-02-10', null],
    ['2026-11', '2026-Q4'],
  ])
  expect(plan.events[0]?.participants).toMatchObject({ value: 140, qualifier: 'plus de' })
  expect(plan.bodies[0]).toMatchObject({ chair: 'la présidente', isExhaustive: false })
  expect(plan.colleges.map((college) => college.label)).toEqual(['les habitants', 'les élus'])
  expect(plan.declaredCounts).toEqual({ orientation: 4, action: 47 })
})

test('[P11] the numbers derived are those of the source', () => {
  const plan = read(inventedPlanDocument())
  const nodes = plan.nodes.map((node) => ({ ...node, state: 'draft', frozenNumber: null }) as const)
  const numbers = numberTree(plan.levels, nodes)
  for (const node of plan.nodes) expect(numbers.get(node.id)).toBe(node.number)
  expect(referenceReader(plan.levels, nodes, numbers, new Map())('o3.a2')).toBe('Orientation 3 · Axe 2')
})

test('[P11] nothing that the document says is lost', () => {
  const document = inventedPlanDocument()
  const kept = new Set(leaves(read(document)))
  // The order of nodes is kept as their rank, and two words say what the rank and the null scope now say.
  const { format: _, nodes, ...rest } = document
  const said = [...leaves(rest), ...leaves(nodes.map(({ order: __, ...node }) => node))]
  expect(said.filter((leaf) => !kept.has(leaf) && leaf !== 'plan')).toEqual([])
  expect(read(document).levels[1]?.extra).toMatchObject({ numbering: { note: 'dans chaque orientation' } })
  expect(read(document).extra).toMatchObject({ seed: { key: 'val-d-aubrelle' }, matrix: null })
  expect(read(document).mandate).toBe('écrire ensemble')
})

test('[P11] a plan about which nothing is decided yet is a plan', () => {
  const plan = read({ format: 'schema-solidarites/plan', formatVersion: '0.1', plan: { title: 'À venir' } })
  expect([plan.levels, plan.nodes, plan.facets, plan.phases]).toEqual([[], [], [], []])
})

test('[P11] siblings without an order keep that of the list', () => {
  const plan = read({
    ...inventedPlanDocument(),
    facets: [],
    nodes: ['c', 'a', 'b'].map((id) => ({ id, level: 'orientation', parent: null, title: id })),
  })
  expect(plan.nodes.map((node) => [node.id, node.position])).toEqual([
    ['c', 0],
    ['a', 1],
    ['b', 2],
  ])
})

test.each([null, undefined, 3, 'plan', [], {}, { format: 'autre' }].map((value) => [value]))(
  '[P12] %o is not a plan document',
  (value) => {
    const read = readPlanDocument(value)
    expect('refusals' in read && read.refusals[0]?.refusal).toBe('format-unknown')
  },
)

test('[P12] everything that is wrong is told with its place', () => {
  const refusals = refusalsOf((document) => {
    document.plan.title = ''
    Object.assign(document.nodes[2] ?? {}, { title: 'a'.repeat(501) })
    Object.assign(document.process.phases[0] ?? {}, { start: 'janvier' })
    Object.assign(document.bodies[0] ?? {}, { members: 'tous' })
    Object.assign(document.levels[0]?.numbering ?? {}, { style: 'greek' })
    Object.assign(document, { stats: 12, declaredCounts: { action: 'beaucoup' } })
  })
  expect([...refusals].sort()).toEqual([
    'bodies[0].members wrong-type',
    'declaredCounts.action wrong-type',
    'levels[0].numbering.style choice-unknown',
    'nodes[2].title too-long',
    'plan.title field-missing',
    'process.phases[0].start date-invalid',
    'stats wrong-type',
  ])
})

test.each([
  ['parent', 'o9', 'nodes[1].parent parent-unknown'],
  ['level', 'volet', 'nodes[1].level level-unknown'],
  ['parent', null, 'nodes[1].parent level-not-allowed-here'],
  ['id', 'o2', 'nodes[5] duplicate-key'],
  ['territory', 't9', 'nodes[1].territory territory-unknown'],
] as const)('[P12] a node whose %s is %s', (key, value, expected) => {
  expect(refusalsOf((document) => Object.assign(document.nodes[1] ?? {}, { [key]: value }))).toContain(
    expected,
  )
})

test('[P12] nodes that go round in circles are told', () => {
  const loose = { key: 'volet', depth: 1, allowedParents: [null, 'volet'], numbering: {} }
  const refusals = refusalsOf((document) => {
    document.nodes = []
    document.facets = []
    Object.assign(document, {
      levels: [loose],
      nodes: [
        { id: 'a', level: 'volet', parent: 'b', title: 'a' },
        { id: 'b', level: 'volet', parent: 'a', title: 'b' },
      ],
    })
  })
  expect(refusals).toEqual(['levels[0] level-inside-itself'])
  const crossed = refusalsOf((document) => {
    Object.assign(document.levels[0] ?? {}, { allowedParents: [null, 'axe'] })
  })
  expect(crossed).toEqual(['levels[0] level-inside-itself', 'levels[1] level-inside-itself'])
})

test('[P12] too many nodes, and a facet of a branch that is not there', () => {
  expect(
    refusalsOf((document) => Object.assign(document, { nodes: Array.from({ length: 5001 }, () => ({})) })),
  ).toEqual(['nodes too-many'])
  expect(refusalsOf((document) => Object.assign(document.facets[1] ?? {}, { scope: 'o9' }))).toEqual([
    'facets[1].scope parent-unknown',
  ])
})

test('[P61] a territory, a group, a crossing that lead nowhere are told with their place', () => {
  const refusals = refusalsOf((document) => {
    Object.assign(document.facets[0]?.items[0] ?? {}, { group: 'ailleurs' })
    Object.assign(document, {
      territories: [
        { id: 't1', name: null, parent: 't9' },
        { id: 't2', name: null, parent: 't3' },
        { id: 't3', name: null, parent: 't2' },
        { id: 't4', name: null, parent: 't3' },
      ],
    })
    Object.assign(document.nodes[1] ?? {}, {
      crossings: [
        { facet: 'principes', item: '1', weight: 4 },
        { facet: 'principes', item: '9' },
        { body: 'copil', territory: 't1' },
        { body: 'copil' },
        { body: 'copil', role: 'pilote' },
      ],
    })
  })
  expect([...refusals].sort()).toEqual([
    'facets[0].items[0].group choice-unknown',
    'nodes[1].crossings[0].weight wrong-type',
    'nodes[1].crossings[1] choice-unknown',
    'nodes[1].crossings[2] choice-unknown',
    'nodes[1].crossings[4] duplicate-key',
    'territories[0].parent territory-unknown',
    'territories[1].parent would-make-a-cycle',
    'territories[2].parent would-make-a-cycle',
  ])
})

test('[P12] a document wrong everywhere is refused in a readable list', () => {
  expect(
    refusalsOf((document) => Object.assign(document, { nodes: Array.from({ length: 4000 }, () => 3) })),
  ).toHaveLength(100)
})

test('[P11] a key that means something to the language is kept as any other', () => {
  const plan = read(
    JSON.parse(
      '{"format":"schema-solidarites/plan","formatVersion":"0.1","plan":{"title":"t","__proto__":{"title":"x"}}}',
    ),
  )
  expect(Object.keys(plan.plan.extra)).toContain('__proto__')
  expect(Object.getPrototypeOf(plan.plan)).toBe(Object.prototype)
})
