import type { Extra } from './document-reader'

/** The key under which `extra` says how its record was written. No document uses it: it is dropped when read. */
export const formKey = '$form'

/** How a record was written, where its meaning does not say it: kept so that it can be written so again. */
export type Form = {
  /** Keys that have a value by default and were not said. */
  readonly unsaid?: readonly string[]
  /** The record was a plain text: its label. */
  readonly isText?: boolean
  /** The record is not the document's: the product gave it this label. */
  readonly given?: string
}

export function formOf(extra: Extra): Form {
  const form = extra[formKey]
  return typeof form === 'object' && form !== null ? form : {}
}

export function withForm(extra: Extra, form: Form): Extra {
  return { ...extra, [formKey]: { ...formOf(extra), ...form } }
}

export function isUnsaid(extra: Extra, key: string): boolean {
  return formOf(extra).unsaid?.includes(key) === true
}

/** Whether a value says nothing: a record that says it and one that leaves it out mean the same. */
export function isSilent(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

/**
 * A record as it was written, with what is known now.
 *
 * What says nothing now is left as the record said it, `null` or not at all; a default that was not said stays unsaid.
 */
export function writeRecord(
  extra: Extra,
  known: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const { [formKey]: _, ...record } = extra
  const said = Object.entries(known).filter(
    ([key, value]) => !isSilent(value) && !(isUnsaid(extra, key) && value === defaults[key]),
  )
  return { ...record, ...Object.fromEntries(said) }
}
