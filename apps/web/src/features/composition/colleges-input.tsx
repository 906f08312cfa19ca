import { hasSides } from '@deconcert/domain/ballot'
import { Alert, Button, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { ExplainedRadio } from '../../ui/explained-radio'
import { WholeNumberInput } from '../../ui/whole-number-input'
import { areWeightsCautious, collegeModeOf, collegeModes, equalColleges, inCollegeMode } from './college-mode'
import classes from './composition.module.css'
import type { Composing } from './use-composition'
import { shareOf, sumOfWeights, typedWeight, weightText } from './weight-text'

/** Whether votes are told apart by college, and what each college weighs. */
export function CollegesInput({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.college')
  const { draft, change, electorate, errorAt } = composing
  const ids = (electorate?.colleges ?? []).filter(({ seats }) => seats > 0).map(({ id }) => id)
  const mode = collegeModeOf(draft)
  const isWeighted = draft.counting !== 'raw'

  if (ids.length === 0 && mode === 'none') return <Text c="dimmed">{t('noCollege')}</Text>
  return (
    <div className={classes.fields} id="field-colleges" tabIndex={-1}>
      <ExplainedRadio
        label={t('label')}
        choices={collegeModes.map((value) => ({
          value,
          label: t(value),
          description: t(`${value}Explained`),
          disabled: value === 'block' && !hasSides(draft.method.key),
        }))}
        value={mode}
        onChange={(next) => change(inCollegeMode(draft, next, ids))}
        error={errorAt('colleges')}
      />
      {isWeighted && <Weights composing={composing} ids={ids} />}
      {draft.colleges.length > 0 && hasSides(draft.method.key) && (
        <WholeNumberInput
          label={t('least')}
          description={t('leastExplained')}
          value={draft.leastFavourable}
          onChange={(leastFavourable) => change({ leastFavourable })}
        />
      )}
    </div>
  )
}

function Weights({ composing, ids }: { composing: Composing; ids: readonly string[] }) {
  const t = useTranslations('composition.college')
  const { draft, change, electorate } = composing
  const known = new Map((electorate?.colleges ?? []).map((college) => [college.id, college]))
  const weights = draft.colleges.map(({ typed }) => weightText(typed))
  const sum = sumOfWeights(weights.filter((weight) => weight !== null))
  const isRight = sum === '1' && !weights.includes(null)
  const isCautious = areWeightsCautious(weights.map((weight) => (weight === null ? 0 : shareOf(weight))))
  const set = (id: string, typed: string) =>
    change({ colleges: draft.colleges.map((each) => (each.id === id ? { id, typed } : each)) })

  return (
    <div className={classes.fields}>
      <div className={classes.weights}>
        {draft.colleges.map(({ id, typed }, index) => (
          <TextInput
            key={id}
            label={t('weight', { label: known.get(id)?.label ?? '' })}
            description={t('weightExplained', { seats: known.get(id)?.seats ?? 0 })}
            value={typed}
            maxLength={40}
            onChange={(event) => set(id, event.currentTarget.value)}
            error={weights[index] === null}
          />
        ))}
      </div>
      <p className={classes.sum} data-right={isRight} aria-live="polite">
        {t('sum', { sum: typedWeight(sum) })} {t(isRight ? 'sumRight' : 'sumWrong')}
      </p>
      <div>
        <Button variant="default" size="compact-md" onClick={() => change({ colleges: equalColleges(ids) })}>
          {t('equal')}
        </Button>
      </div>
      {!isCautious && <Alert variant="default">{t('advice')}</Alert>}
    </div>
  )
}
