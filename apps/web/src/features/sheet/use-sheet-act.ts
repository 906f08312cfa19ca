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
  return useAct<unknown, Input>(act, {
    invalidate: planKey(slug, 'sheets'),
    success: t('done'),
    quiet: true,
    onSuccess: onDone,
  })
}
