import { useTranslations } from 'use-intl'
import type { Tree } from '../../plan/tree-query'
import { useLevelName } from './level-name'

type Props = {
  readonly levels: Tree['levels']
  /** How many of each level are entered, by key. */
  readonly entered: ReadonlyMap<string, number> | undefined
  readonly declared: Readonly<Record<string, number>>
}

/** What a branch holds, level by level, beside what it announces: « 4 actions », « 5 / 47 fiches saisies ». */
export function useBranchTotals(): (totals: Props) => string {
  const t = useTranslations('tree')
  const tCounts = useTranslations('structure.counts')
  const levelName = useLevelName()

  const textOf = (level: Tree['levels'][number], count: number, declared: number | undefined): string => {
    const name = levelName(level, declared ?? count).toLocaleLowerCase()
    if (declared === undefined) return count === 0 ? '' : t('counts', { count, name })
    return tCounts(level.carriesSheet ? 'sheets' : 'others', { count, declared, name })
  }

  return ({ levels, entered, declared }) =>
    levels
      .map((level) => textOf(level, entered?.get(level.key) ?? 0, declared[level.key]))
      .filter((text) => text !== '')
      .join(' · ')
}
