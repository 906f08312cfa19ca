import { expect, test } from 'vitest'
import { fromNetwork } from './from-network'

const missing = async (): Promise<string> => {
  throw new TypeError('Failed to fetch dynamically imported module')
}

test('a page whose code does not come without a network is refused as offline, else as what went wrong', async () => {
  await expect(fromNetwork(missing, async () => true)()).rejects.toMatchObject({ reason: 'offline' })
  await expect(fromNetwork(missing, async () => false)()).rejects.toBeInstanceOf(TypeError)
})

test('a page whose code comes is not asked after', async () => {
  const asked: string[] = []
  const load = fromNetwork(
    async () => 'page',
    async () => asked.push('network') > 0,
  )

  expect(await load()).toBe('page')
  expect(asked).toEqual([])
})
