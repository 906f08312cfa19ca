import type { structure as french } from '../fr/structure'
import type { Translated } from '../translated'

export const structure: Translated<typeof french> = {
  former: 'formerly {name}',
  formerSpoken: 'formerly {name}',
  words: {
    title: 'Presentation',
    original: 'Original wording: “{title}”',
    objectives: '{count, plural, one {Objective} other {Objectives}}',
    none: 'No subtitle, introduction or objective yet.',
    edit: 'Edit the presentation',
    subtitle: 'Subtitle',
    lead: 'Introduction',
    leadHint: 'An empty line separates two paragraphs.',
    objectivesField: 'Objectives',
    objectivesHint: 'One objective per line.',
    done: 'The presentation is changed.',
  },
  links: {
    title: 'Also attached to',
    explanation:
      'Its number comes from its main place. It also serves the items below, where it appears without a new number.',
    none: 'It is attached to its main place only.',
    children: 'Also attached here',
    childrenHint: 'Placed and numbered elsewhere, they also serve this item.',
    add: 'Attach to another item',
    placeholder: 'Look for an item of the plan',
    confirm: 'Attach',
    remove: 'Detach from “{name}”',
    added: 'The attachment is added.',
    removed: 'The attachment is removed.',
    alsoHere: 'also here: {names}',
  },
  counts: {
    title: 'Announced numbers',
    edit: 'Announced numbers…',
    explanation:
      'How many the plan announces, level by level. What is entered is shown beside it: “5 / 47”. An empty field announces nothing.',
    explanationBranch: 'How many “{name}” announces, level by level. An empty field announces nothing.',
    done: 'The announced numbers are saved.',
    sheets: '{count} / {declared} sheets entered',
    others: '{count} / {declared} {name}',
  },
  find: {
    label: 'Go to a number',
    placeholder: '2.2.4',
    none: 'No item bears the number “{number}”, nor has borne it.',
    now: 'today',
    former: 'formerly {name}',
    clear: 'Clear',
  },
  keys: {
    hint: 'By keyboard, on a line: Alt + ↑ or ↓ moves it among its neighbours, Alt + ← moves it up a level, Alt + → puts it in the one above.',
    nowhere: 'This line cannot go there.',
  },
  levelChange: {
    title: 'Change the level?',
    explanation:
      '“{title}” now stands at the level “{before}”. In this place it would move to the level “{after}”: its number changes, and other numbers that are not frozen may be counted again.',
    confirm: 'Move to the level “{after}”',
  },
  effect: {
    title: 'What becomes of the references',
    same: 'No reference changes.',
    changed: '{count, plural, one {# reference would change} other {# references would change}} of {total}.',
    ambiguous:
      '{count, plural, one {# item would have the same reference as another} other {# items would have the same reference as others}}: tell the levels apart by a name or a form of number.',
    onlyChanged: 'Show only what changes',
    was: '{name} so far',
    double: 'twice',
    more: 'and {count} more',
  },
}
