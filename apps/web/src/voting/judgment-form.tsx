import { useId } from 'react'
import { useTranslations } from 'use-intl'
import gradeClasses from './judgment-form.module.css'
import { type FormProps, type MethodOf, numbersIn, withNumber } from './method-form'
import { OptionText } from './option-name'
import type { ShownOption } from './shown-option'
import classes from './voting.module.css'

/** One mention for each option, or none. */
export function JudgmentForm({ method, options, value, onChange }: FormProps<MethodOf<'majority-judgment'>>) {
  const t = useTranslations('voting.judgment')
  const judged = numbersIn(value)
  const count = options.filter(({ key }) => judged[key] !== undefined).length

  return (
    <div className={classes.form}>
      <p className={classes.legend}>{t(method.missing === 'worst' ? 'legendWorst' : 'legendExpressed')}</p>
      <div className={classes.options}>
        {options.map((option) => (
          <Judgment
            key={option.key}
            option={option}
            grades={method.grades}
            value={judged[option.key] ?? null}
            onChange={(grade) => onChange(withNumber(value, option.key, grade))}
          />
        ))}
      </div>
      <p className={classes.count} aria-live="polite">
        {t('count', { count, options: options.length })}
      </p>
    </div>
  )
}

type JudgmentProps = {
  readonly option: ShownOption
  readonly grades: readonly string[]
  readonly value: number | null
  readonly onChange: (grade: number | null) => void
}

function Judgment({ option, grades, value, onChange }: JudgmentProps) {
  const t = useTranslations('voting.judgment')
  const name = useId()
  // The best first, as one reads; the index stays that of the rules, the worst first.
  const bestFirst = grades.map((label, grade) => ({ label, grade })).reverse()

  return (
    <fieldset className={classes.option} data-chosen={value !== null}>
      <legend className={classes.optionLegend}>{option.label}</legend>
      <div className={gradeClasses.grades}>
        {bestFirst.map(({ label, grade }) => (
          <label key={grade} className={gradeClasses.grade} data-step={stepOf(grade, grades.length)}>
            <input type="radio" name={name} checked={value === grade} onChange={() => onChange(grade)} />
            <span>{label}</span>
          </label>
        ))}
        <label className={gradeClasses.grade} data-none>
          <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
          <span>{t('none')}</span>
        </label>
      </div>
      <OptionText option={option} />
    </fieldset>
  )
}

/** Which of the seven colours a grade has: the worst is 0, the best 6, whatever their number. */
function stepOf(grade: number, grades: number): number {
  return Math.round((grade * 6) / (grades - 1))
}
