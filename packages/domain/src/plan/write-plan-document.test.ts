import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventedPlanDocument } from './plan-document.fixture'
import { readPlanDocument } from './read-plan-document'
import { writePlanDocument } from './write-plan-document'

function writtenAgain(document: unknown): unknown {
  const read = readPlanDocument(document)
  if ('refusals' in read) throw new Error(JSON.stringify(read.refusals))
  return writePlanDocument(read.plan)
}

const word = fc.constantFrom('accueil', 'REPENDRE', 'l’aide', '=1', '« à »', '  bords ')
/** What says nothing, in the ways in which a text may say it. */
const text = fc.option(fc.oneof(word, fc.constant('')), { nil: null })
const more = fc.dictionary(fc.constantFrom('note', 'ref', 'verbatim_2'), fc.jsonValue({ maxDepth: 2 }), {
  maxKeys: 2,
})

function partly<Shape extends Record<string, fc.Arbitrary<unknown>>>(parts: Shape) {
  return fc.record(parts, { requiredKeys: [] })
}

/** A record with what it must have, some of what it may have, and words of its own. */
function record(must: Record<string, fc.Arbitrary<unknown>>, may: Record<string, fc.Arbitrary<unknown>>) {
  return fc.tuple(more, partly(may), fc.record(must)).map(([own, some, all]) => ({ ...own, ...some, ...all }))
}

const count = record(
  {},
  { value: fc.nat(), qualifier: fc.option(fc.constantFrom('exact', 'plus de'), { nil: null }) },
)

const levels = [
  {
    key: 'haut',
    depth: 1,
    allowedParents: [null],
    numbering: { style: 'decimal' as const, template: '{n}' },
  },
  {
    key: 'bas',
    allowedParents: ['haut', null],
    numbering: { style: 'decimal' as const, template: '{parent}.{n}' },
  },
]

const nodeMay = {
  order: fc.option(fc.integer({ min: -3, max: 12 }), { nil: null }),
  number: fc.option(fc.constantFrom('1', '2', '1.1', 'IV'), { nil: null }),
  state: fc.constantFrom('proposed', 'validated', 'retired', 'draft'),
  frozenNumber: fc.option(fc.constantFrom('7', '8'), { nil: null }),
  titleOriginal: text,
  subtitle: text,
  lead: fc.array(word, { maxLength: 2 }),
  objectives: fc.array(word, { maxLength: 2 }),
  isExample: fc.option(fc.boolean(), { nil: null }),
}

/** The parent of the node at this rank: one of the first level before it, or none. A document may leave a null out. */
function parentOf(places: readonly number[], index: number): { readonly parent?: string | null } {
  const place = places[index] ?? 0
  const above = places.flatMap((other, nth) => (other === 0 && nth < index ? [`n${nth}`] : []))
  if (place > 1 && above.length > 0) return { parent: above[place % above.length] ?? null }
  return index % 2 === 0 ? {} : { parent: null }
}

/** Up to a dozen nodes, each of the first level, or of the second and then under one of the first or alone. */
const nodes = fc
  .array(fc.tuple(record({ title: fc.constantFrom('Agir', 'Voir') }, nodeMay), fc.nat({ max: 4 })), {
    maxLength: 12,
  })
  .map((list) => {
    const places = list.map(([, place]) => place)
    return list.map(([node, place], index) => ({
      ...node,
      ...parentOf(places, index),
      id: `n${index}`,
      level: place === 0 ? 'haut' : 'bas',
    }))
  })

const withKeys = (key: 'id' | 'key', list: fc.Arbitrary<object>) =>
  fc.array(list, { maxLength: 3 }).map((all) => all.map((each, index) => ({ ...each, [key]: `k${index}` })))

const date = fc.option(fc.constantFrom('2026', '2026-Q3', '2026-03-17'), { nil: null })

const documents = fc
  .tuple(
    more,
    record(
      { title: word },
      { id: text, kind: word, status: word, summary: text, period: fc.constant({ label: '' }) },
    ),
    nodes,
    partly({
      territories: withKeys('id', record({}, { name: text, code: text, cogYear: fc.constant(2024) })),
      bodies: withKeys(
        'key',
        record({ label: word }, { kind: word, members: fc.array(word, { maxLength: 2 }) }),
      ),
      stats: withKeys(
        'key',
        fc.tuple(count, partly({ verbatim: text })).map(([a, b]) => ({ ...a, ...b })),
      ),
      declaredCounts: fc.dictionary(fc.constantFrom('haut', 'bas'), fc.nat()),
      process: record(
        {},
        {
          phases: withKeys('key', record({ label: word }, { order: fc.nat({ max: 3 }), start: date })),
          events: withKeys(
            'id',
            record({ label: word, kind: word }, { date, participants: count, planned: fc.boolean() }),
          ),
          colleges: fc.array(word, { maxLength: 3 }),
        },
      ),
    }),
  )
  .map(([own, plan, list, parts]) => ({
    ...own,
    format: 'schema-solidarites/plan',
    formatVersion: '0.1',
    plan,
    levels,
    nodes: list,
    ...parts,
  }))

test('[P60] whatever a document says, and however it says nothing, it is written again as it was', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const plain = JSON.parse(JSON.stringify(document))
      expect(writtenAgain(plain)).toEqual(plain)
    }),
    { numRuns: 300 },
  )
})

test('[P60] what is changed since is written, and silence stays as it was said', () => {
  const document = { ...inventedPlanDocument(), territories: [] }
  Object.assign(document.nodes[0] ?? {}, { subtitle: null, order: 10 })
  Object.assign(document.nodes[5] ?? {}, { order: 20 })
  const read = readPlanDocument(document)
  if ('refusals' in read) throw new Error('refused')
  const [first, ...others] = read.plan.nodes
  if (first === undefined) throw new Error('no node')

  const titled = writePlanDocument({ ...read.plan, nodes: [{ ...first, subtitle: 'dit' }, ...others] })
  expect(titled).toMatchObject({
    territories: [],
    nodes: expect.arrayContaining([expect.objectContaining({ id: 'o1', subtitle: 'dit', order: 10 })]),
  })

  const last = others.map((node) =>
    node.parentId === null ? { ...node, position: node.position - 1 } : node,
  )
  const moved = writePlanDocument({ ...read.plan, nodes: [{ ...first, position: 3 }, ...last] })
  const orders = (moved.nodes as { parent: string | null; order: number }[]).filter(
    ({ parent }) => parent === null,
  )
  expect(orders.map(({ order }) => order)).toEqual([4, 3, 1, 2])
})

test('[P60] an order that is counted in each level puts the levels behind each other', () => {
  const node = (id: string, level: string, order: number) => ({ id, level, parent: null, order, title: id })
  const document = {
    format: 'schema-solidarites/plan',
    formatVersion: '0.1',
    plan: { title: 'Essai' },
    levels,
    nodes: [node('b1', 'bas', 1), node('b2', 'bas', 2), node('h1', 'haut', 1), node('h2', 'haut', 2)],
  }
  const read = readPlanDocument(document)
  const ranks = 'plan' in read ? read.plan.nodes.map(({ id, position }) => [id, position]) : []
  expect(ranks).toEqual([
    ['b1', 2],
    ['b2', 3],
    ['h1', 0],
    ['h2', 1],
  ])
  expect(writtenAgain(document)).toEqual(document)
})
