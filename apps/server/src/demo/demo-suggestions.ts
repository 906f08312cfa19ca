import type { JSONContent } from '@deconcert/document'
import type { DemoContent } from './content/demo-content'
import { facilitatorOf, playerId } from './demo-people'

/** A diagnostic in which two people propose changes: one would say it otherwise, the other would add a sentence. */
export function withDemoSuggestions(written: JSONContent, content: DemoContent): JSONContent {
  const at = Date.parse('2026-02-20T10:00:00Z')
  const lead = { id: 'demo-suggestion-1', author: playerId(content, 'project-lead'), at }
  const facilitator = { id: 'demo-suggestion-2', author: facilitatorOf(content, 'mobilite'), at }
  const line: JSONContent = {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Les transports à la demande ' },
      { type: 'text', text: 'sont trop peu connus', marks: [{ type: 'deletion', attrs: lead }] },
      {
        type: 'text',
        text: 'ne sont connus que d’un habitant sur trois',
        marks: [{ type: 'insertion', attrs: { ...lead, breaks: null } }],
      },
      { type: 'text', text: ' dans les cantons sans gare.' },
      {
        type: 'text',
        text: ' Les secrétaires de mairie sont les premières à les faire connaître.',
        marks: [{ type: 'insertion', attrs: { ...facilitator, breaks: null } }],
      },
    ],
  }
  return { ...written, content: [...(written.content ?? []), line] }
}
