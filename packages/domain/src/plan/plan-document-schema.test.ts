import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fields, RefusalList } from './document-reader'
import { planDocumentFormat } from './plan-document'
import { inventedPlanDocument } from './plan-document.fixture'
import { planDocumentSchema } from './plan-document-schema'
import { readPlanDocument, readPlanFields } from './read-plan-document'

const validate = new Ajv2020({ allErrors: false, strict: true, allowUnionTypes: true }).compile(
  planDocumentSchema(),
)

const ofDates = ['date-invalid', 'year-out-of-range']

/** What the reader says of the shape of a document, before it looks at what the document means. */
function isWellFormed(value: object): boolean {
  const refusals = new RefusalList()
  readPlanFields(new Fields(value, '', refusals))
  const isOfFormat = 'format' in value && value.format === planDocumentFormat
  const isOfVersion = 'formatVersion' in value && String(value.formatVersion).startsWith('0.')
  return isOfFormat && isOfVersion && refusals.list.every(({ refusal }) => ofDates.includes(refusal))
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
  expect(readPlanDocument(inventedPlanDocument())).toHaveProperty('plan')
  expect(validate(inventedPlanDocument()), JSON.stringify(validate.errors)).toBe(true)
})

test('[P59] whatever stands at one place of a document, schema and reader agree on its shape', () => {
  const count = placesOf(inventedPlanDocument()).length
  fc.assert(
    fc.property(fc.nat(count - 1), fc.constantFrom(...others, ...long), (at, value) => {
      const document = inventedPlanDocument()
      const place = placesOf(document)[at]
      if (place !== undefined) put(place, value)
      expect(validate(document), JSON.stringify([place?.[1], value, validate.errors])).toBe(
        isWellFormed(document),
      )
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
    expect(validate(document), key).toBe(isWellFormed(document))
  }
})
