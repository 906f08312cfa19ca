import { createServer } from 'node:net'
import { expect } from '@playwright/test'
import { test } from '../support/browser-test'
import { openPlace, startProduct } from '../support/product'

test('a second start takes less than ten seconds, and SIGTERM to npm leaves no process', async () => {
  await using place = await openPlace()
  const first = startProduct(place)
  await first.serves()
  first.signal('SIGTERM')
  expect(await first.exited).toBe(0)
  expect(await place.processes()).toEqual([])

  const before = performance.now()
  const second = startProduct(place)
  await second.serves()
  expect(performance.now() - before).toBeLessThan(10_000)
  second.signal('SIGINT')
  expect(await second.exited).toBe(0)
  expect(await place.processes()).toEqual([])
})

test('kill -9 of the server leaves no database behind, and the next start recovers', async () => {
  await using place = await openPlace()
  const first = startProduct(place, { by: 'node' })
  await first.serves()
  first.signal('SIGKILL')
  await first.exited
  await expect.poll(place.processes, { timeout: 2000 }).toEqual([])

  const second = startProduct(place, { by: 'node' })
  await second.serves()
  second.signal('SIGTERM')
  expect(await second.exited).toBe(0)
})

test('a port in use, a folder in use, a database out of reach: one sentence and an exit code', async () => {
  await using place = await openPlace()
  const taken = createServer().listen(place.port, '127.0.0.1')
  await refused(startProduct(place, { by: 'node' }), /PORT/)
  await new Promise((closed) => taken.close(closed))
  await refused(
    startProduct(place, { by: 'node', env: { DATABASE_URL: 'postgres://a:b@127.0.0.1:9/c' } }),
    /DATABASE_URL/,
  )

  const owner = startProduct(place, { by: 'node' })
  await owner.serves()
  await refused(startProduct(place, { by: 'node', env: { PORT: '0' } }), /DATA_DIR/)
  owner.signal('SIGTERM')
  expect(await owner.exited).toBe(0)
})

async function refused(product: ReturnType<typeof startProduct>, sentence: RegExp): Promise<void> {
  expect(await product.exited).toBe(1)
  expect(product.said()).toMatch(sentence)
  expect(product.said().trim().split('\n')).toHaveLength(1)
}
