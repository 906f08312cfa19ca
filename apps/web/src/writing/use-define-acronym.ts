import { useTranslations } from 'use-intl'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import type { Entry } from './writing-query'

/** Says what an acronym means, over the version that was seen; an empty meaning takes it away. */
export function useDefineAcronym(slug: string, onSuccess: () => void = () => {}) {
  const t = useTranslations('writing.glossary')
  return useAct(
    async ({ version, acronym, meaning }: Entry) => {
      const json = { acronym, meaning, expectedVersion: version }
      await call(api.plans[':plan'].writing.glossary.$put({ param: { plan: slug }, json }))
    },
    { invalidate: planKey(slug, 'glossary'), quiet: true, success: t('done'), onSuccess },
  )
}
