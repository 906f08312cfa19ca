import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sitDown } from './field-saver.fixture'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('typing is saved once, a moment after the last key', async () => {
  const { server, saver } = sitDown()
  saver.focus()
  saver.edit('n', true)
  saver.edit('new', true)
  expect(saver.read().step).toBe('waiting')

  await vi.runAllTimersAsync()

  expect(server.saves).toEqual(['new'])
  expect(saver.read().step).toBe('saved')
})

test('a row that was added stays on leaving the field, until it is filled', async () => {
  const { server, saver } = sitDown()
  saver.edit(['one', ''], true)
  await saver.blur()
  expect(saver.read().draft).toEqual({ value: ['one', ''] })
  saver.edit(['one', 'two'], true)
  await saver.blur()
  expect([saver.read().draft, server.value]).toEqual([null, ['one', 'two']])
})

test('leaving the field saves at once, and shows what is stored', async () => {
  const { server, saver } = sitDown()
  saver.focus()
  saver.edit('new', true)

  await saver.blur()

  expect(server.saves).toEqual(['new'])
  expect(saver.read()).toMatchObject({ step: 'saved', draft: null })
})

test('what is typed during a save is saved after it, on the version that it made', async () => {
  const { server, saver } = sitDown()
  saver.focus()
  saver.edit('one', false)
  await vi.advanceTimersByTimeAsync(0)
  saver.edit('two', true)

  await vi.runAllTimersAsync()

  expect(server.saves).toEqual(['one', 'two'])
  expect(server.version).toBe(3)
})

test('an incomplete value is not sent', async () => {
  const { server, saver } = sitDown()
  saver.edit('half', true)

  await saver.blur()

  expect(server.saves).toEqual([])
  expect(saver.read()).toMatchObject({ step: 'incomplete', draft: { value: 'half' } })
})

test('somebody else saved meanwhile: nobody’s text is lost, the person chooses', async () => {
  const { server, saver, hear } = sitDown()
  saver.focus()
  server.value = 'theirs'
  server.version = 2
  hear()
  expect(saver.read()).toMatchObject({ draft: { value: 'old' }, isBehind: true })
  saver.edit('mine', true)
  await saver.blur()
  expect(saver.read()).toMatchObject({ step: 'conflict', draft: { value: 'mine' } })
  expect(server.value).toBe('theirs')

  await saver.keepMine()

  expect(server.value).toBe('mine')
})

test('[F21] rows that two people add at once are both stored, and stay while one goes on writing', async () => {
  const { server, saver } = sitDown()
  saver.focus()
  saver.edit(['CAF'], true)
  await saver.flush()
  server.value = ['CAF', 'MSA']
  server.version += 1
  saver.edit(['CCAS', 'CAF'], true)
  await saver.flush()
  expect(server.value).toEqual(['CCAS', 'CAF', 'MSA'])
  expect(saver.read()).toMatchObject({ step: 'saved', draft: { value: ['CCAS', 'CAF'] }, isBehind: true })

  saver.edit(['CCAS d’Orvance', 'CAF'], true)
  await saver.blur()
  expect(server.value).toEqual(['CCAS d’Orvance', 'CAF', 'MSA'])
  expect(saver.read()).toMatchObject({ step: 'saved', draft: null, isBehind: false })
})

test('taking the other one forgets the draft', async () => {
  const { server, saver } = sitDown()
  saver.focus()
  server.value = 'theirs'
  server.version = 2
  saver.edit('mine', true)
  await saver.blur()

  saver.takeTheirs()

  expect(saver.read()).toMatchObject({ step: 'clean', draft: null })
  expect(server.saves).toEqual([])
})

test('what the network did not carry is kept and can be sent again', async () => {
  let isOffline = true
  const { server, saver } = sitDown(() => (isOffline ? 'offline' : null))
  saver.edit('new', true)
  await saver.blur()
  expect(saver.read()).toMatchObject({ step: 'refused', reason: 'offline', draft: { value: 'new' } })

  isOffline = false
  await saver.flush()

  expect(server.saves).toEqual(['new'])
})

test('what was typed and is left by a click stays shown until the click has landed', async () => {
  const { saver, press, release } = sitDown()
  saver.focus()
  saver.edit('old', true)
  press()
  await saver.blur()
  expect(saver.read().draft).toEqual({ value: 'old' })
  release()
  expect(saver.read().draft).toBeNull()
})

test('what is not stored is kept on the device until it is', async () => {
  let isOffline = true
  const { saver, device } = sitDown(() => (isOffline ? 'offline' : null))
  saver.edit('new', true)
  expect(device.kept).toEqual({ value: 'new', seen: 'old', isRefused: false })
  await saver.blur()
  expect(device.kept).toEqual({ value: 'new', seen: 'old', isRefused: false })
  isOffline = false
  await saver.flush()
  expect(device.kept).toBeNull()
})

test('what an earlier visit kept is sent; over a newer version, the person chooses', async () => {
  const first = sitDown()
  first.saver.restore({ value: 'new', seen: 'old', isRefused: false })
  await vi.runAllTimersAsync()
  expect(first.server.saves).toEqual(['new'])
  expect(first.saver.read()).toMatchObject({ step: 'saved', draft: null })

  const second = sitDown()
  second.server.value = 'theirs'
  second.server.version = 4
  second.saver.restore({ value: 'new', seen: 'old', isRefused: false })
  await vi.runAllTimersAsync()
  expect(second.saver.read()).toMatchObject({ step: 'conflict', draft: { value: 'new' } })
  expect(second.device.kept).toEqual({ value: 'new', seen: 'old', isRefused: false })
})

test('what was refused is kept as such, and waits for the person at the next visit', async () => {
  let isReadOnly = true
  const { server, saver, device } = sitDown(() => (isReadOnly ? 'sheet-read-only' : null))
  saver.edit('new', true)
  await saver.blur()
  expect(device.kept).toEqual({ value: 'new', seen: 'old', isRefused: true })

  isReadOnly = false
  const next = sitDown()
  if (device.kept) next.saver.restore(device.kept)
  await vi.runAllTimersAsync()
  expect(next.server.saves).toEqual([])
  expect(next.saver.read()).toMatchObject({ step: 'refused', draft: { value: 'new' } })
  await next.saver.flush()
  expect(next.server.saves).toEqual(['new'])
  expect(server.saves).toEqual([])
})

test('what another tab keeps of the field is not forgotten by entering it here', async () => {
  const { saver, device } = sitDown()
  device.kept = { value: 'from the other tab', seen: 'old', isRefused: false }
  saver.focus()
  await saver.blur()
  expect(device.kept.value).toBe('from the other tab')
})

test('a save whose answer was lost is no conflict with oneself', async () => {
  const { server, saver, hear } = sitDown(() => {
    if (server.saves.length > 0) return null
    server.saves.push('new')
    server.value = 'new'
    server.version = 2
    return 'offline'
  })
  saver.focus()
  saver.edit('new', true)
  await saver.flush()
  expect(saver.read()).toMatchObject({ step: 'refused', reason: 'offline' })
  hear()
  await saver.flush()
  expect(saver.read().step).toBe('clean')
  saver.edit('newer', true)
  await saver.flush()
  expect(server.saves).toEqual(['new', 'newer'])
})
