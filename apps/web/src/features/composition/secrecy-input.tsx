import { fewestForSecrecy, secrecies } from '@deconcert/domain/ballot'
import { Alert } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { ExplainedRadio } from '../../ui/explained-radio'
import classes from './composition.module.css'
import { isPublic } from './composition-draft'
import type { Composing } from './use-composition'

/** Named or secret: what each means, what secret does not mean, and which college is too small for it. */
export function SecrecyInput({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.secrecy')
  const names = useTranslations('ballot.secrecy')
  const { draft, change, electorate, errorAt } = composing
  const small = (electorate?.colleges ?? []).filter(
    ({ id, seats }) =>
      seats > 0 && seats < fewestForSecrecy && draft.colleges.some((college) => college.id === id),
  )

  return (
    <div className={classes.fields} id="field-secrecy" tabIndex={-1}>
      <ExplainedRadio
        label={t('label')}
        choices={secrecies.map((value) => ({
          value,
          label: names(value),
          description: t(value),
          disabled: value === 'secret' && isPublic(draft.method),
        }))}
        value={draft.secrecy}
        onChange={(secrecy) => change({ secrecy })}
        error={errorAt('secrecy')}
      />
      {draft.secrecy === 'secret' &&
        small.map(({ id, label, seats }) => (
          <Alert key={id} color="yellow" variant="default">
            {t('few', { label, seats, fewest: fewestForSecrecy })}
          </Alert>
        ))}
    </div>
  )
}
