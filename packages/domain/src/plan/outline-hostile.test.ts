import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyGround } from './outline'
import { readOutline } from './outline-read'
import { isOutlineTooLong, maxOutlineText } from './outline-source'
import { outlineTree } from './outline-tree'

const pieces = fc.constantFrom(
  ...[
    'Axe',
    'Orientation',
    '1',
    '1.1',
    '1.1.1.',
    ' : ',
    '-',
    '**',
    '#',
    '✔',
    '|',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '.',
  ],
  ...[
    'Objectifs :',
    'XIV',
    'é',
    '\u0000',
    '\ud800',
    '\u00a0',
    '👩‍👩‍👧',
    '\\',
    'a'.repeat(600),
    '999999999999',
  ],
)

test('[P55] whatever is pasted, each line that says something comes back once, and can be stored', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const outline = readOutline(parts.join(''), emptyGround)
      const numbers = outline.lines.map(({ number }) => number)
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      const { nodes, problems } = outlineTree(outline, emptyGround)
      expect(nodes.every(({ title }) => !/[\0]|\p{Surrogate}/u.test(title))).toBe(true)
      const isBlocked = problems.length > 0
      expect(isBlocked || nodes.every(({ title }) => title !== '' && title.length <= 500)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['spaces', ' ', ''],
  ['numbers', '1.', ''],
  ['names', 'Axe ', ''],
  ['short lines', 'Axe 1\n', ''],
  ['bullets', '- ', 'Axe 1'],
  ['hashes', '#', ''],
  ['bold', '**', 'Axe 1'],
  ['one word', 'a', ' : '],
])('[P55] a text as long as is read, of nothing but %s, is read all the same', (_, piece, end) => {
  const text = (piece.repeat(Math.ceil(maxOutlineText / piece.length)) + end).slice(0, maxOutlineText)
  const outline = readOutline(text, emptyGround)
  expect(outlineTree(outline, emptyGround).nodes.length).toBeLessThanOrEqual(20_000)
})

test('[P55] more than is read is told before', () => {
  expect(isOutlineTooLong('a'.repeat(maxOutlineText))).toBe(false)
  expect(isOutlineTooLong('a'.repeat(maxOutlineText + 1))).toBe(true)
  expect(isOutlineTooLong('\n'.repeat(20_000))).toBe(true)
})
