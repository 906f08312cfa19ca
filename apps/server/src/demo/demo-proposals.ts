import { documentSchemaVersion, type JSONContent, seedUpdate } from '@deconcert/document'
import { contentFromBlocks } from './block-content'
import type { DemoContent } from './content/demo-content'
import type { DemoProposal } from './content/demo-proposal'
import { demoId } from './demo-id'
import { facilitatorOf, groupId, personId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { at, call, type DemoAct, insert, Json } from './statement'

export const proposalId = (index: number) => demoId('proposal', index)

/** The text of a proposal: the problem, then what is proposed. */
export function proposalBody({ problem, text }: DemoProposal): JSONContent {
  return contentFromBlocks([
    { kind: 'heading', text: 'Le problème' },
    { kind: 'paragraph', text: problem },
    { kind: 'heading', text: 'La proposition' },
    ...text,
  ])
}

function move(
  index: number,
  from: string,
  to: string,
  event: string,
  kind: string,
  reason: string | null,
  actor: string,
  when: Date,
): DemoAct {
  return {
    at: when,
    sql: call('move_proposal', proposalId(index), from, to, event, kind, reason, actor, when),
  }
}

function drafted(proposal: DemoProposal, index: number, ids: DemoPlanIds): readonly DemoAct[] {
  const [first = 0, ...others] = proposal.authors
  const when = at(proposal.writtenOn, index)
  const id = proposalId(index)
  const seed = seedUpdate({ body: proposalBody(proposal) })
  const acts = [
    call(
      'create_proposal',
      id,
      ids.plan,
      groupId(proposal.group),
      proposal.title,
      demoId('proposal-document', index),
      documentSchemaVersion,
      seed,
      personId(first),
      when,
    ),
    ...(others.length === 0
      ? []
      : [
          insert(
            'proposal_author',
            others.map((person) => ({ proposal_id: id, account_id: personId(person) })),
          ),
        ]),
  ]
  return acts.map((sql) => ({ at: when, sql }))
}

/** What the moderators made of it on its day; later states come from its ballot. */
function moderated(content: DemoContent, proposal: DemoProposal, index: number): readonly DemoAct[] {
  if (proposal.moderatedOn === null) return []
  const when = at(proposal.moderatedOn, 200 + index)
  const actor = facilitatorOf(content, proposal.group)
  const reason = [proposal.sentTo, proposal.reason].filter((each) => each !== null).join(' — ') || null
  switch (proposal.state) {
    case 'merged':
      return [
        {
          at: when,
          sql: call(
            'merge_proposals',
            demoId('lineage-act', index),
            proposalId(proposal.mergedInto ?? 0),
            new Json([
              { id: proposalId(index), seen: { state: 'submitted', title: proposal.title, seq: 1 } },
            ]),
            reason,
            'duplicate',
            actor,
            when,
          ),
        },
      ]
    case 'sent-back':
      return [move(index, 'submitted', 'sent-back', 'send-back', 'proposal-sent-back', reason, actor, when)]
    case 'set-aside':
      return [move(index, 'submitted', 'set-aside', 'set-aside', 'proposal-set-aside', reason, actor, when)]
    case 'withdrawn':
      return [
        move(
          index,
          'submitted',
          'withdrawn',
          'withdraw',
          'proposal-withdrawn',
          reason,
          personId(proposal.authors[0] ?? 0),
          when,
        ),
      ]
    default:
      return [move(index, 'submitted', 'published', 'publish', 'proposal-published', null, actor, when)]
  }
}

/** The life of every proposal until its ballot. */
export function proposalActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  return content.proposals.flatMap((proposal, index) => {
    const author = personId(proposal.authors[0] ?? 0)
    const submitted =
      proposal.submittedOn === null
        ? []
        : [
            move(
              index,
              'draft',
              'submitted',
              'submit',
              'proposal-submitted',
              null,
              author,
              at(proposal.submittedOn, 100 + index),
            ),
          ]
    return [...drafted(proposal, index, ids), ...submitted, ...moderated(content, proposal, index)]
  })
}
