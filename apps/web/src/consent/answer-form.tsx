import { type AnswerAsked, consentAnswers, consentTextLength, objectionKinds } from '@deconcert/domain/ballot'
import { Button, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ExplainedRadio } from '../ui/explained-radio'
import { RefusalAlert } from '../ui/refusal-alert'
import classes from './consent.module.css'
import { type GivenAnswer, useCircleAct } from './consent-query'

type Props = {
  readonly ballotId: string
  readonly round: number
  /** What the reader answered in this round; null before. */
  readonly given: GivenAnswer | null
  /** The numbers of the reader's own objections that stand. */
  readonly myObjections: readonly number[]
  readonly onDone: () => void
}

type Asked = Omit<AnswerAsked, 'round'>

/** The three answers of a round, with the words that go with a reserve or an objection. */
export function AnswerForm({ ballotId, round, given, myObjections, onDone }: Props) {
  const t = useTranslations('consent.answer')
  const [asked, setAsked] = useState<Asked | null>(given)
  const send = useCircleAct<AnswerAsked>(
    ballotId,
    (routes, param, json) => routes.answers.$post({ param, json }),
    { quiet: true, success: t('recorded'), onSuccess: onDone },
  )
  const choose = (answer: Asked['answer']) =>
    setAsked({
      answer,
      text: asked?.text ?? '',
      kind: answer === 'objection' ? (asked?.kind ?? 'risk') : null,
    })

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (asked === null) return
        const { answer, kind } = asked
        send.mutate({ round, answer, kind, text: answer === 'consent' ? '' : asked.text.trim() })
      }}
    >
      <Radio.Group
        label={t('legend')}
        value={asked?.answer ?? null}
        onChange={(value) => choose(value as Asked['answer'])}
      >
        <div className={classes.choices}>
          {consentAnswers.map((answer) => (
            <Radio
              key={answer}
              value={answer}
              size="md"
              className={classes.choice ?? ''}
              label={t(`choice.${answer}`)}
              description={t(`hint.${answer}`)}
            />
          ))}
        </div>
      </Radio.Group>
      {asked !== null && asked.answer !== 'consent' && <Words asked={asked} onChange={setAsked} />}
      {asked !== null && asked.answer !== 'objection' && myObjections.length > 0 && (
        <Text c="dimmed">{t('lifts', { count: myObjections.length, numbers: myObjections.join(', ') })}</Text>
      )}
      <RefusalAlert error={send.error} />
      <div>
        <Button type="submit" size="md" loading={send.isPending} disabled={asked === null}>
          {t('send')}
        </Button>
        {asked === null && (
          <Text c="dimmed" size="sm" mt="xs">
            {t('choose')}
          </Text>
        )}
      </div>
    </form>
  )
}

function Words({ asked, onChange }: { asked: Asked; onChange: (asked: Asked) => void }) {
  const t = useTranslations('consent.answer')
  const isObjection = asked.answer === 'objection'

  return (
    <Stack gap="sm">
      {isObjection && (
        <ExplainedRadio
          label={t('kind')}
          choices={objectionKinds.map((kind) => ({
            value: kind,
            label: t(`kinds.${kind}.name`),
            description: t(`kinds.${kind}.hint`),
          }))}
          value={asked.kind ?? 'risk'}
          onChange={(kind) => onChange({ ...asked, kind })}
        />
      )}
      <Textarea
        label={t(isObjection ? 'objectionText' : 'reserveText')}
        description={t('seen')}
        value={asked.text}
        onChange={(event) => onChange({ ...asked, text: event.currentTarget.value })}
        maxLength={consentTextLength}
        required
        autosize
        minRows={3}
        maxRows={10}
      />
    </Stack>
  )
}
