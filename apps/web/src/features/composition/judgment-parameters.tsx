import { ballotTextLength, usualMethod } from '@deconcert/domain/ballot'
import { Alert, Button, Checkbox, SegmentedControl, Text, TextInput } from '@mantine/core'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { ExplainedRadio } from '../../ui/explained-radio'
import { WholeNumberInput } from '../../ui/whole-number-input'
import classes from './composition.module.css'
import type { ParametersProps } from './method-parameters'
import { useUsualGrades } from './use-composition'

type Props = ParametersProps<'majority-judgment'>

const policies = ['worst', 'expressed'] as const
const usualPacket = 12

/** The grades, what a missing judgment means, and whether each voter judges a packet of the options. */
export function JudgmentParameters(props: Props) {
  const t = useTranslations('composition.parameter')
  const { method, options, onChange } = props
  const isPacked = method.perVoter !== null

  return (
    <>
      <Grades {...props} />
      {!isPacked && options > usualPacket && <PacketAdvice {...props} />}
      <Checkbox
        label={t('packets')}
        description={t('packetsExplained')}
        checked={isPacked}
        onChange={(event) =>
          onChange(
            event.currentTarget.checked
              ? { ...method, perVoter: Math.max(1, Math.min(usualPacket, options)), missing: 'expressed' }
              : { ...method, perVoter: null },
          )
        }
      />
      {isPacked && (
        <WholeNumberInput
          label={t('perVoter')}
          value={method.perVoter}
          onChange={(perVoter) => onChange({ ...method, perVoter })}
        />
      )}
      {!isPacked && (
        <ExplainedRadio
          label={t('missing')}
          choices={policies.map((value) => ({
            value,
            label: t(`missingKind.${value}`),
            description: t(`missingExplained.${value}`),
          }))}
          value={method.missing}
          onChange={(missing) =>
            onChange({ ...method, missing, leastJudgments: missing === 'worst' ? 0 : method.leastJudgments })
          }
        />
      )}
      {method.missing === 'expressed' && (
        <WholeNumberInput
          label={t('leastJudgments')}
          description={t('leastJudgmentsExplained')}
          value={method.leastJudgments}
          onChange={(leastJudgments) => onChange({ ...method, leastJudgments })}
        />
      )}
    </>
  )
}

function PacketAdvice({ method, options, onChange }: Props) {
  const t = useTranslations('composition.parameter')
  const usual = usualMethod('majority-judgment', options, method.grades)

  return (
    <Alert variant="default">
      <Text mb="xs">{t('advise', { options })}</Text>
      <Button
        variant="default"
        size="compact-md"
        onClick={() => usual.key === 'majority-judgment' && onChange(usual)}
      >
        {t('packets')}
      </Button>
    </Alert>
  )
}

function Grades({ method, onChange }: Props) {
  const t = useTranslations('composition.parameter')
  const usualGrades = useUsualGrades()
  const countId = useId()
  const bestFirst = method.grades.map((label, grade) => ({ label, grade })).reverse()
  const rename = (grade: number, label: string) =>
    onChange({ ...method, grades: method.grades.with(grade, label) })

  return (
    <section aria-label={t('grades')}>
      <h3 className={classes.fieldTitle}>{t('grades')}</h3>
      <Text c="dimmed" size="sm" mb="xs">
        {t('gradesExplained')}
      </Text>
      <Text size="sm" fw={500} id={countId}>
        {t('gradesCount')}
      </Text>
      <SegmentedControl
        aria-labelledby={countId}
        data={['5', '6', '7']}
        value={String(method.grades.length)}
        onChange={(count) => onChange({ ...method, grades: usualGrades(Number(count)) })}
      />
      <div className={classes.gradeFields}>
        {bestFirst.map(({ label, grade }, place) => (
          <TextInput
            key={grade}
            aria-label={t('grade', { place: place + 1 })}
            value={label}
            maxLength={ballotTextLength.grade}
            onChange={(event) => rename(grade, event.currentTarget.value)}
          />
        ))}
      </div>
    </section>
  )
}
