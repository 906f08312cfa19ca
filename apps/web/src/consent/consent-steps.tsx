import { useTranslations } from 'use-intl'
import { type Step, steps } from './circle-standing'
import classes from './consent.module.css'

/** The steps of a circle, those of the moment marked. They guide the talk: nothing is refused for being out of turn. */
export function ConsentSteps({ current }: { readonly current: readonly Step[] }) {
  const t = useTranslations('consent.steps')

  return (
    <ol className={classes.steps} aria-label={t('label')}>
      {steps.map((step) => (
        <li key={step} className={classes.step} {...(current.includes(step) && { 'aria-current': 'step' })}>
          <strong>{t(`${step}.name`)}</strong>
          <span>{t(`${step}.hint`)}</span>
        </li>
      ))}
    </ol>
  )
}
