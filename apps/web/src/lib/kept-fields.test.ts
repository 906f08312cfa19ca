import { expect, test, vi } from 'vitest'
import { KeptFields } from './kept-fields'

const place = { accountId: 'ana', sheetId: 'one', key: 'title' }
const kept = { value: 'Un titre', seen: null, isRefused: false }

test('without a store, what is kept lasts as long as the page', () => {
  const fields = new KeptFields()
  const told = vi.fn()
  fields.subscribe(told)
  fields.keep(place, kept)
  expect(fields.get(place)).toEqual(kept)
  expect([fields.countOf('ana', 'one'), fields.countOf('ana'), fields.countOf('bob')]).toEqual([1, 1, 0])
  expect([fields.countOf('bob', 'one'), fields.countOf('ana', 'on')]).toEqual([0, 0])
  fields.forget(place)
  expect(fields.get(place)).toBeNull()
  expect(told).toHaveBeenCalledTimes(2)
})

test('a field on the page to be written in holds what is kept of it; the rest is aside', () => {
  const fields = new KeptFields()
  fields.keep(place, kept)
  fields.keep({ ...place, key: 'steps' }, kept)
  const release = fields.hold(place)
  expect(fields.aside('ana', 'one')).toEqual(['steps'])
  release()
  expect(fields.aside('ana', 'one')).toEqual(['steps', 'title'])
})
