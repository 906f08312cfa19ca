import { expect, test } from 'vitest'
import { mostProxiesHeld, overburdened, proxyRefusal } from './proxy'

const electors = new Set(['ana', 'ben', 'cleo', 'dan'])
const from = (giver: string, holder: string) => ({ giver, holder })

test('[X1] a proxy goes from one elector to another, once, and no further', () => {
  expect(proxyRefusal(from('ana', 'ben'), electors, [])).toBeNull()
  expect(proxyRefusal(from('ana', 'ana'), electors, [])).toBe('proxy-to-oneself')
  expect(proxyRefusal(from('ana', 'eve'), electors, [])).toBe('not-in-electorate')
  expect(proxyRefusal(from('eve', 'ana'), electors, [])).toBe('not-in-electorate')
  expect(proxyRefusal(from('ana', 'cleo'), electors, [from('ana', 'ben')])).toBe('proxy-already-given')
  expect(proxyRefusal(from('cleo', 'ana'), electors, [from('ana', 'ben')])).toBe('proxy-chain')
  expect(proxyRefusal(from('ben', 'cleo'), electors, [from('ana', 'ben')])).toBe('proxy-chain')
  expect(proxyRefusal(from('cleo', 'ben'), electors, [from('ana', 'ben')])).toBeNull()
})

test('[X2] there is an end to the proxies that one person holds', () => {
  const many = Array.from({ length: mostProxiesHeld }, (_, index) => from(`giver ${index}`, 'ben'))

  expect(proxyRefusal(from('ana', 'ben'), electors, many.slice(1))).toBeNull()
  expect(proxyRefusal(from('ana', 'ben'), electors, many)).toBe('too-many-proxies')
})

test('[X2] who holds more proxies than a ballot admits is named, where it admits any', () => {
  const roll = [
    { seatId: 'a', holderSeatId: 'c' },
    { seatId: 'b', holderSeatId: 'c' },
    { seatId: 'c', holderSeatId: null },
  ]

  expect([0, 1, 2].map((most) => overburdened(roll, most))).toEqual([[], ['c'], []])
})
