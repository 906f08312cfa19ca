import { canonicalContent, documentSchemaVersion, type JSONContent, seedUpdate } from '@deconcert/document'
import type { DemoContent } from './content/demo-content'
import type { DemoAmendment } from './content/demo-proposal'
import { at as entryAt } from './content/random'
import { demoId } from './demo-id'
import { personId } from './demo-people'
import { proposalBody, proposalId } from './demo-proposals'
import { at, call, type DemoAct, Json } from './statement'

/** The text with those words changed. Throws when they are not in it: the content is wrong. */
function changed(body: JSONContent, { words, become }: DemoAmendment): JSONContent {
  const text = JSON.stringify(body)
  if (!text.includes(words)) throw new Error(`demo content: no « ${words} » to amend`)
  return JSON.parse(text.replace(words, become)) as JSONContent
}

/** Every amendment of the demo: begun, given its reasons, proposed, spoken of. */
export function amendmentActs(content: DemoContent): readonly DemoAct[] {
  return content.amendments.flatMap((amendment, index) => {
    const proposal = entryAt(content.proposals, amendment.proposal)
    const base = proposalBody(proposal)
    const body = changed(base, amendment)
    const id = demoId('amendment', index)
    const author = personId(amendment.author)
    const when = at(amendment.proposedOn, 60 * index)
    const begun = {
      id,
      proposalId: proposalId(amendment.proposal),
      documentId: demoId('amendment-document', index),
      baseTitle: proposal.title,
      baseContent: canonicalContent(base),
      baseSeq: 1,
    }
    const acts = [
      call('create_amendment', new Json(begun), documentSchemaVersion, seedUpdate({ body }), author, when),
      call('edit_amendment', id, null, amendment.reasons, author, when),
      call('propose_amendment', id, 1, canonicalContent(body), 0, author, when),
    ]
    const { comment } = amendment
    if (comment !== null) {
      const said = demoId('amendment-comment', index)
      acts.push(call('comment_amendment', said, id, comment.text, personId(comment.person), when))
    }
    return acts.map((sql) => ({ at: when, sql }))
  })
}
