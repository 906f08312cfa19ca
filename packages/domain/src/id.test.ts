import { expect, test } from 'vitest'
import { asId, isId, type NodeId } from './id'

test('[N1] an id is a lower-case UUID and nothing else', () => {
  expect(isId('8f14e45f-ceea-467f-a1d6-9b1c2d3e4f50')).toBe(true)
  for (const text of [
    '',
    'plan',
    '8F14E45F-CEEA-467F-A1D6-9B1C2D3E4F50',
    ' 8f14e45f-ceea-467f-a1d6-9b1c2d3e4f50',
  ])
    expect(isId(text)).toBe(false)
  const id: NodeId = asId('8f14e45f-ceea-467f-a1d6-9b1c2d3e4f50')
  expect(id).toBe('8f14e45f-ceea-467f-a1d6-9b1c2d3e4f50')
})
