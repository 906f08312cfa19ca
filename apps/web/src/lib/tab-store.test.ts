import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetInTab, forgetTab, keepInTab, readTab } from './tab-store'

/** As a browser's, which may be full. */
class Storage extends Map<string, string> {
  isFull = false
  getItem = (name: string) => this.get(name) ?? null
  removeItem = (name: string) => this.delete(name)
  setItem = (name: string, text: string) => {
    if (this.isFull) throw new Error('QuotaExceededError')
    this.set(name, text)
  }
}

let storage: Storage

beforeEach(() => {
  storage = new Storage()
  vi.stubGlobal('sessionStorage', storage)
})

afterEach(() => {
  forgetTab()
  vi.unstubAllGlobals()
})

test('what a tab keeps is read again, until it is forgotten', () => {
  keepInTab('a', 'one')
  keepInTab('b', 'two')
  expect([readTab('a'), readTab('b'), readTab('c')]).toEqual(['one', 'two', null])
  forgetInTab('a')
  expect([readTab('a'), readTab('b')]).toEqual([null, 'two'])
  forgetTab()
  expect([readTab('b'), storage.size]).toEqual([null, 0])
})

test('where the storage is full, the newest is read all the same', () => {
  keepInTab('a', 'old')
  storage.isFull = true
  keepInTab('a', 'new')
  expect(readTab('a')).toBe('new')
  storage.isFull = false
  keepInTab('a', 'newest')
  expect([readTab('a'), storage.get('a')]).toEqual(['newest', 'newest'])
})
