import { Fields, maxItems, maxText, RefusalList } from './document-reader'
import { planDocumentFormat, planDocumentVersion } from './plan-document'
import { readPlanFields } from './read-plan-document'

/** The address of the schema under that of the product. */
export const planDocumentSchemaPath = `/api/schemas/plan-document-${planDocumentVersion}.json`

type Schema = Readonly<Record<string, unknown>>

const nullable = (type: string, more: Schema = {}): Schema => ({ type: [type, 'null'], ...more })
const wholeNumber = { minimum: -(2 ** 31) + 1, maximum: 2 ** 31 - 1 }

/** Takes note of each field that the reader of plan documents asks for: what it asks is what the format is. */
class AskedFields extends Fields {
  readonly #properties = new Map<string, () => Schema>()
  readonly #required = new Set<string>()

  constructor() {
    super({}, '', new RefusalList())
  }

  schema(): Schema {
    const properties = Object.fromEntries([...this.#properties].map(([key, schema]) => [key, schema()]))
    const required = [...this.#properties.keys()].filter((key) => this.#isRequired(key, properties[key]))
    return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) }
  }

  /** An object that must hold something must be there itself. */
  #isRequired(key: string, schema: Schema | undefined): boolean {
    return this.#required.has(key) || (schema?.type === 'object' && 'required' in schema)
  }

  #ask(key: string, schema: Schema | (() => Schema)): void {
    this.#properties.set(key, typeof schema === 'function' ? schema : () => schema)
  }

  #askRecords<Item>(key: string, read: (fields: AskedFields) => Item, other: readonly Schema[]): readonly [] {
    const item = new AskedFields()
    read(item)
    this.#ask(key, () => {
      const items = other.length === 0 ? item.schema() : { anyOf: [...other, item.schema()] }
      return nullable('array', { maxItems, items })
    })
    return []
  }

  override textOrNull(key: string, most = maxText): null {
    this.#ask(key, nullable('string', { maxLength: most }))
    return null
  }

  override text(key: string, most = maxText): string {
    this.#required.add(key)
    this.#ask(key, { type: 'string', pattern: '\\S', maxLength: most })
    return ''
  }

  override numberOrNull(key: string): null {
    this.#ask(key, nullable('number'))
    return null
  }

  override integerOrNull(key: string): null {
    this.#ask(key, nullable('integer', wholeNumber))
    return null
  }

  override flag(key: string): boolean {
    this.#ask(key, nullable('boolean'))
    return false
  }

  override choice<Option extends string>(key: string, options: readonly Option[], byDefault: Option): Option {
    this.#ask(key, { enum: [...options, null] })
    return byDefault
  }

  override dateOrNull(key: string): null {
    const description = 'A date as precise as it is known: 2026, 2026-Q4, 2026-03, 2026-03-17.'
    this.#ask(key, nullable('string', { maxLength: maxText, description }))
    return null
  }

  override list(key: string): readonly [] {
    this.#ask(key, nullable('array', { maxItems }))
    return []
  }

  override texts(key: string): readonly string[] {
    this.#ask(key, nullable('array', { maxItems, items: { type: 'string', maxLength: maxText } }))
    return []
  }

  override textsOrNulls(key: string): readonly (string | null)[] {
    this.#ask(key, nullable('array', { maxItems, items: nullable('string') }))
    return []
  }

  override records<Item>(key: string, read: (fields: Fields, index: number) => Item): readonly Item[] {
    return this.#askRecords(key, (fields) => read(fields, 0), [])
  }

  override recordsOrTexts<Item>(
    key: string,
    textKey: string,
    read: (fields: Fields, index: number, isText: boolean) => Item,
  ): readonly Item[] {
    const alone = new AskedFields()
    read(alone, 0, true)
    const properties = alone.schema().properties as Record<string, Schema>
    return this.#askRecords(key, (fields) => read(fields, 0, false), [properties[textKey] ?? {}])
  }

  override record(key: string): Fields {
    const inner = new AskedFields()
    this.#ask(key, () => {
      const schema = inner.schema()
      return 'required' in schema ? schema : { ...schema, type: ['object', 'null'] }
    })
    return inner
  }

  override recordOrNull<Item>(key: string, read: (fields: Fields) => Item): null {
    const inner = new AskedFields()
    read(inner)
    this.#ask(key, () => ({ ...inner.schema(), type: ['object', 'null'] }))
    return null
  }

  override counts(key: string): Readonly<Record<string, number>> {
    this.#ask(key, nullable('object', { additionalProperties: { type: 'integer' } }))
    return {}
  }

  override extra(): Schema {
    return {}
  }
}

/**
 * The JSON Schema (2020-12) of plan documents. It is made of what the reader asks for, so that the two cannot part: a
 * document that the reader takes is valid, and one that is valid is refused for what it says only (an unknown parent, a
 * double), never for its shape. What is not named here is taken too, and kept.
 */
export function planDocumentSchema(): Schema {
  const asked = new AskedFields()
  asked.text('format')
  readPlanFields(asked)
  const schema = asked.schema()
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:schema-solidarites:plan:${planDocumentVersion}`,
    title: 'Plan document',
    ...schema,
    properties: {
      ...(schema.properties as Schema),
      format: { const: planDocumentFormat },
      formatVersion: { type: 'string', pattern: '^0\\.', maxLength: 20 },
    },
  }
}
