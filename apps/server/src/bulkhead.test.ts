import { expect, test } from 'vitest'
import { Bulkhead } from './bulkhead'

test('[A70] as many as there is room for go on at once, the next is refused, and each gives its place back', async () => {
  const bulkhead = new Bulkhead(2, 'history-busy')
  const ends: { fail: (error: Error) => void; give: (words: string) => void }[] = []
  const act = () => new Promise<string>((give, fail) => ends.push({ fail, give }))
  const [one, two] = [bulkhead.run(act), bulkhead.run(act)]
  const seen: string[] = []
  const third = bulkhead.run(async () => void seen.push('begun'))
  await expect(third).rejects.toMatchObject({ refusal: 'history-busy' })
  expect(seen).toEqual([])

  ends[0]?.fail(new Error('it ends badly'))
  await expect(one).rejects.toThrow('it ends badly')
  expect(await bulkhead.run(async () => 'let in')).toBe('let in')
  ends[1]?.give('well')
  expect(await two).toBe('well')
})
