import { expect, test } from 'vitest'
import { handOf } from './use-writers'

const anne = { accountId: 'anne', name: 'Anne' }
const bruno = { accountId: 'bruno', name: 'Bruno' }

test('[T28] a proposal is of whoever wrote it, not of whom it claims', () => {
  expect(handOf('anne', [bruno])).toEqual({ author: 'bruno', others: 'Bruno' })
  expect(handOf('anne', [bruno, bruno])).toEqual({ author: 'bruno', others: 'Bruno' })
})

test('[T28] a proposal is of whom it claims when they wrote in it, or when nobody can tell', () => {
  expect(handOf('anne', [anne, bruno])).toEqual({ author: 'anne', others: null })
  expect(handOf('anne', [])).toEqual({ author: 'anne', others: null })
})
