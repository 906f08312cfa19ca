import { type ComposedMethod, usualDots } from '@deconcert/domain/ballot'
import { Select, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { WholeNumberInput } from '../../ui/whole-number-input'
import classes from './composition.module.css'
import { withMethod } from './composition-draft'
import { JudgmentParameters } from './judgment-parameters'
import type { Composing } from './use-composition'

type Of<Key extends ComposedMethod['key']> = Extract<ComposedMethod, { readonly key: Key }>

export type ParametersProps<Key extends ComposedMethod['key']> = {
  readonly method: Of<Key>
  readonly options: number
  readonly onChange: (method: Of<Key>) => void
}

/** What remains to be set of the way of voting that is chosen; nothing for some. */
export function MethodParameters({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.parameter')
  const { draft, replace, errorAt } = composing
  const { method } = draft
  const given = {
    options: draft.options.length,
    onChange: (next: ComposedMethod) => replace(withMethod(draft, next)),
  }
  const error = errorAt('method')
  const isBare = ['for-against', 'show-of-hands', 'borda', 'schulze'].includes(method.key)

  if (isBare) return null
  return (
    <section className={classes.parameters} aria-label={t('title')}>
      {method.key === 'approval' && <Approvals method={method} {...given} />}
      {method.key === 'majority-judgment' && <JudgmentParameters method={method} {...given} />}
      {method.key === 'dots' && <Dots method={method} {...given} />}
      {method.key === 'consent' && <Consent method={method} {...given} />}
      {error !== null && (
        <Text c="var(--mantine-color-error)" size="sm" role="alert">
          {error}
        </Text>
      )}
    </section>
  )
}

function Approvals({ method, onChange }: ParametersProps<'approval'>) {
  const t = useTranslations('composition.parameter')

  return (
    <WholeNumberInput
      label={t('most')}
      description={t('mostExplained')}
      value={method.most}
      onChange={(most, isEmpty) => onChange({ ...method, most: isEmpty ? null : most })}
    />
  )
}

function Dots({ method, options, onChange }: ParametersProps<'dots'>) {
  const t = useTranslations('composition.parameter')

  return (
    <>
      <WholeNumberInput
        label={t('dots')}
        description={t('dotsUsual', { options, usual: usualDots(options) })}
        value={method.dots}
        onChange={(dots) => onChange({ ...method, dots })}
      />
      <WholeNumberInput
        label={t('mostPerOption')}
        value={method.mostPerOption}
        onChange={(mostPerOption) => onChange({ ...method, mostPerOption })}
      />
    </>
  )
}

const fallbacks = ['refer', 'qualified-vote'] as const

function Consent({ method, onChange }: ParametersProps<'consent'>) {
  const t = useTranslations('composition.parameter')

  return (
    <>
      <WholeNumberInput
        label={t('mostRounds')}
        value={method.mostRounds}
        onChange={(mostRounds) => onChange({ ...method, mostRounds })}
      />
      <Select
        label={t('fallback')}
        maw="22rem"
        data={fallbacks.map((value) => ({ value, label: t(`fallbackKind.${value}`) }))}
        value={method.fallback}
        onChange={(value) => {
          const fallback = fallbacks.find((each) => each === value)
          if (fallback !== undefined) onChange({ ...method, fallback })
        }}
        allowDeselect={false}
      />
    </>
  )
}
