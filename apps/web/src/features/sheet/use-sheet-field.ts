import {
  type Json,
  type Refusal,
  sheetFieldRefusal,
  sheetFieldShape,
  type TypedFieldKey,
} from '@deconcert/domain'
import { type OwnField, type OwnFieldKey, ownFieldRefusal, putTogether } from '@deconcert/domain/sheet'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useLeaveGuard } from '../../editor/use-leave-guard'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { reasonOf } from '../../lib/api-refusal'
import { type FieldPlace, type KeptField, keptFields } from '../../lib/kept-fields'
import { useMe } from '../../lib/me'
import { FieldSaver, type FieldState } from './field-saver'
import { hasEmptyLine, isSame, partsOf, storedValue } from './field-value'
import { ownStored } from './own-stored'
import { whenReleased } from './pointer-press'
import { type Sheet, sheetQuery } from './sheet-query'

export type StoredField = {
  readonly value: unknown
  readonly version: number
  readonly updatedBy: string | null
  readonly updatedAt: string | null
}

/** What the server has of a field. The title is the node's. */
export function storedField(sheet: Sheet, key: TypedFieldKey | OwnFieldKey): StoredField {
  const row = sheet.fields.find((each) => each.key === key)
  const value = key === 'title' ? sheet.title : (row?.value ?? null)
  return {
    value,
    version: key === 'title' ? sheet.titleVersion : (row?.version ?? 0),
    updatedBy: row?.updatedBy ?? null,
    updatedAt: row?.updatedAt ?? null,
  }
}

export type SheetFieldHandle = {
  readonly stored: StoredField
  readonly state: FieldState
  readonly saver: FieldSaver
}

/** What a short field takes, and what is stored of what stands in its input. */
export type ShortField = {
  readonly key: TypedFieldKey | OwnFieldKey
  refusalOf(value: unknown): Refusal | null
  toStore(sheet: Sheet, value: unknown): unknown
  hasEmptyRow(value: unknown): boolean
}

/** A short field that every plan has. */
export function typedField(key: TypedFieldKey): ShortField {
  return {
    key,
    refusalOf: (value) => sheetFieldRefusal(key, value),
    toStore: (sheet, value) => storedValueOf(sheet, key, value),
    hasEmptyRow: (value) => hasEmptyLine(sheetFieldShape(key), value),
  }
}

/** A field of the plan's own. */
export function ownField(field: OwnField): ShortField {
  return {
    key: field.key,
    refusalOf: (value) => ownFieldRefusal(field, value),
    toStore: (_, value) => ownStored(field, value),
    hasEmptyRow: () => false,
  }
}

/** One short field of a sheet, saved as one writes. */
export function useSheetField(sheet: Sheet, field: ShortField): SheetFieldHandle {
  const { key } = field
  const stored = storedField(sheet, key)
  const latest = useRef({ sheet, field })
  latest.current = { sheet, field }
  const place = usePlace(sheet.id, key)
  const server = useServer(sheet, key)
  const ports = useRef(server)
  ports.current = server

  const [saver] = useState(() => {
    const toStore = (value: unknown) => latest.current.field.toStore(latest.current.sheet, value)
    return new FieldSaver({
      save: (value, version) => ports.current.save(toStore(value), version),
      stored: () => ports.current.stored(),
      reload: () => ports.current.reload(),
      refusalOf: (value) => latest.current.field.refusalOf(toStore(value)),
      isSame: (one, other) => isSame(toStore(one), toStore(other)),
      putTogether: (...values) => putTogether(...(values.map(toStore) as [Json, Json, Json])),
      hasEmptyRow: (value) => latest.current.field.hasEmptyRow(value),
      reasonOf,
      whenReleased,
      keep: (kept) => keepOnDevice(place, kept),
    })
  })
  const state = useSyncExternalStore(saver.subscribe, saver.read)

  useEffect(() => saver.hear(stored.version), [saver, stored.version])
  useEffect(() => {
    if (place === null) return
    const kept = keptFields.get(place)
    if (kept !== null) saver.restore(kept)
    return keptFields.hold(place)
  }, [saver, place])
  useEffect(() => {
    const again = () => void saver.flush()
    addEventListener('online', again)
    return () => {
      removeEventListener('online', again)
      void saver.flush()
    }
  }, [saver])
  useLeaveGuard(state.step !== 'clean' && state.step !== 'saved')

  return { stored, state, saver }
}

/** The main place of an action is its place in the tree; empty lines are not kept. */
function storedValueOf(sheet: Sheet, key: TypedFieldKey, value: unknown): unknown {
  if (key === 'title') return value
  const stored = storedValue(sheetFieldShape(key), value)
  if (key !== 'attachment' || stored === null) return stored
  return { ...partsOf(stored), mainId: sheet.ancestors.at(-1)?.id ?? null }
}

/** Whose field of which sheet it is; the same object as long as it is the same place. */
function usePlace(sheetId: string, key: ShortField['key']): FieldPlace | null {
  const accountId = useMe()?.account.id ?? null
  return useMemo(() => (accountId === null ? null : { accountId, sheetId, key }), [accountId, sheetId, key])
}

function keepOnDevice(place: FieldPlace | null, kept: KeptField | null): void {
  if (place === null) return
  if (kept === null) keptFields.forget(place)
  else keptFields.keep(place, kept)
}

/** Where a field is stored, and what this page knows of it. */
function useServer(sheet: Sheet, key: ShortField['key']) {
  const slug = usePlanSlug()
  const queries = useQueryClient()
  const name = useMe()?.account.displayName ?? null
  const { queryKey } = sheetQuery(slug, sheet.id)

  return {
    stored: () => storedField(queries.getQueryData<Sheet>(queryKey) ?? sheet, key),
    reload: () => queries.refetchQueries({ queryKey }, { throwOnError: true }),
    async save(value: unknown, expectedVersion: number): Promise<number> {
      const { version } = await call(
        api.plans[':plan'].sheets[':sheet'].fields[':key'].$put({
          param: { plan: slug, sheet: sheet.id, key },
          json: { value, expectedVersion },
        }),
      )
      // An answer under way could be from before: it would show the field as it was.
      await queries.cancelQueries({ queryKey })
      const row = { key, value, version, updatedBy: name, updatedAt: new Date().toISOString() }
      queries.setQueryData<Sheet>(queryKey, (known) => known && withField(known, row))
      return version
    },
  }
}

type Row = {
  readonly key: string
  readonly version: number
  readonly updatedBy: string | null
  readonly updatedAt: string
  readonly value: unknown
}

function withField(sheet: Sheet, row: Row): Sheet {
  if (row.key === 'title') return { ...sheet, title: String(row.value), titleVersion: row.version }
  return {
    ...sheet,
    fields: [...sheet.fields.filter(({ key }) => key !== row.key), row as Sheet['fields'][number]],
  }
}
