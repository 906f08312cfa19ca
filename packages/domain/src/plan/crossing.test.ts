import { expect, test } from 'vitest'
import { sheetEditRefusal, sheetStates } from '../sheet/sheet-life'
import { crossingKinds, crossingRefusal } from './crossing'
import { nodeStates } from './node'

test('[P50] the cells of a line are filled while it is live, validated or not', () => {
  const closed = nodeStates.filter(
    (state) => crossingRefusal({ state, sheetState: null, isSheetHeld: false }, 'item') !== null,
  )

  expect(closed).toEqual(['set-aside', 'retired'])
  expect(crossingRefusal({ state: 'retired', sheetState: null, isSheetHeld: false }, 'body')).toBe(
    'node-retired',
  )
})

test('[F17] what a sheet serves and for whom is ticked while the sheet is written; territories and bodies always are', () => {
  for (const sheetState of sheetStates) {
    const answers = crossingKinds.map((kind) =>
      crossingRefusal({ state: 'validated', sheetState, isSheetHeld: false }, kind),
    )
    expect(answers).toEqual([sheetEditRefusal(sheetState, false), null, null])
  }
})
