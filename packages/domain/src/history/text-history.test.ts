import { expect, test } from 'vitest'
import { historySince, textPointRefusal } from './text-history'

test('[A63] a version of a text is called something, in 120 characters at most', () => {
  expect(textPointRefusal('Avant l’atelier du 12 mars')).toBeNull()
  expect(textPointRefusal('  ')).toBe('title-missing')
  expect(textPointRefusal('é'.repeat(120))).toBeNull()
  expect(textPointRefusal('é'.repeat(121))).toBe('too-long')
  expect(textPointRefusal('\0')).toBe('wrong-type')
})

test('[A65] what was private stays with those who could read it then', () => {
  const openedAt = new Date('2026-03-12T09:00:00Z')
  expect(historySince({ isWriter: false, isAuthor: false }, openedAt)).toBe(openedAt)
  expect(historySince({ isWriter: true, isAuthor: false }, openedAt)).toBeNull()
  expect(historySince({ isWriter: false, isAuthor: true }, openedAt)).toBeNull()
  expect(historySince({ isWriter: false, isAuthor: false }, null)).toBeNull()
})
