import { asId, type Id, isId, type Refusal, Refused } from '@deconcert/domain'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'

const mebibyte = 1024 * 1024
const deepest = 64

type BodyInput<Schema extends z.ZodType> = { in: { json: z.input<Schema> }; out: { json: z.output<Schema> } }
type QueryInput<Schema extends z.ZodType> = {
  in: { query: z.input<Schema> }
  out: { query: z.output<Schema> }
}

/**
 * Takes a JSON body of at most `limitBytes` (1 MiB unless said otherwise) and of this shape: `c.req.valid('json')`.
 * Shapes are `z.strictObject`: a field that nobody reads is refused by its name.
 */
export function body<Schema extends z.ZodType>(
  schema: Schema,
  { limitBytes = mebibyte }: { readonly limitBytes?: number } = {},
): MiddlewareHandler<object, string, BodyInput<Schema>> {
  const limit = bodyLimit({
    maxSize: limitBytes,
    onError: () => {
      throw new Refused('too-big', `${Math.round(limitBytes / mebibyte)} Mio`)
    },
  })
  return async (c, next) => {
    if (!/^application\/json(;|$)/i.test(c.req.header('content-type') ?? '')) throw new Unsupported()
    await limit(c, async () => undefined)
    const data = check(schema, parse(await c.req.text()))
    c.req.addValidatedData('json', data as object)
    await next()
  }
}

/** Takes the parameters after `?` in this shape: `c.req.valid('query')`. */
export function query<Schema extends z.ZodType>(
  schema: Schema,
): MiddlewareHandler<object, string, QueryInput<Schema>> {
  return async (c, next) => {
    const given = c.req.query()
    throwIfUnstorable(given, 1)
    c.req.addValidatedData('query', check(schema, given) as object)
    await next()
  }
}

/** The id at this place of the address. What is not shaped like one is of nothing: `not-found`. */
export function idIn<Kind extends string>(c: Context, name: string): Id<Kind> {
  const text = c.req.param(name) ?? ''
  if (!isId(text)) throw new Refused('not-found')
  return asId<Kind>(text)
}

/** An id in a body: `z.strictObject({ nodeId: id<'node'>() })`. */
export function id<Kind extends string>() {
  return z
    .string()
    .refine(isId)
    .transform((text) => asId<Kind>(text))
}

/** A body that is not said to be JSON. */
export class Unsupported extends Error {}

function parse(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refused('wrong-type', 'JSON')
  }
  throwIfUnstorable(value, 1)
  return value
}

/** PostgreSQL stores neither NUL nor half a surrogate pair, and nobody writes JSON this deep. */
function throwIfUnstorable(value: unknown, depth: number): void {
  if (depth > deepest) throw new Refused('wrong-type', 'JSON')
  if (typeof value === 'string' && /\0|\p{Surrogate}/u.test(value)) throw new Refused('wrong-type', 'U+0000')
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      throwIfUnstorable(key, depth)
      throwIfUnstorable(inner, depth + 1)
    }
  }
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value, { reportInput: true })
  if (read.success) return read.data
  const [issue] = read.error.issues
  if (issue === undefined) throw new Refused('wrong-type')
  throw new Refused(refusalFor(issue), whereIn(issue))
}

function refusalFor(issue: z.core.$ZodIssue): Refusal {
  if (issue.code === 'unrecognized_keys') return 'unknown-field'
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'too-many' : 'too-long'
  if (issue.code === 'too_small') return 'too-short'
  if (issue.code === 'invalid_value') return 'choice-unknown'
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'field-missing'
  return 'wrong-type'
}

function whereIn(issue: z.core.$ZodIssue): string {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path, ...keys].map(String).join('.').slice(0, 200)
}
