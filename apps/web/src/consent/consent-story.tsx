import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Ballot } from '../ballot/ballot-query'
import { useMayOpen } from '../ballot/may-open'
import { usePlanSlug } from '../lib/actor'
import { proposalAddress, proposalCode } from '../proposal/proposal-code'
import { LinkButton } from '../ui/app-link'
import { DateTimeText } from '../ui/date-text'
import { PersonChip } from '../ui/person'
import { SectionCard } from '../ui/section-card'
import { StateBadge } from '../ui/state-badge'
import { tones } from './circle-standing'
import classes from './consent.module.css'
import { type Consent, consentQuery } from './consent-query'
import { ObjectionList } from './objection-list'

/** A consent once it is closed: its rounds with what each said, its objections, and what comes next without consent. */
export function ConsentStory({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('consent')
  const { data: consent } = useQuery(consentQuery(usePlanSlug(), ballot.id))

  if (!consent) return null
  return (
    <>
      <Next ballot={ballot} consent={consent} />
      <SectionCard title={t('story.title')}>
        <Rounds consent={consent} />
      </SectionCard>
      <SectionCard title={t('objections.title')}>
        <ObjectionList ballotId={ballot.id} consent={consent} />
      </SectionCard>
    </>
  )
}

/** What was planned at the opening for want of consent. */
function Next({ ballot, consent }: { ballot: Ballot; consent: Consent }) {
  const t = useTranslations('consent.story')
  const slug = usePlanSlug()
  const mayOpen = useMayOpen()
  const { method } = ballot.rules
  const { proposal } = consent

  if (ballot.outcome !== 'referred' || method.key !== 'consent') return null
  const isVote = method.fallback === 'qualified-vote'
  const mayVote = proposal !== null && mayOpen({ kind: 'group', groupId: proposal.groupId })
  return (
    <SectionCard title={t('next')}>
      <Text>{t(isVote ? 'nextVote' : 'nextRefer')}</Text>
      {!isVote && proposal !== null && (
        <LinkButton mt="sm" to={proposalAddress(slug, proposal.code)}>
          {t('openProposal')}
        </LinkButton>
      )}
      {isVote && mayVote && (
        <LinkButton
          mt="sm"
          to={`/p/${slug}/scrutins/nouveau`}
          search={{ proposition: proposalCode(proposal.code) }}
        >
          {t('openVote')}
        </LinkButton>
      )}
    </SectionCard>
  )
}

function Rounds({ consent }: { consent: Consent }) {
  const t = useTranslations('consent.story')
  const answer = useTranslations('consent.people.state')
  const nameOf = new Map(consent.people.map(({ seatId, name }) => [seatId, name]))

  if (consent.rounds.length === 0) return <Text c="dimmed">{t('noRound')}</Text>
  return consent.rounds.map(({ number, version, openedAt }) => (
    <section key={number} className={classes.round} aria-label={t('round', { number })}>
      <h3 className={classes.roundName}>{t('round', { number })}</h3>
      <Text c="dimmed" size="sm">
        {version !== null && t('version', { version })} <DateTimeText value={openedAt} />
      </Text>
      <ul className={classes.people}>
        {consent.answers
          .filter(({ round }) => round === number)
          .map(({ seatId, answer: given, text }) => (
            <li key={seatId} className={classes.person}>
              <div className={classes.personTop}>
                <PersonChip name={nameOf.get(seatId) ?? ''} id={seatId} />
                <StateBadge tone={tones[given]}>{answer(given)}</StateBadge>
              </div>
              {text !== '' && <p className={classes.words}>{text}</p>}
            </li>
          ))}
      </ul>
    </section>
  ))
}
