import type { Shape } from './shape'

const id = { kind: 'text', most: 60 } as const
const label = { kind: 'text', most: 250 } as const
const name = { kind: 'text', most: 160 } as const
const date = { kind: 'nullable', of: { kind: 'date' } } as const
const year = { kind: 'nullable', of: { kind: 'integer', least: 1900, most: 2200 } } as const
const euros = { kind: 'integer', least: 0, most: 1_000_000_000_000 } as const

function choice<const Options extends readonly string[]>(...options: Options) {
  return { kind: 'choice', options } as const
}

/** The shape of each typed field of a sheet. The rich fields are co-edited text and the automatic ones derived. */
export const fieldShapes = {
  title: { kind: 'text', most: 500 },
  attachment: {
    kind: 'record',
    fields: { mainId: { kind: 'nullable', of: id }, secondaryIds: { kind: 'list', of: id, most: 20 } },
  },
  nature: { kind: 'nullable', of: choice('new', 'continued', 'strengthened', 'experimental') },
  priority: { kind: 'nullable', of: { kind: 'integer', least: 1, most: 4 } },
  summary: { kind: 'text', most: 200 },
  'operational-objectives': { kind: 'list', of: label, most: 5 },
  principles: { kind: 'list', of: id, most: 100 },
  audiences: {
    kind: 'record',
    fields: { itemIds: { kind: 'list', of: id, most: 100 }, precision: { kind: 'text', most: 500 } },
  },
  'final-beneficiaries': { kind: 'text', most: 500 },
  territories: {
    kind: 'record',
    fields: { isWholeDepartment: { kind: 'flag' }, territoryIds: { kind: 'list', of: id, most: 200 } },
  },
  steps: {
    kind: 'list',
    most: 50,
    of: {
      kind: 'record',
      fields: { label, responsible: name, deadline: date, deliverable: label, isDone: { kind: 'flag' } },
    },
  },
  participation: {
    kind: 'record',
    fields: {
      mode: {
        kind: 'nullable',
        of: choice('information', 'consultation', 'concertation', 'co-construction', 'decision'),
      },
      text: { kind: 'text', most: 1000 },
    },
  },
  lead: { kind: 'record', fields: { structure: name, department: name, position: name } },
  'co-leads': {
    kind: 'list',
    most: 20,
    // Whether it accepts is its own word, recorded of the sheet.
    of: { kind: 'record', fields: { structure: name } },
  },
  'elected-official': { kind: 'record', fields: { name, position: name } },
  partners: {
    kind: 'list',
    most: 50,
    of: {
      kind: 'record',
      fields: { structure: name, role: choice('implements', 'funds', 'refers', 'informed') },
    },
  },
  'follow-up-body': name,
  schedule: {
    kind: 'record',
    fields: {
      start: date,
      end: date,
      isPermanent: { kind: 'flag' },
      milestones: { kind: 'list', most: 20, of: { kind: 'record', fields: { label, date } } },
    },
  },
  'human-means': {
    kind: 'record',
    fields: {
      isWithinExisting: { kind: 'flag' },
      lines: {
        kind: 'list',
        most: 50,
        of: {
          kind: 'record',
          // A half-time post is 50.
          fields: {
            who: name,
            fullTimePercent: { kind: 'integer', least: 0, most: 100_000 },
            origin: choice('internal', 'external'),
          },
        },
      },
    },
  },
  'financial-means': {
    kind: 'record',
    fields: {
      isWithoutDirectCost: { kind: 'flag' },
      years: {
        kind: 'list',
        most: 40,
        of: {
          kind: 'record',
          fields: {
            year: { kind: 'integer', least: 1900, most: 2200 },
            nature: choice('operating', 'investment'),
            amountEuros: euros,
          },
        },
      },
      funders: {
        kind: 'list',
        most: 30,
        of: {
          kind: 'record',
          fields: {
            structure: name,
            amountEuros: { kind: 'nullable', of: euros },
            state: choice('expected', 'requested', 'granted'),
          },
        },
      },
    },
  },
  indicators: {
    kind: 'list',
    most: 30,
    of: {
      kind: 'record',
      fields: {
        label,
        type: choice('output', 'result', 'impact'),
        unit: { kind: 'text', most: 60 },
        initialValue: { kind: 'text', most: 60 },
        initialYear: year,
        targetValue: { kind: 'text', most: 60 },
        targetYear: year,
        source: name,
        frequency: { kind: 'text', most: 60 },
        responsible: name,
      },
    },
  },
  'points-of-attention': {
    kind: 'list',
    most: 20,
    of: { kind: 'record', fields: { text: label, answer: label } },
  },
  'other-plans': {
    kind: 'record',
    fields: {
      isNone: { kind: 'flag' },
      links: {
        kind: 'list',
        most: 30,
        of: { kind: 'record', fields: { document: name, reference: name, nature: label } },
      },
    },
  },
  'linked-actions': {
    kind: 'list',
    most: 30,
    of: {
      kind: 'record',
      fields: { nodeId: id, kind: choice('prerequisite', 'completes', 'details', 'replaces') },
    },
  },
  'legal-basis': { kind: 'text', most: 500 },
  annexes: {
    kind: 'list',
    most: 20,
    // A piece told of before files could be joined has none.
    of: { kind: 'record', fields: { file: { kind: 'nullable', of: id }, name, alternativeText: label } },
  },
} as const satisfies Readonly<Record<string, Shape>>
