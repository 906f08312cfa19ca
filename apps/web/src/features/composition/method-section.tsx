import { methodKeys, usualMethod } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { ExplainedRadio } from '../../ui/explained-radio'
import { SectionCard } from '../../ui/section-card'
import classes from './composition.module.css'
import { withMethod } from './composition-draft'
import { MethodParameters } from './method-parameters'
import { type Composing, useUsualGrades } from './use-composition'

/** The way of voting, with what each one does and when it suits, then its parameters. */
export function MethodSection({ composing }: { composing: Composing }) {
  const t = useTranslations('composition')
  const usualGrades = useUsualGrades()
  const { draft, replace } = composing
  const options = draft.options.length

  return (
    <SectionCard title={t('method.title')}>
      <div className={classes.fields} id="field-method" tabIndex={-1}>
        <ExplainedRadio
          label={t('summary.method')}
          choices={methodKeys.map((key) => ({
            value: key,
            label: t(`method.${key}`),
            description: t(`methodExplained.${key}`),
          }))}
          value={draft.method.key}
          onChange={(key) => replace(withMethod(draft, usualMethod(key, options, usualGrades(6))))}
        />
        <MethodParameters composing={composing} />
      </div>
    </SectionCard>
  )
}
