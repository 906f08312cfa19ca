import { commentLength } from '@deconcert/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { addComment, editComment, withdrawComment } from '../use-cases/comment-in-thread'
import { listReaders, listThreadReaders, listThreads } from '../use-cases/list-threads'
import { openThread } from '../use-cases/open-thread'
import { attachThread, setThreadBlocking, settleThread } from '../use-cases/settle-thread'
import { allow } from './allow'
import { body, id, idIn } from './body'

const relativePosition = z.string().min(1).max(100)
const anchor = z.strictObject({ start: relativePosition, end: relativePosition })
const wording = {
  body: z.string().max(2 * commentLength.body),
  mentions: z.array(id<'account'>()).max(50).default([]),
}
const comment = z.strictObject(wording)
const passage = z.strictObject({
  ...wording,
  fragment: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  anchor: anchor.nullable(),
  suggestionId: z.string().min(1).max(100).nullable().default(null),
  isBlocking: z.boolean().default(false),
})
// A thread is about a passage, a suggestion, or both.
const thread = passage.refine((asked) => asked.anchor !== null || asked.suggestionId !== null)

/** What is said about a shared text. */
export function threadsOfTexts(tools: Tools) {
  return new Hono()
    .get('/:text/threads', allow('plan.read'), async (c) =>
      c.json(await listThreads(tools, c.var.actor, idIn<'document'>(c, 'text'))),
    )
    .get('/:text/readers', allow('comment.write'), async (c) =>
      c.json(await listReaders(tools, c.var.actor, idIn<'document'>(c, 'text'))),
    )
    .post('/:text/threads', allow('comment.write'), body(thread), async (c) =>
      c.json(await openThread(tools, c.var.actor, idIn<'document'>(c, 'text'), c.req.valid('json')), 201),
    )
}

/** One thread. */
export function threads(tools: Tools) {
  return new Hono()
    .get('/:thread/readers', allow('comment.write'), async (c) =>
      c.json(await listThreadReaders(tools, c.var.actor, idIn<'thread'>(c, 'thread'))),
    )
    .post('/:thread/comments', allow('comment.write'), body(comment), async (c) =>
      c.json(await addComment(tools, c.var.actor, idIn<'thread'>(c, 'thread'), c.req.valid('json')), 201),
    )
    .patch('/:thread/comments/:comment', allow('comment.write'), body(comment), async (c) => {
      const [of, at] = [idIn<'thread'>(c, 'thread'), idIn<'comment'>(c, 'comment')]
      await editComment(tools, c.var.actor, of, at, c.req.valid('json'))
      return c.json({})
    })
    .delete('/:thread/comments/:comment', allow('comment.write'), async (c) => {
      const [of, at] = [idIn<'thread'>(c, 'thread'), idIn<'comment'>(c, 'comment')]
      await withdrawComment(tools, c.var.actor, of, at)
      return c.json({})
    })
    .put(
      '/:thread/state',
      allow('comment.write'),
      body(z.strictObject({ state: z.enum(['open', 'resolved']) })),
      async (c) => {
        await settleThread(tools, c.var.actor, idIn<'thread'>(c, 'thread'), c.req.valid('json').state)
        return c.json({})
      },
    )
    .put(
      '/:thread/blocking',
      allow('comment.write'),
      body(z.strictObject({ isBlocking: z.boolean() })),
      async (c) => {
        const { isBlocking } = c.req.valid('json')
        await setThreadBlocking(tools, c.var.actor, idIn<'thread'>(c, 'thread'), isBlocking)
        return c.json({})
      },
    )
    .put('/:thread/passage', allow('comment.write'), body(z.strictObject({ anchor })), async (c) => {
      await attachThread(tools, c.var.actor, idIn<'thread'>(c, 'thread'), c.req.valid('json').anchor)
      return c.json({})
    })
}
