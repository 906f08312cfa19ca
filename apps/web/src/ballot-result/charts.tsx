import type { BallotResult, BallotRules, MethodResult } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { StateBadge } from '../ui/state-badge'
import { MethodChart } from './method-chart'
import classes from './result.module.css'

type Props = { readonly rules: BallotRules; readonly result: BallotResult }

/** The result as charts and tables: where colleges weigh, raw and weighted side by side, the one that counts marked. */
export function ResultCharts({ rules, result }: Props) {
  const t = useTranslations('ballotResult')
  const { raw, weighted, selected, counting } = result

  if (raw === null) return null
  if (weighted === null || counting === 'raw') {
    return (
      <div className={classes.stack}>
        <MethodChart
          rules={rules}
          result={raw}
          counts={result}
          selected={selected}
          isWeighted={false}
          title={t('title')}
        />
      </div>
    )
  }
  return (
    <div className={classes.sides}>
      <OneResult rules={rules} result={result} shown={weighted} isWeighted />
      <OneResult rules={rules} result={result} shown={raw} isWeighted={false} />
    </div>
  )
}

type OneProps = Props & { readonly shown: MethodResult; readonly isWeighted: boolean }

function OneResult({ rules, result, shown, isWeighted }: OneProps) {
  const t = useTranslations('ballotResult')
  const title = t(isWeighted ? 'weighted' : 'raw')

  return (
    <section className={classes.one} data-decides={isWeighted || undefined}>
      <h3 className={classes.oneTitle}>
        {title}{' '}
        <StateBadge tone={isWeighted ? 'info' : 'neutral'}>
          {t(isWeighted ? 'decides' : 'informs')}
        </StateBadge>
      </h3>
      <MethodChart
        rules={rules}
        result={shown}
        counts={result}
        selected={isWeighted ? result.selected : []}
        isWeighted={isWeighted}
        title={title}
      />
    </section>
  )
}
