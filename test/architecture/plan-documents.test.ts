import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { numberTree, type PlanDocument, readPlanDocument, writePlanDocument } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { inventedPlanDocument } from '../../packages/domain/src/plan/plan-document.fixture'
import { fiveShapes } from '../support/five-shapes'

/** Documents of real plans lie beside the project where it is written; elsewhere the invented one stands for them. */
const folder = new URL('../../../shared/plans/', import.meta.url).pathname
const real = existsSync(folder)
  ? readdirSync(folder).map((file) => [file, readFileSync(folder + file, 'utf8')] as const)
  : []
const documents = [
  ['invented', JSON.stringify(inventedPlanDocument())] as const,
  ...fiveShapes.map(({ key, document }) => [key, JSON.stringify(document)] as const),
  ...real,
]

function read(text: string): PlanDocument {
  const read = readPlanDocument(JSON.parse(text))
  if ('refusals' in read) throw new Error(JSON.stringify(read.refusals))
  return read.plan
}

/** Every text, number and true of a value, whatever holds it. */
function leaves(value: unknown): readonly unknown[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves)
  return value === null || value === false ? [] : [value]
}

test.each(documents)('[P11] %s is read whole', (_, text) => {
  const kept = new Set(leaves(read(text)))
  const document = JSON.parse(text)
  for (const node of document.nodes) delete node.order
  expect(
    leaves(document).filter((leaf) => !kept.has(leaf) && leaf !== document.format && leaf !== 'plan'),
  ).toEqual([])
})

test.each(documents)('[P2] %s: the numbers derived are those of the source', (_, text) => {
  const plan = read(text)
  const nodes = plan.nodes.map((node) => ({ ...node, state: 'draft', frozenNumber: null }) as const)
  const numbers = numberTree(plan.levels, nodes)
  expect(nodes.map((node) => numbers.get(node.id))).toEqual(plan.nodes.map((node) => node.number))
})

test.each(documents)('[P60] %s: written again, it is as it was', (_, text) => {
  expect(writePlanDocument(read(text))).toEqual(JSON.parse(text))
})
