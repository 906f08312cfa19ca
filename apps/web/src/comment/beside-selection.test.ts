import { expect, test } from 'vitest'
import { besideSelection } from './beside-selection'

const phone = { width: 390, height: 844 }
const line = (top: number, right = 200) => ({ top, right, bottom: top + 24 })

test('the button stands below the last selected line', () => {
  expect(besideSelection([line(100), line(124)], phone)).toEqual({ x: 200, y: 154 })
})

test('of a selection that goes on below the window, the last line in sight counts, and the button is whole', () => {
  expect(besideSelection([line(796), line(820), line(844), line(868)], phone)).toEqual({ x: 200, y: 796 })
})

test('a line that reaches the edge leaves the button in the window', () => {
  expect(besideSelection([line(100, 388)], phone)).toEqual({ x: 270, y: 130 })
})

test('words that are scrolled out of sight have no button', () => {
  expect(besideSelection([line(-80), line(-40)], phone)).toBeNull()
  expect(besideSelection([line(900)], phone)).toBeNull()
})
