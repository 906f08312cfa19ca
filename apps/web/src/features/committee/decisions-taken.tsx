import type { CommitteeDecisionKind } from '@deconcert/domain'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { AppLink } from '../../ui/app-link'
import { DateTimeText } from '../../ui/date-text'
import { SectionCard } from '../../ui/section-card'
import { StateBadge, type Tone } from '../../ui/state-badge'
import classes from './committee.module.css'
import type { Decision } from './committee-query'

const tones: Record<CommitteeDecisionKind, Tone> = {
  validate: 'success',
  'validate-with-reserve': 'warning',
  'send-back': 'info',
  'set-aside': 'danger',
}

const fewNodes = 5
const shownHashLength = 12

/** What the committee decided, the latest first. */
export function DecisionsTaken({ slug, decisions }: { slug: string; decisions: readonly Decision[] }) {
  const t = useTranslations('committee.taken')

  return (
    <SectionCard title={t('title')}>
      {decisions.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <ol className={classes.decisions}>
        {decisions.map((decision) => (
          <li key={decision.id} className={classes.decision}>
            <div className={classes.decisionTop}>
              <StateBadge tone={tones[decision.kind]}>{t(`kind.${decision.kind}`)}</StateBadge>
              <span>{t('nodes', { count: decision.nodes.length })}</span>
              <span className={classes.dimmed}>
                <DateTimeText value={decision.at} /> {t('by', { name: decision.decidedBy })}
              </span>
            </div>
            {decision.reason !== '' && <blockquote className={classes.quote}>{decision.reason}</blockquote>}
            <DecidedNodes slug={slug} nodes={decision.nodes} />
          </li>
        ))}
      </ol>
    </SectionCard>
  )
}

function DecidedNodes({ slug, nodes }: { slug: string; nodes: Decision['nodes'] }) {
  const t = useTranslations('committee.taken')
  const [isWhole, setWhole] = useState(false)

  return (
    <>
      <ul className={classes.decided}>
        {(isWhole ? nodes : nodes.slice(0, fewNodes)).map(({ id, title, number, sha256 }) => (
          <li key={id}>
            <AppLink to={`/p/${slug}/schema/${id}`} c="inherit">
              {number !== null && <span className={classes.reference}>{t('number', { number })}</span>}
              {title}
            </AppLink>
            {sha256 !== null && (
              <code className={classes.hash} title={sha256}>
                {t('hash', { hash: sha256.slice(0, shownHashLength) })}
              </code>
            )}
          </li>
        ))}
      </ul>
      {nodes.length > fewNodes && (
        <Button variant="subtle" size="compact-sm" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showLess') : t('showAll', { count: nodes.length })}
        </Button>
      )}
    </>
  )
}
