import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** What the action sheets of a plan are made of, and how many of them fill each short field. */
export function sheetTemplateQuery(slug: string) {
  return queryOptions({ queryKey: planKey(slug, 'sheet-template'), queryFn: () => readTemplate(slug) })
}

export type SheetTemplateAnswer = Awaited<ReturnType<typeof readTemplate>>

async function readTemplate(slug: string) {
  return await call(api.plans[':plan']['sheet-template'].$get({ param: { plan: slug } }))
}
