import { anchorOf, quoteOf, seedUpdate, textLines } from '@deconcert/document'
import { commentLimits } from '@deconcert/domain'
import * as Y from 'yjs'
import { type DemoThread, threads } from './content/comments'
import type { DemoContent } from './content/demo-content'
import { at as entryAt } from './content/random'
import { demoId } from './demo-id'
import { personId } from './demo-people'
import { proposalBody } from './demo-proposals'
import { at, call, type DemoAct, Expression, Json } from './statement'

/** Where the passage stands in the text as it was created. Throws when it does not: the content is wrong. */
function passageOf(content: DemoContent, { proposal, passage }: DemoThread) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate({ body: proposalBody(entryAt(content.proposals, proposal)) }))
  const lines = textLines(doc.getXmlFragment('body'))
  const from = lines.text.indexOf(passage)
  const range = { from, to: from + passage.length }
  const anchor = from < 0 ? null : anchorOf(lines, range)
  if (anchor === null) throw new Error(`demo content: no « ${passage} » to comment on`)
  return { anchor, ...quoteOf(lines, range) }
}

function mentions(names: number | undefined): Expression {
  return new Expression(names === undefined ? `'{}'` : `array['${personId(names)}']::uuid[]`)
}

/** Every thread of the demo: opened, answered, resolved. */
export function commentActs(content: DemoContent): readonly DemoAct[] {
  return threads.flatMap((thread, index) => {
    const id = demoId('thread', index)
    const opening = {
      id,
      documentId: demoId('proposal-document', thread.proposal),
      fragment: 'body',
      suggestionId: null,
      isBlocking: thread.isBlocking,
      epoch: 1,
      seq: 1,
      ...passageOf(content, thread),
    }
    const acts = thread.said.map(({ person, text, names }, n) => {
      const when = at(thread.openedOn, 30 * n + index)
      const said = [demoId('comment', index, n), text, mentions(names)] as const
      const by = [personId(person), when] as const
      const { threadsOfText, commentsOfThread } = commentLimits
      const sql =
        n === 0
          ? call('open_thread', new Json(opening), ...said, threadsOfText, ...by)
          : call('add_comment', id, ...said, commentsOfThread, ...by)
      return { at: when, sql }
    })
    if (!thread.isResolved) return acts
    const when = at(thread.openedOn, 30 * acts.length + index)
    const seen = new Json({ state: 'open', isBlocking: thread.isBlocking })
    const settler = personId(thread.said[0]?.person ?? 0)
    return [...acts, { at: when, sql: call('settle_thread', id, seen, settler, when) }]
  })
}
