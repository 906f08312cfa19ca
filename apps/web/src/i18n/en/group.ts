import type { group as french } from '../fr/group'
import type { Translated } from '../translated'

export const group: Translated<typeof french> = {
  list: {
    title: 'Working groups',
    lead: 'Each group writes its diagnostic and its proposals.',
    mine: 'My group',
    people: '{count, plural, =0 {Nobody yet} one {# person} other {# people}}',
    facilitatedBy: 'facilitated by {names}',
    proposals: '{count, plural, =0 {No proposal} one {# proposal} other {# proposals}}',
    here: '{count, plural, one {# person writing there} other {# people writing there}}',
    noMandate: 'Mandate to be written.',
    empty: {
      title: 'No working group',
      explanation: 'Groups carry diagnostics and proposals. Create the first one, then invite its members.',
      explanationReader: 'The project lead has not created any yet. They will appear here.',
    },
  },
  create: {
    action: 'Create a group',
    title: 'Create a working group',
    done: 'The group is created.',
  },
  edit: {
    action: 'Edit',
    title: 'Edit the group',
    done: 'The group is up to date.',
  },
  form: {
    name: 'Name of the group',
    mandate: 'Mandate',
    mandateHint: 'What the group has to produce, by when, and what it will be used for.',
  },
  page: {
    mandate: 'Mandate',
    people: 'Members',
    noPeople: 'Nobody has a seat in this group yet. Invitations are made in the settings.',
    facilitator: 'Facilitation',
    here: 'In the group’s texts now',
    nobody: 'Nobody has opened a text of the group.',
    diagnostic: 'Diagnostic',
    openDiagnostic: 'Open the diagnostic',
    diagnosticBlank: 'The diagnostic is open; nothing is written in it yet.',
    noDiagnostic: {
      withModel: 'Begin with the model',
      title: 'No diagnostic yet',
      explanation: 'Open it to gather findings, figures and sources, several people at the same time.',
      action: 'Open a diagnostic',
      name: 'Diagnostic – {group}',
    },
    proposals: 'Proposals',
    allProposals: 'See in the list',
    noProposal: {
      title: 'No proposal yet',
      explanation:
        'A proposal starts from a problem found and says what the département and its partners would do.',
    },
  },
}
