import type { provenance as french } from '../fr/provenance'
import type { Translated } from '../translated'

export const provenance: Translated<typeof french> = {
  ofNode: 'The whole way, from contributions on',
  ofProposal: 'What became of my proposal? The whole way',
  view: 'How the way is shown',
  list: 'List',
  graph: 'Drawing',
  drawing: 'The way from contributions to the plan, from left to right',
  alone: 'Nothing leads here from a contribution: written by hand or imported.',
  from: 'Comes from: {sources}',
  more: '{names} and {count, plural, one {another person} other {# others}}',
  open: 'Under way',
  kind: {
    people: 'Written by',
    group: 'Working group',
    diagnostic: 'Diagnostic of the group',
    proposal: 'Proposal',
    amendment: 'Amendment taken',
    ballot: 'Ballot',
    node: 'Element of the plan',
    decision: 'Decision of the steering committee',
    sheet: 'Action sheet',
  },
}
