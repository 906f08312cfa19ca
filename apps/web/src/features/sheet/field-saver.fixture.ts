import type { Json } from '@deconcert/domain'
import { putTogether } from '@deconcert/domain/sheet'
import type { KeptField } from '../../lib/kept-fields'
import { type FieldPort, FieldSaver } from './field-saver'

/** A server that holds one field, and a person in front of it. */
export function sitDown(refuse: (value: unknown, expectedVersion: number) => string | null = () => null) {
  const server = { value: 'old' as unknown, version: 1, saves: [] as unknown[] }
  let known: { value: unknown; version: number } = { value: 'old', version: 1 }
  /** The page hears what the server has. */
  const hear = () => {
    known = { value: server.value, version: server.version }
    saver.hear(server.version)
  }
  const device: { kept: KeptField | null } = { kept: null }
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
      known = { value, version: server.version }
      return server.version
    },
    refusalOf: (value) => (value === 'half' ? 'date-invalid' : null),
    reasonOf: (error) => error as 'offline',
    whenReleased: (run) => (isPressed ? waiting.push(run) : run()),
    stored: () => known,
    hasEmptyRow: (value) => Array.isArray(value) && value.includes(''),
    isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    putTogether: (...values) => putTogether(...(values as [Json, Json, Json])),
    reload: async () => hear(),
    keep: (kept) => {
      device.kept = kept
    },
  }
  const saver = new FieldSaver(port)
  return { server, device, saver, hear, press, release }
}
