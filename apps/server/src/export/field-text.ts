import type { Shape } from '@deconcert/domain'
import { isOwnBlank, type OwnField } from '@deconcert/domain/sheet'
import { itemSeparator } from './table'
import { choiceWords, flagWords, partWords, yesNoWords } from './words.fr'

type NameOf = (id: string) => string | undefined

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function recordText(
  fields: Readonly<Record<string, Shape>>,
  value: Readonly<Record<string, unknown>>,
  nameOf: NameOf,
): string {
  const parts = Object.entries(fields).map(([key, shape]) => {
    const part = value[key]
    if (shape.kind === 'flag') return part === true ? (flagWords[key] ?? key) : ''
    const text = fieldText(shape, part, nameOf)
    return text === '' ? '' : (partWords[key] ?? '{}').replace('{}', () => text)
  })
  return parts.filter((part) => part !== '').join(', ')
}

/** The value of a field of a sheet in one line of words; ids are told by the name of what they are of. */
export function fieldText(shape: Shape, value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return ''
  switch (shape.kind) {
    case 'nullable':
      return fieldText(shape.of, value, nameOf)
    case 'list': {
      const items: readonly unknown[] = Array.isArray(value) ? value : []
      return items.map((item) => fieldText(shape.of, item, nameOf)).join(itemSeparator)
    }
    case 'record':
      return isRecord(value) ? recordText(shape.fields, value, nameOf) : ''
    case 'choice':
      return choiceWords[String(value)] ?? String(value)
    default:
      return nameOf(String(value)) ?? String(value)
  }
}

/** What a sheet says in a field of the plan's own, in one line of words. */
export function ownText({ shape }: Pick<OwnField, 'shape'>, value: unknown): string {
  if (isOwnBlank(value)) return ''
  if (shape.kind === 'yes-no') return yesNoWords[String(value)] ?? String(value)
  if (shape.kind === 'number' || shape.kind === 'count')
    return [String(value).replace('.', ','), shape.unit].filter(Boolean).join(' ')
  return String(value)
}
