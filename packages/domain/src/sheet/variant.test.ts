import { expect, test } from 'vitest'
import { inheritableFields, inheritedRefusal, isInheritable, variantRefusal } from './variant'

function kin(id: string, variantOf: string | null = null, hasVariants = false) {
  return { id, variantOf, hasVariants }
}

test('[P44] a sheet is the variant of a departmental sheet, and a variant has no variants', () => {
  expect(variantRefusal(kin('a'), kin('b'))).toBeNull()
  expect(variantRefusal(kin('a'), kin('b', null, true))).toBeNull()
  expect(variantRefusal(kin('a', 'c'), kin('b'))).toBeNull()
  expect(variantRefusal(kin('a'), kin('a'))).toBe('variant-of-variant')
  expect(variantRefusal(kin('a'), kin('b', 'c'))).toBe('variant-of-variant')
  expect(variantRefusal(kin('a', null, true), kin('b'))).toBe('variant-of-variant')
})

test('[P44] it inherits every field but what its line of the plan says of itself', () => {
  expect(inheritableFields).toContain('description')
  expect(inheritableFields).toContain('lead')
  for (const key of ['title', 'attachment', 'number', 'origin', 'decisions', 'nobody'])
    expect(isInheritable(key)).toBe(false)
})

test('[P44] what is inherited is written where it comes from', () => {
  const variant = { variantOf: 'd', ownKeys: ['lead'] }
  expect(inheritedRefusal(variant, 'summary')).toBe('field-inherited')
  expect(inheritedRefusal(variant, 'lead')).toBeNull()
  expect(inheritedRefusal(variant, 'title')).toBeNull()
  expect(inheritedRefusal({ variantOf: null, ownKeys: [] }, 'summary')).toBeNull()
})
