import { expect, test } from 'vitest'
import type { Level } from './level'
import { levelChangeRefusal } from './level-change'
import type { TreeNode } from './node'

const top: Level = {
  key: 'top',
  depth: 1,
  labelSingular: 'Ambition',
  labelPlural: 'Ambitions',
  allowedParents: [null],
  numbering: { style: 'decimal', reset: 'plan', template: '{n}' },
  carriesSheet: false,
}
const below: Level = { ...top, key: 'below', depth: 2, allowedParents: ['top'] }

function node(id: string, levelKey: string, parentId: string | null): TreeNode {
  return { id, levelKey, parentId, position: 0, state: 'proposed', frozenNumber: null }
}
const nodes = [node('a', 'top', null), node('b', 'below', 'a')]

test('[P21] levels are renamed, numbered otherwise and added while nodes stand in them', () => {
  const renamed = {
    ...top,
    labelSingular: 'Défi',
    numbering: { ...top.numbering, style: 'upper-roman' },
  } as const
  const added = { ...below, key: 'action', depth: 3, allowedParents: ['below'] }
  expect(levelChangeRefusal([renamed, below, added], nodes)).toBeNull()
  expect(levelChangeRefusal([], [])).toBeNull()
})

test('[P21] a level in which a node stands, even retired, is not removed', () => {
  const retired = nodes.map((each) => ({ ...each, state: 'retired' as const }))
  expect(levelChangeRefusal([top], nodes)?.refusal).toBe('level-in-use')
  expect(levelChangeRefusal([top], retired)?.refusal).toBe('level-in-use')
})

test('[P21] a level goes on allowing what stands in it', () => {
  const freed = { ...below, allowedParents: [null] }
  expect(levelChangeRefusal([top, freed], nodes)).toEqual({
    path: 'levels[1]',
    refusal: 'level-not-allowed-here',
  })
})
