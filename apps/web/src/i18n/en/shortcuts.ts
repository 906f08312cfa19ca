import type { shortcuts as french } from '../fr/shortcuts'
import type { Translated } from '../translated'

export const shortcuts: Translated<typeof french> = {
  title: 'Keyboard shortcuts',
  lead: 'Whatever is done in a text can be done with the keyboard.',
  page: 'Open this list in a new tab',
  next: 'then',
  group: {
    write: 'Writing',
    table: 'In a table',
    find: 'Finding',
    beside: 'Comments and suggestions',
    move: 'Moving around',
  },
  act: {
    insert: 'Insert a block, at the start of a line or after a space',
    link: 'Set or change a link',
    nextCell: 'Next cell; from the last one, a new row',
    previousCell: 'Previous cell',
    find: 'Find and replace',
    nextMatch: 'Next result, from the search',
    previousMatch: 'Previous result, from the search',
    comment: 'Comment on what is selected, or go to the comment on the passage',
    nextThread: 'Next thread',
    previousThread: 'Previous thread',
    nextSuggestion: 'Next suggestion',
    previousSuggestion: 'Previous suggestion',
    toolbar: 'Go to the formatting tools; arrows move between them, Esc returns to the text',
    leave: 'Leave the text, even from a list or a table',
    shortcuts: 'Show this list',
  },
}
