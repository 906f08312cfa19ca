import { expect, test } from 'vitest'
import { crossingRefusal } from './crossing'
import { nodeStates } from './node'

test('[P50] the cells of a line are filled while it is live, validated or not', () => {
  const closed = nodeStates.filter((state) => crossingRefusal({ state }) !== null)

  expect(closed).toEqual(['set-aside', 'retired'])
  expect(crossingRefusal({ state: 'retired' })).toBe('node-retired')
})
