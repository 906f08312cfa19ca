import { hierarchyTemplates } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { sampleTree } from './sample-tree'

const labelsOf = (key: string) =>
  sampleTree(hierarchyTemplates.find((template) => template.key === key)?.levels ?? [], 'Title').map(
    ({ depth, label }) => `${depth} ${label}`,
  )

test('a sample shows how each level names and numbers', () => {
  expect(labelsOf('orientations-axes-actions')).toEqual([
    '0 Orientation 1',
    '1 Axe 1',
    '2 Action 1',
    '2 Action 2',
    '1 Axe 2',
    '0 Orientation 2',
  ])
  expect(labelsOf('parties-orientations-actions')).toContain('2 Action 1.1.2')
  expect(labelsOf('thematiques-fiches')).toEqual(['0 Title', '1 Title', '1 Title', '0 Title'])
})

test('without a level there is nothing to show', () => {
  expect(labelsOf('a-definir')).toEqual([])
})
