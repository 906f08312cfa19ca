import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { emptyGround, outlineCounts, outlineTree, readOutline } from '@deconcert/domain/plan'
import { describe, expect, test } from 'vitest'
import { inventedPlanDocument } from '../../packages/domain/src/plan/plan-document.fixture'
import { threeStoreys } from '../support/three-storeys'

function understood(text: string) {
  const outline = readOutline(text, emptyGround)
  return { ...outline, tree: outlineTree(outline, emptyGround) }
}

const levelCounts = (text: string) => outlineCounts(understood(text).tree).levels.map(({ count }) => count)

/** An adopted text, as it is printed: heads without a level, objectives under each orientation, actions in bold. */
const adopted = threeStoreys()
  .nodes.map(({ id, level, title }) => {
    if (level === 'partie') return `${id}- ${title}`
    if (level === 'action') return `- **Action ${id} : ${title}**`
    return `Orientation ${id} : ${title}\n\nObjectifs :\n\n- Un objectif de ${id}\n- Un autre de ${id}`
  })
  .join('\n\n')

/** A page of news: axes that start again in each orientation, ticked, among other things. */
const announced = inventedPlanDocument()
  .nodes.map(({ level, number, title }) =>
    level === 'axe' ? `✔ Axe ${number} : ${title}` : `Orientation ${number}  : ${title}`,
  )
  .join('\n')

describe('[P55] [P57] texts of invented plans', () => {
  test('three parts, eleven orientations, twenty-seven actions and twenty-two objectives', () => {
    const { tree } = understood(adopted)
    expect([levelCounts(adopted), outlineCounts(tree).objectives]).toEqual([[3, 11, 27], 22])
    expect(tree.nodes.map(({ number }) => number)).toEqual(threeStoreys().nodes.map(({ id }) => id))
    expect(tree.nodes.map(({ number }) => number)).toEqual(
      tree.nodes.map(({ line }) => tree.numbers.get(line)),
    )
    expect([tree.problems, tree.warnings]).toEqual([[], []])
  })

  test('four orientations of four axes each', () => {
    const { tree } = understood(
      `Le département lance son schéma.\n\n${announced}\n\nIl sera voté en décembre.`,
    )
    expect(outlineCounts(tree).levels.map(({ count }) => count)).toEqual([4, 16])
    const axes = tree.nodes.filter(({ levelKey }) => levelKey === 'axe')
    expect(axes.map(({ number }) => number).join('')).toBe('1234'.repeat(4))
    expect(tree.warnings).toEqual([])
  })

  test('nothing where there is no structure', () => {
    expect(understood('Le schéma sera écrit cette année.\n\nIl sera voté en décembre.').tree.nodes).toEqual(
      [],
    )
  })
})

/** Texts of real plans lie beside the project where it is written. */
const folder = new URL('../../../shared/seeds/', import.meta.url).pathname
const files = existsSync(folder) ? readdirSync(folder) : []

function real(name: string): string {
  return readFileSync(folder + (files.find((each) => each.startsWith(name)) ?? ''), 'utf8')
}

describe.skipIf(files.length === 0)(
  '[P55] [P57] texts of real plans, only where these lie beside the project',
  () => {
    test('three parts, eleven orientations, twenty-seven actions and twenty-nine objectives', () => {
      const { tree, lines } = understood(real('003'))
      const counts = outlineCounts(tree)
      expect([counts.levels.map(({ count }) => count), counts.objectives]).toEqual([[3, 11, 27], 29])
      expect(tree.nodes.map(({ number }) => number)).toEqual(
        tree.nodes.map(({ line }) => tree.numbers.get(line)),
      )
      expect(tree.problems.map(({ line }) => lines.find(({ number }) => number === line)?.words)).toEqual([
        'Cadre général de mise en œuvre',
      ])
      const odd = tree.warnings
        .filter(({ warning }) => warning === 'odd-writing')
        .map(({ derived }) => derived)
      expect(odd).toEqual(['3.1.1', '3.4'])
      expect(lines.some(({ text }) => text.startsWith('REPENDRE AUX BESOINS'))).toBe(true)
    })

    test('four orientations of four axes each', () => {
      const { tree } = understood(real('001'))
      expect(outlineCounts(tree).levels.map(({ count }) => count)).toEqual([4, 16])
      const axes = tree.nodes.filter(({ levelKey }) => levelKey === 'axe')
      expect(axes.map(({ number }) => number).join('')).toBe('1234'.repeat(4))
      expect(tree.warnings).toEqual([])
    })

    test('twelve actions in a counted list, and nothing where there is no structure', () => {
      expect(levelCounts(real('002'))).toEqual([12])
      expect(understood(real('004')).tree.nodes).toEqual([])
    })
  },
)
