import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import type { Awareness } from 'y-protocols/awareness'
import { personColour } from '../ui/person-colour'
import type { Person } from './document-context'

/** The carets and selections of the others, each with a name and the colour that the person has on every page. */
export function othersCarets(awareness: Awareness, { id, name }: Person) {
  return CollaborationCaret.configure({
    provider: { awareness },
    // What the server stamps for the others, so that oneself looks the same here.
    user: { accountId: id, name },
    render: (user) => {
      const caret = document.createElement('span')
      caret.className = 'dc-caret'
      caret.style.setProperty('--person', colourOf(user))
      // Drawn by the style sheet, so that a name is never read, copied or searched as if it were text.
      caret.dataset.name = String(user.name)
      return caret
    },
    selectionRender: (user) => ({ class: 'dc-selection', style: `--person: ${colourOf(user)}` }),
  })
}

function colourOf(user: Readonly<Record<string, unknown>>): string {
  return personColour(String(user.accountId ?? user.name))
}
