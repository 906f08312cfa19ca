import { type Choice, choiceRefusal, choiceText } from '@deconcert/domain/ballot'
import { ActionIcon, Button, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActionButton } from '../../ui/action-button'
import { WholeNumberInput } from '../../ui/whole-number-input'
import type { Ballot } from '../ballot-query'
import type { CountDraft } from './count-draft'
import classes from './counting.module.css'
import { useCountingWords } from './counting-words'
import { PaperChoice } from './paper-choice'

type Props = {
  readonly ballot: Ballot
  readonly draft: CountDraft
  readonly onChange: (draft: CountDraft) => void
}

/** Papers that rank, judge or tick: equal ones are a heap with its number. */
export function PaperPiles({ ballot, draft, onChange }: Props) {
  const t = useTranslations('counting.piles')
  const { choiceName } = useCountingWords(ballot.rules)
  const [choice, setChoice] = useState<Choice | null>(null)
  const text = choice === null ? null : choiceText(choice)
  const refusal = text === null ? null : choiceRefusal(ballot.rules, text)

  const setCount = (of: string, count: number | '') =>
    onChange({
      ...draft,
      votes: draft.votes.map((vote) => (vote.choice === of ? { choice: of, count } : vote)),
    })
  const remove = (of: string) =>
    onChange({ ...draft, votes: draft.votes.filter((vote) => vote.choice !== of) })
  const add = () => {
    if (text === null || refusal !== null) return
    const found = draft.votes.find((vote) => vote.choice === text)
    if (found === undefined) onChange({ ...draft, votes: [...draft.votes, { choice: text, count: 1 }] })
    else setCount(text, (found.count === '' ? 0 : found.count) + 1)
    setChoice(null)
  }

  return (
    <div className={classes.stack}>
      {draft.votes.length === 0 ? (
        <Text c="dimmed">{t('empty')}</Text>
      ) : (
        <ul className={classes.piles}>
          {draft.votes.map(({ choice: of, count }) => (
            <li key={of} className={classes.pile}>
              <span>{choiceName(of)}</span>
              <WholeNumberInput
                aria-label={t('count', { choice: choiceName(of) })}
                value={count === '' ? null : count}
                onChange={(typed, isEmpty) => setCount(of, isEmpty ? '' : typed)}
              />
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('remove', { choice: choiceName(of) })}
                onClick={() => remove(of)}
              >
                <IconX size={18} aria-hidden="true" />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {choice === null ? (
        <div>
          <Button variant="default" onClick={() => setChoice(firstChoice(ballot))}>
            {t('add')}
          </Button>
        </div>
      ) : (
        <>
          <PaperChoice rules={ballot.rules} value={choice} onChange={setChoice} />
          <div className={classes.actions}>
            <ActionButton refusal={refusal} onClick={add}>
              {t('take')}
            </ActionButton>
            <Button variant="default" onClick={() => setChoice(null)}>
              {t('cancel')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** A paper on which nothing is chosen yet. */
function firstChoice({ rules }: Ballot): Choice {
  const { key } = rules.method
  return key === 'dots' || key === 'majority-judgment' ? {} : []
}
