import { expect, test } from 'vitest'
import { found, isRefusal, Refused, refusals, throwIfRefused } from './refusal'

test('[N2] each refusal is there once, named as a state of the world', () => {
  expect(new Set(refusals).size).toBe(refusals.length)
  for (const refusal of refusals) expect(refusal).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(isRefusal('not-found')).toBe(true)
  expect(isRefusal('toString')).toBe(false)
})

test('[N2] what a rule refuses is thrown, what it allows is not', () => {
  expect(() => throwIfRefused('node-frozen')).toThrow(Refused)
  expect(() => throwIfRefused(null)).not.toThrow()
  expect(new Refused('too-long', 'nodes[3].title')).toMatchObject({
    refusal: 'too-long',
    detail: 'nodes[3].title',
  })
})

test('[N2] what is not there is not found, and zero is there', () => {
  expect(found(0)).toBe(0)
  expect(() => found(null)).toThrow('not-found')
  expect(() => found(undefined)).toThrow('not-found')
})
