import type { Messages } from '../fr/catalogue'

export const writing: Messages['writing'] = {
  glossary: {
    title: 'Glossary',
    explanation:
      'What the acronyms of the plan mean. One that is known here is no longer pointed out when texts are reviewed.',
    acronym: 'Acronym',
    meaning: 'What it means',
    meaningOf: 'What “{acronym}” means',
    add: 'Add',
    save: 'Save',
    remove: 'Remove “{acronym}”',
    edit: 'Edit “{acronym}”',
    empty: 'No acronym yet. Add the first one that somebody did not understand.',
    saidSince: '“{acronym}” now means “{meaning}”. What you wrote is not saved.',
    removedSince: '“{acronym}” was taken away meanwhile. What you wrote is not saved.',
    keepMine: 'Put what I wrote instead',
    takeTheirs: 'Leave what is saved',
    done: 'The glossary is saved.',
  },
  model: {
    title: 'Models of texts',
    explanation:
      'What a new text begins with when the model is chosen. Texts that have begun do not change. A line that begins with “#” is a heading, with “-” a bullet.',
    kind: { diagnostic: 'A group’s diagnostic', proposal: 'Proposal' },
    text: 'Text of the model',
    preview: 'Preview: {kind}',
    choose: 'Begin with the model',
    chooseHint: 'Headings to write under: {headings}',
    blank: 'This model is empty.',
  },
  review: {
    title: 'Review',
    explanation: 'Hints for being understood by everybody. Nothing is compulsory; you are the judge.',
    sentences: 'Long sentences',
    sentence: '{words} words',
    acronyms: 'Acronyms to explain',
    personal: 'Personal data',
    personalCount: '{count, plural, one {# passage} other {# passages}} by which somebody may be recognised',
    personalHint:
      'What somebody could be recognised by. Write “a carer”, “a user of the service”: many will read the text.',
    personalKind: {
      email: 'E-mail address',
      phone: 'Telephone number',
      nir: 'Social security number',
      'named-person': 'Person named',
    },
    define: 'Say what “{acronym}” means',
    show: 'Show: {passage}',
    nothing: 'Nothing to point out: no long sentence, no unknown acronym, no personal data.',
    counted: '{count, plural, =0 {Nothing to review} one {# point to review} other {# points to review}}',
  },
  publication: {
    title: 'Somebody may be recognised in this text',
    explanation:
      'It will be read well beyond the group. Take out what follows, or confirm that you have checked it:',
    waiting:
      '{count, plural, one {# suggestion still waits} other {# suggestions still wait}}: the text is submitted without them, and they remain to be accepted or refused.',
    more: '{count, plural, one {and # more passage} other {and # more passages}}',
    toConfirm: 'Tick this box, or take these passages out of the text.',
    confirmed: 'I have checked: this is no personal data, or the person agrees',
  },
  room: {
    open: 'Project',
    title: 'Reading in the room',
    larger: 'Larger',
    smaller: 'Smaller',
    leave: 'Leave the reading in the room',
    keys: 'Arrows or space to move on, + and − for the size, Escape to leave.',
  },
}
