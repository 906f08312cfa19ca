import { ActionIcon } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { greyed } from '../ui/greyed'
import dotClasses from './dots-form.module.css'
import { type FormProps, type MethodOf, numbersIn, withNumber } from './method-form'
import { OptionText } from './option-name'
import type { ShownOption } from './shown-option'
import classes from './voting.module.css'

/** So many dots to share between the options. */
export function DotsForm({ method, options, value, onChange }: FormProps<MethodOf<'dots'>>) {
  const t = useTranslations('voting.dots')
  const given = numbersIn(value)
  const left = method.dots - Object.values(given).reduce((sum, dots) => sum + dots, 0)

  return (
    <fieldset className={classes.form}>
      <legend className={classes.legend}>
        {t('legend', { dots: method.dots, most: method.mostPerOption })}
      </legend>
      <ul className={classes.options}>
        {options.map((option) => {
          const dots = given[option.key] ?? 0
          return (
            <li key={option.key} className={classes.option} data-chosen={dots > 0}>
              <DotsOfOption
                option={option}
                dots={dots}
                most={Math.min(method.mostPerOption, dots + left)}
                places={method.mostPerOption}
                onChange={(next) => onChange(withNumber(value, option.key, next === 0 ? null : next))}
              />
              <OptionText option={option} />
            </li>
          )
        })}
      </ul>
      <p className={classes.count} aria-live="polite">
        {t('left', { left, dots: method.dots })}
      </p>
    </fieldset>
  )
}

type DotsProps = {
  readonly option: ShownOption
  readonly dots: number
  /** The most that it can be given now. */
  readonly most: number
  /** The most that any option can be given. */
  readonly places: number
  readonly onChange: (dots: number) => void
}

function DotsOfOption({ option: { label }, dots, most, places, onChange }: DotsProps) {
  const t = useTranslations('voting.dots')
  const change = (next: number) => next >= 0 && next <= most && onChange(next)

  return (
    <fieldset className={classes.stepperLine} aria-label={label}>
      <span className={classes.optionName}>{label}</span>
      <span className={dotClasses.stepper}>
        <ActionIcon
          variant="default"
          size="xl"
          aria-label={t('remove', { label })}
          {...greyed(dots === 0)}
          onClick={() => change(dots - 1)}
        >
          <IconMinus size={20} aria-hidden="true" />
        </ActionIcon>
        <span className={dotClasses.dots}>
          {places <= 5 && <DotMarks dots={dots} places={places} />}
          <output aria-label={t('on', { label })}>{dots}</output>
        </span>
        <ActionIcon
          variant="default"
          size="xl"
          aria-label={t('add', { label })}
          {...greyed(dots >= most)}
          onClick={() => change(dots + 1)}
        >
          <IconPlus size={20} aria-hidden="true" />
        </ActionIcon>
      </span>
    </fieldset>
  )
}

function DotMarks({ dots, places }: { dots: number; places: number }) {
  const marks = Array.from({ length: places }, (_, place) => place)

  return (
    <span className={dotClasses.marks} aria-hidden="true">
      {marks.map((place) => (
        <span key={place} className={dotClasses.mark} data-filled={place < dots} />
      ))}
    </span>
  )
}
