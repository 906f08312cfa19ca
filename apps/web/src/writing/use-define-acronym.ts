import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import type { Entry } from './writing-query'

/** Says what an acronym means, over the version that was seen; an empty meaning takes it away. */
export function useDefineAcronym(slug: string, onSuccess: () => void = () => {}) {
  const t = useTranslations('writing.glossary')
  const queries = useQueryClient()
  return useAct(
    async ({ version, acronym, meaning }: Entry) => {
      const json = { acronym, meaning, expectedVersion: version }
      try {
        await call(api.plans[':plan'].writing.glossary.$put({ param: { plan: slug }, json }))
      } catch (error) {
        // What somebody else said meanwhile is shown beside what was typed.
        await queries.invalidateQueries({ queryKey: planKey(slug, 'glossary') }).catch(() => undefined)
        throw error
      }
    },
    { invalidate: planKey(slug, 'glossary'), quiet: true, success: t('done'), onSuccess },
  )
}
