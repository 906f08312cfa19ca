import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FieldPort, FieldSaver } from './field-saver'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that holds one field, and a person in front of it. */
function sitDown(refuse: (value: unknown, expectedVersion: number) => string | null = () => null) {
  const server = { value: 'old' as unknown, version: 1, saves: [] as unknown[] }
  let isPressed = false
  const waiting: (() => void)[] = []
  const press = () => {
    isPressed = true
  }
  const release = () => {
    isPressed = false
    for (const run of waiting.splice(0)) run()
  }
  const port: FieldPort = {
    save: async (value, expectedVersion) => {
      const reason =
        refuse(value, expectedVersion) ?? (expectedVersion === server.version ? null : 'stale-version')
      if (reason !== null) throw reason
      server.saves.push(value)
      server.value = value
      server.version += 1
      return server.version
    },
    refusalOf: (value) => (value === 'half' ? 'date-invalid' : null),
    reasonOf: (error) => error as 'offline',
    whenReleased: (run) => (isPressed ? waiting.push(run) : run()),
    isStored: (value) => value === server.value,
    reload: async () => saver.hear(server.version),
  }
  const saver = new FieldSaver(port)
  saver.hear(1)
  return { server, saver, press, release }
}

test('typing is saved once, a moment after the last key', async () => {
  const { server, saver } = sitDown()
  saver.focus('old')
  saver.edit('n', true)
  saver.edit('new', true)
  expect(saver.read().step).toBe('waiting')

  await vi.runAllTimersAsync()

  expect(server.saves).toEqual(['new'])
  expect(saver.read().step).toBe('saved')
})

test('leaving the field saves at once, and shows what is stored', async () => {
  const { server, saver } = sitDown()
  saver.focus('old')
  saver.edit('new', true)

  await saver.blur()

  expect(server.saves).toEqual(['new'])
  expect(saver.read()).toMatchObject({ step: 'saved', draft: null })
})

test('what is typed during a save is saved after it, on the version that it made', async () => {
  const { server, saver } = sitDown()
  saver.focus('old')
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
  const { server, saver } = sitDown()
  saver.focus('old')
  server.value = 'theirs'
  server.version = 2
  saver.hear(2)
  expect(saver.read()).toMatchObject({ draft: { value: 'old' }, isBehind: true })
  saver.edit('mine', true)
  await saver.blur()
  expect(saver.read()).toMatchObject({ step: 'conflict', draft: { value: 'mine' } })
  expect(server.value).toBe('theirs')

  await saver.keepMine()

  expect(server.value).toBe('mine')
})

test('taking the other one forgets the draft', async () => {
  const { server, saver } = sitDown()
  saver.focus('old')
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
  saver.focus('old')
  saver.edit('old', true)
  press()
  await saver.blur()
  expect(saver.read().draft).toEqual({ value: 'old' })
  release()
  expect(saver.read().draft).toBeNull()
})
