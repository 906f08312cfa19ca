import { canonicalJson, type Json, type Shape } from '@deconcert/domain'

/** An empty value of this shape, to begin with. `year` is the year that a new line is about. */
export function emptyOf(shape: Shape, year: number): unknown {
  switch (shape.kind) {
    case 'text':
    case 'date':
      return ''
    case 'choice':
      return shape.options[0] ?? ''
    case 'integer':
      return isYear(shape) ? year : shape.least
    case 'flag':
      return false
    case 'list':
      return []
    case 'nullable':
      return null
    case 'record':
      return Object.fromEntries(Object.entries(shape.fields).map(([key, each]) => [key, emptyOf(each, year)]))
  }
}

function isYear(shape: Shape): boolean {
  return shape.kind === 'integer' && shape.least >= 1000
}

/** Whether nobody has written anything here. What a line begins with by itself does not count. */
export function isBlank(shape: Shape, value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  switch (shape.kind) {
    case 'nullable':
      return false
    case 'choice':
      return true
    case 'integer':
      return isYear(shape) || value === shape.least
    case 'list':
      return itemsOf(value).every((item) => isBlank(shape.of, item))
    case 'record':
      return Object.entries(shape.fields).every(([key, each]) => isBlank(each, partsOf(value)[key]))
    default:
      return false
  }
}

/** The value as it is stored: without empty lines; null when nothing is left. */
export function storedValue(shape: Shape, value: unknown): unknown {
  return isBlank(shape, value) ? null : withoutBlanks(shape, value)
}

function withoutBlanks(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'list') {
    const { of } = shape
    return itemsOf(value)
      .filter((item) => !isBlank(of, item))
      .map((item) => withoutBlanks(of, item))
  }
  if (shape.kind !== 'record') return value
  return Object.fromEntries(
    Object.entries(shape.fields).map(([key, each]) => [key, withoutBlanks(each, partsOf(value)[key])]),
  )
}

/** Whether a list has a line in which nobody has written anything. */
export function hasEmptyLine(shape: Shape, value: unknown): boolean {
  if (shape.kind === 'list')
    return itemsOf(value).some((item) => isBlank(shape.of, item) || hasEmptyLine(shape.of, item))
  if (shape.kind !== 'record') return false
  return Object.entries(shape.fields).some(([key, each]) => hasEmptyLine(each, partsOf(value)[key]))
}

export function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson((one ?? null) as Json) === canonicalJson((other ?? null) as Json)
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
