import { expect, test } from 'vitest'
import { payloadFamilies, runningAddresses, scriptPayloads } from '../support/script-payloads'

const families = Object.entries(payloadFamilies)

test('the texts that try to run a script are more than five hundred, all different, of more than ten families', () => {
  expect(new Set(scriptPayloads).size).toBe(scriptPayloads.length)
  expect(scriptPayloads.length).toBeGreaterThanOrEqual(500)
  expect(families.length).toBeGreaterThanOrEqual(10)
  // Without what is made by combining, too, there is enough to try.
  const made = ['handlers on every element', 'addresses that run']
  const single = families.filter(([name]) => !made.includes(name))
  expect(single.length).toBeGreaterThanOrEqual(10)
  expect(Math.min(...single.map(([, payloads]) => payloads.length))).toBeGreaterThanOrEqual(6)
  expect(single.flatMap(([, payloads]) => payloads).length).toBeGreaterThanOrEqual(150)
})

test.each([
  ['a handler', /\son\w+\s*=/i],
  ['javascript:', /javascript:/i],
  ['javascript: in capitals', /JaVaScRiPt:/],
  ['javascript: with a control character', /java[\t\n]script:/],
  ['javascript: in entities', /&#106;&#97;/],
  ['data:', /data:text\/html/],
  ['vbscript:', /vbscript:/],
  ['SVG', /<svg/],
  ['MathML', /<math/],
  ['a style', /style=|<style/],
  ['a template', /<template/],
  ['noscript', /<noscript/],
  ['a frame', /<iframe/],
  ['srcdoc', /srcdoc=/],
  ['an object', /<object/],
  ['an embedded thing', /<embed/],
  ['another base', /<base/],
  ['a meta', /<meta/],
  ['a way out of an attribute', /^"/],
  ['letters that look like others', /\uff1c/],
  ['an invisible letter', /\u200b/],
  ['a text turned round', /\u202e/],
  ['a name that clobbers', /name=document/],
  ['another host', /\/\/example\.invalid/],
  ['a paste that says to be ours', /data-pm-slice/],
])('among them is %s', (_, shape) => {
  expect(scriptPayloads.some((payload) => shape.test(payload))).toBe(true)
})

test('none of them is refused for what PostgreSQL cannot store: they get as far as a page', () => {
  expect(scriptPayloads.filter((payload) => /\0|\p{Surrogate}/u.test(payload))).toEqual([])
  expect(scriptPayloads.filter((payload) => payload.length > 400)).toEqual([])
  expect(runningAddresses.length).toBeGreaterThanOrEqual(20)
})
