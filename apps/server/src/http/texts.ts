import { Hono } from 'hono'
import type { Tools } from '../tools'
import { eraseDeletedText } from '../use-cases/erase-deleted-text'
import { allow } from './allow'
import { idIn } from './body'

/** The shared texts of a plan, whatever they are of. What they say goes through sockets. */
export function texts(tools: Tools) {
  return new Hono().post('/:text/erasure', allow('text.erase'), async (c) => {
    await eraseDeletedText(tools, c.var.actor, idIn<'document'>(c, 'text'))
    return c.json({})
  })
}
