import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import classes from '../ballot/ballot.module.css'
import type { Ballot } from '../ballot/ballot-query'
import { usePlanSlug } from '../lib/actor'
import { proposalAddress } from '../proposal/proposal-code'
import { LinkButton } from '../ui/app-link'
import { QueryView } from '../ui/query-view'
import { SectionCard } from '../ui/section-card'
import { CircleList } from './circle-list'
import { circleStanding, currentSteps } from './circle-standing'
import { type Consent, consentQuery } from './consent-query'
import { ConsentSteps } from './consent-steps'
import { LeadPanel } from './lead-panel'
import { MyAnswer } from './my-answer'
import { ObjectionList } from './objection-list'

/** A consent while it is open: the steps, the reader's answer, the objections, who is there; and how it is led. */
export function ConsentPanel({ ballot }: { ballot: Ballot }) {
  const query = useQuery(consentQuery(usePlanSlug(), ballot.id))

  return (
    <QueryView query={query}>
      {(consent) => (consent === null ? null : <Circle ballot={ballot} consent={consent} />)}
    </QueryView>
  )
}

function Circle({ ballot, consent }: { ballot: Ballot; consent: Consent }) {
  const t = useTranslations('consent')
  const standing = circleStanding(consent, ballot.rules.quorumNeeded)
  const { rounds, mostRounds } = consent.standing

  return (
    <>
      <SectionCard
        title={t('title')}
        aside={rounds === 0 ? t('beforeRounds') : t('round', { round: rounds, most: mostRounds })}
      >
        <div className={classes.stack}>
          <p className={classes.question}>{ballot.question}</p>
          <ConsentSteps current={currentSteps(consent, standing)} />
          <WhatNow consent={consent} />
          <MyAnswer ballotId={ballot.id} consent={consent} />
        </div>
      </SectionCard>
      {consent.refusals.lead === null && <LeadPanel ballot={ballot} consent={consent} standing={standing} />}
      <SectionCard title={t('objections.title')} aside={t('objections.aside', { open: standing.open })}>
        <ObjectionList ballotId={ballot.id} consent={consent} />
      </SectionCard>
      <SectionCard title={t('people.title')} aside={t('people.present', { present: standing.present })}>
        <CircleList ballotId={ballot.id} consent={consent} />
      </SectionCard>
    </>
  )
}

/** What the circle waits for, in a sentence. */
function WhatNow({ consent }: { consent: Consent }) {
  const t = useTranslations('consent.now')
  const slug = usePlanSlug()
  const { standing, proposal, refusals } = consent
  const version = consent.rounds.at(-1)?.version ?? null

  if (standing.isTextReopened && proposal !== null) {
    return (
      <Stack gap="xs" align="flex-start" className={classes.reason}>
        <Text role="status">{t('amending')}</Text>
        <LinkButton variant="default" to={proposalAddress(slug, proposal.code)}>
          {t(refusals.writeText === null ? 'write' : 'read')}
        </LinkButton>
      </Stack>
    )
  }
  if (standing.rounds === 0) return <Text role="status">{t('before')}</Text>
  return <Text role="status">{version === null ? t('answer') : t('answerOn', { version })}</Text>
}
