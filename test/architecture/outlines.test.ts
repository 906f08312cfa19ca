import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { emptyGround, outlineCounts, outlineTree, readOutline } from '@deconcert/domain/plan'
import { describe, expect, test } from 'vitest'

/** Texts of real plans lie beside the project where it is written; elsewhere those of the domain's tests stand for them. */
const folder = new URL('../../../shared/seeds/', import.meta.url).pathname
const files = existsSync(folder) ? readdirSync(folder) : []

function read(name: string) {
  const file = files.find((each) => each.startsWith(name)) ?? ''
  const outline = readOutline(readFileSync(folder + file, 'utf8'), emptyGround)
  return { ...outline, tree: outlineTree(outline, emptyGround) }
}

describe.skipIf(files.length === 0)('[P55] [P57] texts of real plans', () => {
  test('three parts, eleven orientations, twenty-seven actions and twenty-nine objectives', () => {
    const { tree, lines } = read('003')
    const counts = outlineCounts(tree)
    expect([counts.levels.map(({ count }) => count), counts.objectives]).toEqual([[3, 11, 27], 29])
    expect(tree.nodes.map(({ number }) => number)).toEqual(
      tree.nodes.map(({ line }) => tree.numbers.get(line)),
    )
    expect(tree.problems.map(({ line }) => lines.find(({ number }) => number === line)?.words)).toEqual([
      'Cadre général de mise en œuvre',
    ])
    const odd = tree.warnings.filter(({ warning }) => warning === 'odd-writing').map(({ derived }) => derived)
    expect(odd).toEqual(['3.1.1', '3.4'])
    expect(lines.some(({ text }) => text.startsWith('REPENDRE AUX BESOINS'))).toBe(true)
  })

  test('four orientations of four axes each', () => {
    const { tree } = read('001')
    expect(outlineCounts(tree).levels.map(({ count }) => count)).toEqual([4, 16])
    const axes = tree.nodes.filter(({ levelKey }) => levelKey === 'axe')
    expect(axes.map(({ number }) => number).join('')).toBe('1234'.repeat(4))
    expect(tree.warnings).toEqual([])
  })

  test('twelve actions in a counted list, and nothing where there is no structure', () => {
    expect(outlineCounts(read('002').tree).levels.map(({ count }) => count)).toEqual([12])
    expect(read('004').tree.nodes).toEqual([])
  })
})
