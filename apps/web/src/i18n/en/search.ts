import type { search as fr } from '../fr/search'
import type { Translated } from '../translated'

export const search: Translated<typeof fr> = {
  title: 'Search',
  lead: 'In the whole plan: its elements, sheets, proposals, amendments, diagnostics and people.',
  field: 'What you are looking for',
  placeholder: 'A word, a number, a code: mobilité, FA 12, P-8',
  keys: 'Accents and capitals do not count. “aide à domicile” between quotes looks for the words together, -word leaves it out. Arrows down and up: go through the results.',
  where: 'Where to search',
  everything: 'Everywhere',
  kind: {
    node: 'Elements of the plan',
    sheet: 'Sheets',
    proposal: 'Proposals',
    amendment: 'Amendments',
    diagnostic: 'Diagnostics',
    person: 'People',
  },
  found: '{count, plural, =0 {No result.} one {# result.} other {# results.}}',
  reading:
    '{count, plural, one {A recent text is still being read.} other {# recent texts are still being read.}}',
  all: 'See all results: {kind} ({count})',
  start: {
    title: 'What are you looking for?',
    explanation: 'Type at least two letters: results come as you type.',
  },
  nothing: {
    title: 'Nothing matches “{q}”',
    explanation:
      'Try a single word, or the beginning of one. What other groups have not submitted yet cannot be searched.',
  },
}
