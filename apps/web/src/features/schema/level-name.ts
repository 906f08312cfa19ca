import type { Level } from '@deconcert/domain/plan'
import { useTranslations } from 'use-intl'

type Named = Pick<Level, 'labelSingular' | 'labelPlural' | 'depth'>

/** The name that the plan gives a level, for one node or for several; its depth when it has none. */
export function useLevelName(): (level: Named, count?: number) => string {
  const t = useTranslations('tree')
  return ({ labelSingular, labelPlural, depth }, count = 1) => {
    const name = count > 1 ? (labelPlural ?? labelSingular) : (labelSingular ?? labelPlural)
    return name ?? t('unnamed', { depth })
  }
}
