import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentRefusal } from './document-reader'
import { inventedPlanDocument } from './plan-document.fixture'
import { planDocumentSchema } from './plan-document-schema'
import { readPlanDocument } from './read-plan-document'

const validate = new Ajv2020({ allErrors: false, strict: true, allowUnionTypes: true }).compile(
  planDocumentSchema(),
)

// What a document says, and no schema can: who its parents are, what stands twice, which days there are.
const ofWhatIsSaid = new Set([
  ...['date-invalid', 'duplicate-key', 'level-unknown', 'parent-unknown', 'territory-unknown'],
  ...['level-not-allowed-here', 'level-inside-itself', 'level-unreachable', 'numbering-invalid', 'plan-full'],
])

function refusalsOf(value: unknown): readonly DocumentRefusal[] {
  const read = readPlanDocument(value)
  return 'refusals' in read ? read.refusals : []
}

function isOfShape({ path, refusal }: DocumentRefusal): boolean {
  return !ofWhatIsSaid.has(refusal) && !(path === 'levels' && refusal === 'too-many')
}

type Place = readonly [Record<string, unknown> | unknown[], string]

/** Every place of a value that can be given something else. */
function placesOf(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): Place[] => [
    [value as Record<string, unknown>, key],
    ...placesOf(inner),
  ])
}

const others = [null, '', ' ', 'mot', 3, 3.5, 2 ** 31, true, [], {}, ['mot'], [3], [null], [{}]]
const long = ['m'.repeat(61), 'm'.repeat(501), 'm'.repeat(2001), 'm'.repeat(20_001)]

function put([holder, key]: Place, value: unknown): void {
  Object.assign(holder, { [key]: value })
}

test('[P59] the schema takes the document that the reader takes', () => {
  expect(refusalsOf(inventedPlanDocument())).toEqual([])
  expect(validate(inventedPlanDocument()), JSON.stringify(validate.errors)).toBe(true)
})

test('[P59] whatever stands at one place of a document, schema and reader agree on its shape', () => {
  const count = placesOf(inventedPlanDocument()).length
  fc.assert(
    fc.property(fc.nat(count - 1), fc.constantFrom(...others, ...long), (at, value) => {
      const document = inventedPlanDocument()
      const place = placesOf(document)[at]
      if (place !== undefined) put(place, value)
      const isWellFormed = !refusalsOf(document).some(isOfShape)
      expect(validate(document), JSON.stringify([place?.[1], value, validate.errors])).toBe(isWellFormed)
    }),
    { numRuns: 300 },
  )
})

test('[P59] a field that is not there is missed by both or by neither', () => {
  const count = placesOf(inventedPlanDocument()).length
  for (let at = 0; at < count; at += 1) {
    const document = inventedPlanDocument()
    const [holder, key] = placesOf(document)[at] ?? [{}, '']
    if (Array.isArray(holder)) continue
    Reflect.deleteProperty(holder, key)
    expect(validate(document), key).toBe(!refusalsOf(document).some(isOfShape))
  }
})
