import { Group, List, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from '../ballot/ballot.module.css'
import type { Ballot } from '../ballot/ballot-query'
import { ActionButton } from '../ui/action-button'
import { SectionCard } from '../ui/section-card'
import type { CircleStanding } from './circle-standing'
import { CloseConsent } from './close-consent'
import { type Consent, useCircleAct } from './consent-query'

type Props = { readonly ballot: Ballot; readonly consent: Consent; readonly standing: CircleStanding }

/** How the circle is led: what it waits for, the next round, the text between two rounds, the closing. */
export function LeadPanel({ ballot, consent, standing }: Props) {
  const t = useTranslations('consent.lead')
  const { rounds, mostRounds, isTextReopened } = consent.standing
  const openRound = useCircleAct(
    ballot.id,
    (routes, param) => routes.rounds.$post({ param, json: { after: rounds } }),
    { success: t('roundOpened', { round: rounds + 1 }) },
  )
  const reopen = useCircleAct(
    ballot.id,
    (routes, param) => routes['text-opening'].$post({ param, json: { round: rounds } }),
    { success: t('textReopened') },
  )
  const isNext = !standing.isAgreed

  return (
    <SectionCard title={t('title')}>
      <div className={classes.stack}>
        <Waiting consent={consent} standing={standing} quorumNeeded={ballot.rules.quorumNeeded} />
        <Group gap="sm">
          <ActionButton
            refusal={consent.refusals.openRound}
            variant={isNext ? 'filled' : 'default'}
            loading={openRound.isPending}
            onClick={() => openRound.mutate()}
          >
            {t(isTextReopened ? 'freezeAndOpen' : 'openRound', { round: rounds + 1 })}
          </ActionButton>
          {!isTextReopened && consent.proposal !== null && (
            <ActionButton
              refusal={consent.refusals.reopenText}
              variant="default"
              loading={reopen.isPending}
              onClick={() => reopen.mutate()}
            >
              {t('reopenText')}
            </ActionButton>
          )}
          <CloseConsent ballot={ballot} consent={consent} standing={standing} />
        </Group>
        <Text c="dimmed" size="sm">
          {t('rounds', { left: mostRounds - rounds, most: mostRounds })}
        </Text>
      </div>
    </SectionCard>
  )
}

type WaitingProps = Omit<Props, 'ballot'> & { readonly quorumNeeded: number }

/** What still keeps the circle from having consented. */
function Waiting({ consent, standing, quorumNeeded }: WaitingProps) {
  const t = useTranslations('consent.lead')
  const { present, answered, silent, open, isAgreed } = standing
  const names = consent.people
    .filter(({ seatId, isPresent }) => isPresent && !hasAnswered(consent, seatId))
    .map(({ name }) => name)

  if (isAgreed) return <Text fw={600}>{t('agreed')}</Text>
  return (
    <List>
      <List.Item>{t('present', { present, electors: consent.people.length })}</List.Item>
      {present < quorumNeeded && (
        <List.Item>{t('quorum', { needed: quorumNeeded, missing: quorumNeeded - present })}</List.Item>
      )}
      {standing.isRoundOpen && <List.Item>{t('answered', { answered, present })}</List.Item>}
      {standing.isRoundOpen && silent > 0 && (
        <List.Item>{t('silent', { names: names.join(', ') })}</List.Item>
      )}
      {open > 0 && <List.Item>{t('open', { open })}</List.Item>}
    </List>
  )
}

function hasAnswered({ answers, standing }: Consent, seat: string): boolean {
  return answers.some(({ seatId, round }) => seatId === seat && round === standing.rounds)
}
