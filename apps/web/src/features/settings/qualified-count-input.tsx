import { countQualifiers, type QualifiedCount } from '@deconcert/domain/plan'
import { NativeSelect } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { WholeNumberInput } from '../../ui/whole-number-input'
import classes from './settings-page.module.css'

type Props = {
  readonly label: string
  readonly value: QualifiedCount | null
  readonly onChange: (value: QualifiedCount | null) => void
}

/** A number as it is announced: « plus de 100 », or nothing. A word of the source that is none of ours stays. */
export function QualifiedCountInput({ label, value, onChange }: Props) {
  const t = useTranslations('process')
  const words = useTranslations('process.qualifier')
  const qualifier = value?.qualifier ?? 'exact'
  const known: readonly string[] = countQualifiers
  const offered = known.includes(qualifier) ? known : [qualifier, ...known]

  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('qualifierOf', { label })}
        data={offered.map((each) => ({
          value: each,
          label: words.has(each as 'exact') ? words(each as 'exact') : each,
        }))}
        value={qualifier}
        onChange={({ currentTarget }) =>
          value !== null && onChange({ ...value, qualifier: currentTarget.value })
        }
        disabled={value === null}
      />
      <WholeNumberInput
        label={label}
        value={value?.value ?? null}
        onChange={(number, isEmpty) => onChange(isEmpty ? null : { qualifier, value: number })}
      />
    </div>
  )
}
