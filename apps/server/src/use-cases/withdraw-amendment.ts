import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { authorRefusal } from './amendment-refusals'
import { moveAmendment } from './move-amendment'

/** Takes an amendment back before it is decided. Those who read it go on reading it. */
export async function withdrawAmendment(tools: Tools, actor: Actor, key: string): Promise<void> {
  await moveAmendment(tools, actor, key, {
    event: 'withdraw',
    kind: 'amendment-withdrawn',
    reason: null,
    permission: (amendment) => authorRefusal(actor, amendment),
  })
}

/** Takes a proposed amendment back into writing: its authors alone read it until they propose it again. */
export async function reviseAmendment(tools: Tools, actor: Actor, key: string): Promise<void> {
  await moveAmendment(tools, actor, key, {
    event: 'revise',
    kind: 'amendment-revised',
    reason: null,
    permission: (amendment) => authorRefusal(actor, amendment),
  })
}
