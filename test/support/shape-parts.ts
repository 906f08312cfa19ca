type Numbering = { readonly style: string; readonly reset: string; readonly template: string }

export const numberings = {
  none: { style: 'none', reset: 'plan', template: '' },
  continuous: { style: 'decimal', reset: 'plan', template: '{n}' },
  restarting: { style: 'decimal', reset: 'parent', template: '{n}' },
  behindParent: { style: 'decimal', reset: 'parent', template: '{parent}.{n}' },
} as const satisfies Readonly<Record<string, Numbering>>

/** A level of a plan document; `names` are one and several, null where the plan gives none. */
export function level(
  key: string,
  names: readonly [string, string] | null,
  allowedParents: readonly (string | null)[],
  numbering: Numbering,
  more: { readonly depth?: number; readonly carriesActionSheet?: boolean } = {},
) {
  return {
    key,
    depth: 1,
    labelSingular: names?.[0] ?? null,
    labelPlural: names?.[1] ?? null,
    allowedParents,
    numbering,
    carriesActionSheet: false,
    ...more,
  }
}

export type ShapeNode = {
  readonly id: string
  readonly level: string
  readonly parent: string | null
  readonly order: number
  readonly number: string | null
  readonly title: string
  readonly subtitle?: string
  readonly lead?: readonly string[]
  readonly objectives?: readonly string[]
  readonly isExample?: boolean
  readonly territory?: string
}

export function facet(
  id: string,
  kind: string,
  labels: readonly string[],
  more: { readonly label?: string; readonly scope?: string } = {},
) {
  const items = labels.map((label, index) => ({ code: `${id}-${index + 1}`, label }))
  return { id, kind, label: id, scope: 'plan', items, ...more }
}

/** As many words as asked, each with its rank: `words('Levier', 3)`. */
export function words(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${word} ${index + 1}`)
}

type Head = { readonly id: string; readonly title: string; readonly period: unknown; readonly status: string }

/** A plan document of a département that does not exist, with empty parts where none are given. */
export function shape({ id, title, period, status }: Head, parts: Readonly<Record<string, unknown>>) {
  return {
    format: 'schema-solidarites/plan',
    formatVersion: '0.1',
    plan: { id, title, kind: 'schema-unique', collectivite: { nom: `Département de ${id}` }, period, status },
    levels: [] as readonly ReturnType<typeof level>[],
    nodes: [] as readonly ShapeNode[],
    facets: [] as readonly unknown[],
    territories: [] as readonly unknown[],
    matrix: null,
    evaluation: null,
    bodies: [] as readonly unknown[],
    process: {} as Readonly<Record<string, unknown>>,
    stats: [] as readonly unknown[],
    declaredCounts: {} as Readonly<Record<string, number>>,
    ...parts,
  }
}
