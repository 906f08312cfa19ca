import { readNodeWords, editNode as storeWords } from '@deconcert/database/plan'
import { canonicalJson, found, type Json, type NodeId, Refused, throwIfRefused } from '@deconcert/domain'
import { type NodeWords, nodeEditRefusal, nodeWordsRefusal, retitleRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestStructure } from './on-latest-structure'

export type NodeEdit = {
  /** What the editor saw of each field that is to change, as far as it is told. */
  readonly before: Partial<NodeWords>
  readonly edit: Partial<NodeWords>
}

/**
 * Changes what is written of a line by hand, as long as the committee has not validated it: only what is given, unless
 * somebody has changed it since it was read. The first wording of a title that came with a document stays beside it.
 */
export async function editNode(
  tools: Tools,
  actor: Actor,
  id: NodeId,
  { before, edit }: NodeEdit,
): Promise<void> {
  const change = trimmed(edit)
  if (Object.keys(change).length === 0) return
  const outcome = await onLatestStructure(tools, actor.planId, async ({ version, nodes }) => {
    const node = found(nodes.find((each) => each.id === id))
    throwIfRefused(change.title === undefined ? nodeEditRefusal(node) : retitleRefusal(node))
    const words = found(await readNodeWords(tools.sql, actor.planId, id))
    if (fieldsOf(before).some((field) => !isSame(before[field], words[field]))) return 'changed-since'
    throwIfRefused(nodeWordsRefusal({ ...words, ...change }))
    const at = { planId: actor.planId, expectedVersion: version, actorId: actor.accountId, at: tools.now() }
    await storeWords(tools.sql, at, id, change)
    return 'saved'
  })
  if (outcome === 'changed-since') throw new Refused('stale-version')
}

function fieldsOf(words: Partial<NodeWords>): readonly (keyof NodeWords)[] {
  return (['title', 'subtitle', 'lead', 'objectives'] as const).filter((field) => words[field] !== undefined)
}

function isSame(one: Json | undefined, other: Json): boolean {
  return one !== undefined && canonicalJson(one) === canonicalJson(other)
}

/** What was typed, without blanks around it nor empty lines. */
function trimmed({ title, subtitle, lead, objectives }: Partial<NodeWords>): Partial<NodeWords> {
  const texts = (list: readonly string[]) => list.map((text) => text.trim()).filter((text) => text !== '')
  return {
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(subtitle === undefined ? {} : { subtitle: subtitle?.trim() || null }),
    ...(lead === undefined ? {} : { lead: texts(lead) }),
    ...(objectives === undefined ? {} : { objectives: texts(objectives) }),
  }
}
