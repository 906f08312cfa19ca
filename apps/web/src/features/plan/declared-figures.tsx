import { Title } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import { usePair } from '../../lib/use-pair'
import type { PlanProfile } from '../../plan/plan-query'
import { useQualifiedCount } from '../../plan/qualified-count'
import classes from './plan-page.module.css'

type Figure = PlanProfile['figures'][number]

/** What the plan announced in numbers, in its own words, beside what is counted here. Nothing is added up. */
export function DeclaredFigures({ profile }: { profile: PlanProfile }) {
  const t = useTranslations('plan.figures')
  const { figures, counts } = profile
  const format = useFormatter()

  if (figures.length === 0) return null
  return (
    <>
      <Title order={3} className={classes.declaredTitle}>
        {t('declared')}
      </Title>
      <table className={classes.declared}>
        <thead>
          <tr>
            <th scope="col">{t('announced')}</th>
            <th scope="col">{t('computed')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const computed = computedOf(figure, counts)
            return (
              <tr key={figure.key}>
                <th scope="row">
                  <Announced figure={figure} />
                </th>
                <td>{computed === null ? t('notCompared') : format.number(computed)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

function Announced({ figure }: { figure: Figure }) {
  const t = useTranslations('plan.figures')
  const qualified = useQualifiedCount()
  const pair = usePair()
  const { key, label, verbatim, source } = figure

  return (
    <>
      {verbatim || pair(label || key, qualified(figure))}
      {source !== '' && <span className={classes.source}>{t('source', { source })}</span>}
    </>
  )
}

/** The count of ours that the figure is shown beside, if any. */
function computedOf({ measure }: Figure, counts: PlanProfile['counts']): number | null {
  if (measure?.startsWith('node:')) return counts.nodes[measure.slice('node:'.length)] ?? 0
  switch (measure) {
    case 'groups':
    case 'people':
    case 'sheets':
      return counts[measure]
    case 'proposals':
      return Object.values(counts.proposals).reduce((sum, count) => sum + count, 0)
    case 'promoted':
      return counts.proposals.promoted ?? 0
    case 'ballots':
      return counts.ballots.closed ?? 0
    default:
      return null
  }
}
