import { Button, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { PersonChip } from '../ui/person'
import { StateBadge } from '../ui/state-badge'
import { answerOf, standingOf, tones } from './circle-standing'
import classes from './consent.module.css'
import { type CirclePerson, type Consent, useCircleAct } from './consent-query'

type Props = { readonly ballotId: string; readonly consent: Consent }

/** Everybody of the circle: who is there, who has answered and what, who is still silent; then who is absent. */
export function CircleList({ ballotId, consent }: Props) {
  const t = useTranslations('consent.people')
  const absent = consent.people.filter(({ isPresent }) => !isPresent)
  const present = consent.people.filter(({ isPresent }) => isPresent)

  return (
    <>
      {present.length === 0 && <Text c="dimmed">{t('nobody')}</Text>}
      <Lines ballotId={ballotId} consent={consent} people={present} />
      {absent.length > 0 && (
        <details className={classes.absent}>
          <summary>{t('absent', { absent: absent.length })}</summary>
          <Lines ballotId={ballotId} consent={consent} people={absent} />
        </details>
      )}
    </>
  )
}

function Lines({ people, ...circle }: Props & { people: readonly CirclePerson[] }) {
  if (people.length === 0) return null
  return (
    <ul className={classes.people}>
      {people.map((person) => (
        <Line key={person.seatId} person={person} {...circle} />
      ))}
    </ul>
  )
}

function Line({ ballotId, consent, person }: Props & { person: CirclePerson }) {
  const t = useTranslations('consent.people')
  const standing = standingOf(consent, person)
  const given = answerOf(consent, person.seatId)
  const isMovable = consent.refusals.lead === null && given === undefined && consent.state === 'open'
  // Before a round, nobody is asked anything.
  const state = standing === 'silent' && consent.standing.rounds === 0 ? 'here' : standing

  return (
    <li className={classes.person}>
      <div className={classes.personTop}>
        <PersonChip name={person.name} id={person.seatId} />
        <StateBadge tone={tones[standing]}>{t(`state.${state}`)}</StateBadge>
        {isMovable && <MarkButton ballotId={ballotId} person={person} />}
      </div>
      {given?.answer === 'reserve' && <p className={classes.words}>{given.text}</p>}
    </li>
  )
}

function MarkButton({ ballotId, person }: { ballotId: string; person: CirclePerson }) {
  const t = useTranslations('consent.people')
  const { seatId, isPresent, name } = person
  const mark = useCircleAct(ballotId, (routes, param) =>
    routes.presence.$post({ param, json: { seatId, isPresent: !isPresent } }),
  )

  return (
    <Button
      variant="subtle"
      size="compact-md"
      className={classes.mark ?? ''}
      loading={mark.isPending}
      onClick={() => mark.mutate()}
      aria-label={t(isPresent ? 'markAbsentNamed' : 'markPresentNamed', { name })}
    >
      {t(isPresent ? 'markAbsent' : 'markPresent')}
    </Button>
  )
}
