import { expect, test, vi } from 'vitest'
import { Parcel } from './parcel'

test('[S12] a room of people who came different ways frames once for each way', () => {
  const parcel = new Parcel([new Uint8Array([1, 2]), new Uint8Array([3])])
  const ways = [
    vi.fn((messages: readonly Uint8Array[]) => messages.length),
    vi.fn((messages: readonly Uint8Array[]) => `${messages[0]}`),
  ] as const
  for (let n = 0; n < 3; n += 1) expect(ways.map((way) => parcel.as<unknown>(way))).toEqual([2, '1,2'])
  for (const way of ways) expect(way).toHaveBeenCalledTimes(1)
})
