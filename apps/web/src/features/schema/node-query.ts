import type { JSONContent } from '@deconcert/document'
import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** One line of the plan with its whole provenance. */
export function nodeQuery(slug: string, node: string) {
  return queryOptions({ queryKey: planKey(slug, 'nodes', node), queryFn: () => readNode(slug, node) })
}

export type NodeProfile = Awaited<ReturnType<typeof readNode>>

async function readNode(slug: string, node: string) {
  const { content, ...rest } = await call(
    api.plans[':plan'].nodes[':node'].$get({ param: { plan: slug, node } }),
  )
  return { ...rest, content: content as JSONContent | null }
}
