import { useFormatter, useTranslations } from 'use-intl'
import { ChainLink } from './chain-link'
import classes from './node-page.module.css'
import type { NodeProfile } from './node-query'

/** What the steering committee decided about a line, in the order in which it did. */
export function NodeDecisions({ node }: { node: NodeProfile }) {
  const t = useTranslations('node.origin')
  const tDecision = useTranslations('node.decision')
  const format = useFormatter()

  if (node.decisions.length === 0) {
    return (
      <ChainLink step={t('decision')} waiting>
        <span className={classes.note}>{t('waiting')}</span>
      </ChainLink>
    )
  }
  return node.decisions.map((decision) => (
    <ChainLink key={decision.id} step={t('decision')}>
      <strong>{tDecision(decision.kind)}</strong>
      <p className={classes.note}>
        {t('decided', {
          name: decision.decidedBy,
          date: format.dateTime(new Date(decision.at), { dateStyle: 'long' }),
        })}
      </p>
      {decision.number !== null && <p>{t('frozenNumber', { number: decision.number })}</p>}
      {decision.reason !== '' && <p>{t('reason', { reason: decision.reason })}</p>}
    </ChainLink>
  ))
}
