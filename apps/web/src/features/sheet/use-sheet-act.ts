import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'

/** One act on a sheet: what the page shows of sheets is asked again, and a refusal is shown in the dialog that asked. */
export function useSheetAct<Input>(
  slug: string,
  act: (input: Input) => Promise<unknown>,
  onDone: () => void,
) {
  const t = useTranslations('sheetLife')
  const queries = useQueryClient()
  const asked = async (input: Input) => {
    try {
      return await act(input)
    } catch (error) {
      // It may be refused because the page shows what is no longer so.
      void queries.invalidateQueries({ queryKey: planKey(slug, 'sheets') })
      throw error
    }
  }
  return useAct<unknown, Input>(asked, {
    invalidate: planKey(slug, 'sheets'),
    success: t('done'),
    quiet: true,
    onSuccess: onDone,
  })
}
