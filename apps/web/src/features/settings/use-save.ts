import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { meQuery } from '../../lib/me'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'

/** Saves a section; done once what is stored has been read again, so that nothing old shows in between. */
export function useSave<Input>(slug: string, save: (input: Input) => Promise<unknown>, settle: () => void) {
  const t = useTranslations('settings')
  const queries = useQueryClient()

  return useAct(
    async (input: Input) => {
      await save(input)
      await queries.invalidateQueries({ queryKey: planKey(slug) })
      // The title of the plan is in what one knows of oneself.
      void queries.invalidateQueries({ queryKey: meQuery.queryKey })
    },
    { quiet: true, success: t('saved'), onSuccess: settle },
  )
}
