import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { foldThroughDocument, MemoryLog } from '@deconcert/sync'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createHub } from './hub'
import { noHubMeter } from './hub-meter'

const documentId = '3f0c7a52-0f5d-4a39-8f0c-5a1f3a6f6a01'

/** Knocks at the door of a hub; `PLACE` in a header stands for where it listens. */
async function knock(
  publicOrigin: string | null,
  headers: Record<string, string>,
  takesPrograms = false,
): Promise<number> {
  const hub = createHub({
    log: new MemoryLog(),
    fold: async (parts) => foldThroughDocument(parts),
    sessionIn: () => null,
    standings: async () => [],
    now: () => new Date(),
    meter: noHubMeter,
    onFault: () => undefined,
    publicOrigin,
    takesPrograms,
  })
  const server = createServer().on('upgrade', hub.upgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const sent = Object.entries(headers).map(([name, value]) => [name, value.replace('PLACE', place)])
  const socket = new WebSocket(`ws://${place}/collab/${documentId}`, { headers: Object.fromEntries(sent) })
  try {
    return await new Promise<number>((resolve) => {
      socket.on('error', () => undefined)
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0))
      socket.on('open', () => resolve(101))
    })
  } finally {
    socket.terminate()
    await hub.drain()
    await new Promise((resolve) => server.close(resolve))
  }
}

test.each([
  ['none', {}],
  ['null', { origin: 'null' }],
  ['another site', { origin: 'https://evil.example' }],
  ['our host as a prefix', { origin: 'http://127.0.0.1.evil.example' }],
  ['our host on another port', { origin: 'http://127.0.0.1:1' }],
  ['our host by another scheme', { origin: 'https://PLACE' }],
  ['ours, from another site', { origin: 'http://PLACE', 'sec-fetch-site': 'cross-site' }],
])('[S7] [H5] an upgrade is refused from a foreign page: %s', async (_, headers) => {
  expect(await knock(null, { ...headers })).toBe(403)
})

test('[S7] [H5] without a public origin, a page is ours by the host asked for or by the browser’s word', async () => {
  expect(await knock(null, { origin: 'http://PLACE' })).toBe(101)
  expect(await knock(null, { origin: 'https://PLACE', 'sec-fetch-site': 'same-origin' })).toBe(101)
})

test('[S7] [H5] with a public origin, only its pages open sockets, whatever host they ask for', async () => {
  const ours = 'https://concert.example'
  expect(await knock(ours, { origin: ours })).toBe(101)
  expect(await knock(ours, { origin: 'http://PLACE' })).toBe(403)
  expect(await knock(ours, { origin: 'http://PLACE', 'sec-fetch-site': 'same-origin' })).toBe(403)
  expect(await knock(ours, { origin: 'http://concert.example' })).toBe(403)
})

test('[S7] [H5] programs that are no browser are let in where the operator has said so, foreign pages never', async () => {
  expect(await knock(null, {}, true)).toBe(101)
  expect(await knock(null, { origin: 'https://evil.example' }, true)).toBe(403)
  expect(await knock(null, { 'sec-fetch-site': 'cross-site' }, true)).toBe(403)
})
