import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from '../ballot/ballot.module.css'
import { useReasonText } from '../lib/use-reason-text'
import { AnswerForm } from './answer-form'
import { answerOf } from './circle-standing'
import { type CirclePerson, type Consent, type GivenAnswer, useCircleAct } from './consent-query'

type Props = { readonly ballotId: string; readonly consent: Consent }

/** What the reader does in the circle: says that they are there, then answers in each round. */
export function MyAnswer({ ballotId, consent }: Props) {
  const reasonText = useReasonText()
  const me = consent.people.find(({ isMe }) => isMe)

  if (me === undefined && consent.refusals.lead === null) return null
  if (me === undefined) return <Text className={classes.reason}>{reasonText('not-an-elector')}</Text>
  return (
    <>
      <MyPresence ballotId={ballotId} consent={consent} me={me} />
      {me.isPresent && <Round key={consent.standing.rounds} ballotId={ballotId} consent={consent} me={me} />}
    </>
  )
}

type WithMe = Props & { readonly me: CirclePerson }

function MyPresence({ ballotId, consent, me }: WithMe) {
  const t = useTranslations('consent.presence')
  const mark = useCircleAct<boolean>(ballotId, (routes, param, isPresent) =>
    routes['my-presence'].$post({ param, json: { isPresent } }),
  )

  if (me.isPresent && answerOf(consent, me.seatId) !== undefined) return null
  if (me.isPresent) {
    return (
      <Group gap="sm">
        <Text>{t('here')}</Text>
        <Button
          variant="subtle"
          size="compact-md"
          loading={mark.isPending}
          onClick={() => mark.mutate(false)}
        >
          {t('leave')}
        </Button>
      </Group>
    )
  }
  return (
    <div className={classes.reason}>
      <Text mb="sm">{t('explanation')}</Text>
      <Button size="md" loading={mark.isPending} onClick={() => mark.mutate(true)}>
        {t('arrive')}
      </Button>
    </div>
  )
}

function Round({ ballotId, consent, me }: WithMe) {
  const [isChanging, setChanging] = useState(false)
  const given = answerOf(consent, me.seatId)
  const { rounds, isTextReopened } = consent.standing

  if (rounds === 0 || isTextReopened) return null
  if (given !== undefined && !isChanging) return <Given given={given} onChange={() => setChanging(true)} />
  const mine = consent.objections.filter(({ seatId, isOpen }) => isOpen && seatId === me.seatId)
  return (
    <AnswerForm
      ballotId={ballotId}
      round={rounds}
      given={given ?? null}
      myObjections={mine.map(({ number }) => number)}
      onDone={() => setChanging(false)}
    />
  )
}

function Given({ given, onChange }: { given: GivenAnswer; onChange: () => void }) {
  const t = useTranslations('consent.answer')

  return (
    <div className={classes.reason}>
      <Text role="status" fw={600}>
        {t(`given.${given.answer}`)}
      </Text>
      {given.text !== '' && (
        <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{given.text}</Text>
      )}
      <Text c="dimmed" size="sm" my="xs">
        {t('changeable')}
      </Text>
      <Button variant="default" onClick={onChange}>
        {t('change')}
      </Button>
    </div>
  )
}
