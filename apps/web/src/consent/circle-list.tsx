import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { PersonChip } from '../ui/person'
import { StateBadge } from '../ui/state-badge'
import { answerOf, standingOf, tones } from './circle-standing'
import classes from './consent.module.css'
import { type CirclePerson, type Consent, useCircleAct } from './consent-query'

type Props = { readonly ballotId: string; readonly consent: Consent }

/** Everybody of the circle: who is there, who has answered and what, who is still silent. */
export function CircleList({ ballotId, consent }: Props) {
  return (
    <ul className={classes.people}>
      {consent.people.map((person) => (
        <Line key={person.seatId} ballotId={ballotId} consent={consent} person={person} />
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
      loading={mark.isPending}
      onClick={() => mark.mutate()}
      aria-label={t(isPresent ? 'markAbsentNamed' : 'markPresentNamed', { name })}
    >
      {t(isPresent ? 'markAbsent' : 'markPresent')}
    </Button>
  )
}
