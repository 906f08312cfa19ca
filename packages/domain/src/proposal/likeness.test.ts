import { expect, test } from 'vitest'
import { likenessOf } from './likeness'

test('[L7] likeness is said in a word', () => {
  expect([0, 299, 300, 449, 450, 699, 700, 1000].map(likenessOf)).toEqual([
    'little',
    'little',
    'some',
    'some',
    'close',
    'close',
    'same',
    'same',
  ])
})
