import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import type { Awareness } from 'y-protocols/awareness'
import { personColour } from '../ui/person-colour'
import type { Person } from './document-context'

/** The carets and selections of the others, each with a name and the person's colour. */
export function othersCarets(awareness: Awareness, person: Person) {
  return CollaborationCaret.configure({
    provider: { awareness },
    user: {
      ...awareness.getLocalState()?.user,
      id: person.id,
      name: person.name,
      color: personColour(person.id),
    },
    render: (user) => {
      const caret = document.createElement('span')
      caret.className = 'dc-caret'
      caret.style.setProperty('--person', user.color)
      // Drawn by the style sheet, so that a name is never read, copied or searched as if it were text.
      caret.dataset.name = String(user.name)
      return caret
    },
    selectionRender: (user) => ({ class: 'dc-selection', style: `--person: ${user.color}` }),
  })
}
