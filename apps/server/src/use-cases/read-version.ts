import { readVersion as readStored } from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** One version whole: the text that was hashed, its hash, and the long texts that it names by theirs. */
export async function readVersion(tools: Tools, actor: Actor, version: number) {
  return found(await readStored(tools.sql, actor.planId, version))
}
