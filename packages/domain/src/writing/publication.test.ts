import { expect, test } from 'vitest'
import { publicationRefusal } from './publication'

test('[L9] what may tell who somebody is was looked at as it is now', () => {
  expect(publicationRefusal({ shown: 'now', seen: null })).toBe('personal-data-unseen')
  expect(publicationRefusal({ shown: 'now', seen: 'before' })).toBe('personal-data-unseen')
  expect(publicationRefusal({ shown: 'now', seen: 'now' })).toBeNull()
  expect(publicationRefusal({ shown: null, seen: null })).toBeNull()
  expect(publicationRefusal({ shown: null, seen: 'before' })).toBeNull()
})
