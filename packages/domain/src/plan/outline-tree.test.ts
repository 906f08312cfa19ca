import { expect, test } from 'vitest'
import { hierarchyTemplates } from './hierarchy-template.fr'
import { levelRefusals } from './level'
import { emptyGround, type OutlineGround } from './outline'
import { aubrelleText, averneText } from './outline.fixture'
import { readOutline } from './outline-read'
import { outlineTree } from './outline-tree'

function treeOf(text: string, ground: OutlineGround = emptyGround) {
  return outlineTree(readOutline(text, ground), ground)
}

test('[P57] levels are proposed with their names, numbers and places', () => {
  const { levels } = treeOf(aubrelleText)
  expect(levelRefusals(levels)).toEqual([])
  expect(
    levels.map(({ labelSingular, labelPlural, numbering, allowedParents, carriesSheet }) => [
      ...[labelSingular, labelPlural, numbering.template, numbering.reset, allowedParents, carriesSheet],
    ]),
  ).toEqual([
    [null, null, '{n}', 'plan', [null], false],
    ['Orientation', 'Orientations', '{parent}.{n}', 'parent', ['niveau-1'], false],
    ['Action', 'Actions', '{parent}.{n}', 'parent', ['orientation'], true],
  ])
  expect(treeOf(averneText).levels.map(({ numbering }) => numbering)).toEqual([
    { style: 'decimal', reset: 'plan', template: '{n}' },
    { style: 'decimal', reset: 'parent', template: '{n}' },
  ])
})

test('[P57] styles and starts of numbers are those of the text', () => {
  const roman = treeOf('Titre I : A\nTitre II : B\nEnjeu A : C\nEnjeu B : D\n').levels
  expect(roman.map(({ numbering }) => numbering.style)).toEqual(['upper-roman', 'upper-alpha'])
  const late = treeOf('Axe 4 : A\nAxe 5 : B\n').levels
  expect(late.map(({ numbering }) => numbering.start)).toEqual([4])
})

test('[P57] numbers that differ from those that the plan will give, doubles and odd lines are told', () => {
  const { warnings, nodes } = treeOf(aubrelleText)
  const told = warnings.map(({ line, warning, derived }) => [
    nodes.find((node) => node.line === line)?.title,
    warning,
    derived,
  ])
  expect(told).toEqual([
    ['Animation du chef de filât', 'odd-writing', '1.2'],
    ['Tenir une conférence annuelle', 'odd-writing', '1.2.1'],
    ['Aller vers ceux qui ne viennent pas', 'number-twice', '2.1.2'],
    ['Aller vers ceux qui ne viennent pas', 'number-differs', '2.1.2'],
  ])
})

const template = hierarchyTemplates.find(({ key }) => key === 'orientations-axes-actions')
const own = template?.levels ?? []
const orientation = {
  id: 'o1',
  parentId: null,
  levelKey: 'orientation',
  position: 0,
  state: 'proposed',
  frozenNumber: null,
} as const

test('[P57] the levels of the plan come first, whatever their names are written like', () => {
  const ground = { levels: own, nodes: [orientation], parentId: null }
  const tree = treeOf('ORIENTATION 2 : A\nAXE 1 : B\nSous-axe 1 : C\nSous-axe 2 : D\n', ground)
  expect(tree.levels.map(({ key, isNew }) => [key, isNew])).toEqual([
    ['orientation', false],
    ['axe', false],
    ['sous-axe', true],
    ['action', false],
  ])
  expect(tree.nodes.map(({ levelKey }) => levelKey)).toEqual(['orientation', 'axe', 'sous-axe', 'sous-axe'])
  expect(tree.warnings).toEqual([])
})

test('[P57] under a node, the top of the outline stands where the plan admits it', () => {
  const ground = { levels: own, nodes: [orientation], parentId: 'o1' }
  expect(treeOf('Axe 1 : A\nAction 1 : B\n', ground).problems).toEqual([])
  expect(treeOf('Orientation 1 : A\n', ground).problems).toEqual([{ line: 1, problem: 'place-not-allowed' }])
  expect(treeOf('# Chantier 1 : A\n', ground).levels.find(({ isNew }) => isNew)).toMatchObject({
    key: 'chantier',
    allowedParents: ['orientation'],
  })
})

test('[P57] nothing to write, a title too long or missing: told before', () => {
  expect(treeOf('Bonjour').problems).toEqual([{ line: null, problem: 'nothing' }])
  expect(treeOf(`Axe 1 : ${'a'.repeat(501)}`).problems).toEqual([{ line: 1, problem: 'title-too-long' }])
  expect(treeOf('Axe 1 :').problems).toEqual([{ line: 1, problem: 'title-missing' }])
  const crowd = Array.from({ length: 5001 }, (_, index) => `- **Action : ${index} actes**`).join('\n')
  expect(treeOf(crowd).problems).toContainEqual({ line: null, problem: 'plan-full' })
})

test('[P56] where no line names a level, levels are added by name and lines are given them', () => {
  const text = 'accueillir partout\nouvrir des lieux'
  const added = ['Axe', 'Action', 'axe']
  const corrections = {
    1: { kind: 'heading', levelKey: 'axe' },
    2: { kind: 'heading', levelKey: 'action' },
  } as const
  const bare = readOutline(text, emptyGround, {}, added)
  expect(bare.levels.map(({ key, labelSingular }) => [key, labelSingular])).toEqual([
    ['axe', 'Axe'],
    ['action', 'Action'],
  ])
  const tree = outlineTree(readOutline(text, emptyGround, corrections, added), emptyGround)
  expect(tree.nodes.map(({ levelKey, parentLine }) => [levelKey, parentLine])).toEqual([
    ['axe', null],
    ['action', 1],
  ])
  expect(tree.problems).toEqual([])
})
