import { Hono } from 'hono'
import type { Tools } from '../tools'
import { listTodo } from '../use-cases/list-todo'
import { allow } from './allow'

/** What waits for the reader in this plan. */
export function todo(tools: Tools) {
  return new Hono().get('/', allow('plan.read'), async (c) => c.json(await listTodo(tools, c.var.actor)))
}
