import { sides } from '@deconcert/domain/ballot'
import { Radio, Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { WholeNumberInput } from '../../ui/whole-number-input'
import type { Ballot } from '../ballot-query'
import { askedChoices, type CountDraft } from './count-draft'
import classes from './counting.module.css'
import { useCountingWords } from './counting-words'
import { PaperPiles } from './paper-piles'

type Props = {
  readonly ballot: Ballot
  readonly kind: 'hands' | 'paper'
  readonly draft: CountDraft
  readonly onChange: (draft: CountDraft) => void
}

/** The numbers of a count, large enough for a thumb. */
export function CountFields({ ballot, kind, draft, onChange }: Props) {
  const t = useTranslations('counting')
  const { choiceName } = useCountingWords(ballot.rules)
  const { rules } = ballot
  const isAsked = askedChoices(rules, kind).length > 0

  const setVotes = (choice: string, count: number | '') =>
    onChange({
      ...draft,
      votes: draft.votes.map((vote) => (vote.choice === choice ? { choice, count } : vote)),
    })

  return (
    <>
      {kind === 'hands' && (
        <div className={classes.numbers}>
          <BigNumber
            label={t('field.present')}
            value={draft.present}
            onChange={(present) => onChange({ ...draft, present })}
            focus
          />
          {rules.proxies.mostPerHolder > 0 && (
            <BigNumber
              label={t('field.proxies')}
              value={draft.proxies}
              onChange={(proxies) => onChange({ ...draft, proxies })}
            />
          )}
        </div>
      )}
      {isAsked ? (
        <div className={classes.numbers}>
          {draft.votes.map(({ choice, count }) => (
            <BigNumber
              key={choice}
              label={choiceName(choice)}
              value={count}
              onChange={(value) => setVotes(choice, value)}
            />
          ))}
        </div>
      ) : (
        <PaperPiles ballot={ballot} draft={draft} onChange={onChange} />
      )}
      {rules.castingVote !== null && (
        <Radio.Group
          label={t('castingOf', { chair: rules.castingVote.label })}
          description={t('castingExplained')}
          value={draft.casting ?? ''}
          onChange={(value) => onChange({ ...draft, casting: value === '' ? null : value })}
        >
          <Stack gap="xs" mt="xs">
            {sides.map((side) => (
              <Radio key={side} value={side} label={choiceName(side)} />
            ))}
            <Radio value="" label={t('castingNone')} />
          </Stack>
        </Radio.Group>
      )}
    </>
  )
}

type BigProps = {
  readonly label: string
  readonly value: number | ''
  readonly onChange: (value: number | '') => void
  readonly focus?: boolean
}

function BigNumber({ label, value, onChange, focus = false }: BigProps) {
  return (
    <WholeNumberInput
      className={classes.number}
      label={label}
      value={value === '' ? null : value}
      onChange={(count, isEmpty) => onChange(isEmpty ? '' : count)}
      data-autofocus={focus || undefined}
    />
  )
}
