import { outlineCounts } from '@deconcert/domain/plan'
import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { usePair } from '../../lib/use-pair'
import { SectionCard } from '../../ui/section-card'
import { useLevelName } from '../schema/level-name'
import classes from './outline-import.module.css'
import type { Settling } from './use-outline-draft'

/** How much was understood, and what waits to be settled. */
export function OutlineSummary({ settling }: { settling: Settling }) {
  const t = useTranslations('outline')
  const pair = usePair()
  const levelName = useLevelName()
  const { tree, lines, correct } = settling
  const counts = outlineCounts(tree)
  const names = new Map(tree.levels.map((level) => [level.key, level]))
  const unknown = lines.filter(({ kind }) => kind === 'unknown').map(({ number }) => number)
  const leftOut = lines.filter(({ kind }) => kind === 'ignored').length
  const crossCutting = lines.filter(({ why }) => why === 'cross-cutting').length
  const others = tree.problems.filter(({ problem }) => problem !== 'unknown' && problem !== 'nothing')

  return (
    <SectionCard title={t('understood')}>
      <p className={classes.counts} data-testid="outline-counts">
        {[
          ...counts.levels.map(({ key, count }) => {
            const level = names.get(key)
            const isNamed = level !== undefined && (level.labelSingular ?? level.labelPlural) !== null
            return isNamed
              ? `${count} ${levelName(level, count)}`
              : t('unnamed', { count, depth: level?.depth ?? 1 })
          }),
          t('objectives', { count: counts.objectives }),
        ].join(' / ')}
      </p>
      <ul className={classes.notes}>
        {unknown.length > 0 && (
          <li className={classes.problem}>
            <a href={`#ligne-${unknown[0]}`}>{t('unknownLines', { count: unknown.length })}</a>{' '}
            <Button variant="default" size="compact-sm" onClick={() => correct(unknown, { kind: 'ignored' })}>
              {t('ignoreUnknown', { count: unknown.length })}
            </Button>
          </li>
        )}
        {others.map(({ line, problem }) => (
          <li key={`${line} ${problem}`} className={classes.problem}>
            {line === null ? (
              t(`problem.${problem}`)
            ) : (
              <a href={`#ligne-${line}`}>{pair(t('line', { number: line }), t(`problem.${problem}`))}</a>
            )}
          </li>
        ))}
        {tree.warnings.length > 0 && <Warnings settling={settling} />}
        <li>{t('leftOut', { count: leftOut })}</li>
        {crossCutting > 0 && <li>{t('crossCutting')}</li>}
      </ul>
    </SectionCard>
  )
}

const mostWarnings = 100

function Warnings({ settling }: { settling: Settling }) {
  const t = useTranslations('outline')
  const { warnings } = settling.tree

  return (
    <li>
      <details>
        <summary>{t('warnings', { count: warnings.length })}</summary>
        <ul>
          {warnings.slice(0, mostWarnings).map(({ line, warning, derived }) => (
            <li key={`${line} ${warning}`}>
              <a href={`#ligne-${line}`}>{t('line', { number: line })}</a>
              {` : ${t(`warning.${warning}`, { derived: derived ?? '—' })}`}
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
