import { Checkbox } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { type FormProps, keysIn, type MethodOf } from './method-form'
import { OptionText } from './option-name'
import classes from './voting.module.css'

/** Tick what one approves, as much as one likes or up to so many. */
export function ApprovalForm({ method, options, value, onChange }: FormProps<MethodOf<'approval'>>) {
  const t = useTranslations('voting.approval')
  const chosen = keysIn(value)
  const isFull = method.most !== null && chosen.length >= method.most
  const toggle = (key: string) => {
    const isIn = (each: string) => (each === key ? !chosen.includes(key) : chosen.includes(each))
    onChange(options.map((option) => option.key).filter(isIn))
  }

  return (
    <fieldset className={classes.form}>
      <legend className={classes.legend}>
        {method.most === null ? t('legend') : t('legendMost', { most: method.most })}
      </legend>
      <ul className={classes.options}>
        {options.map((option) => {
          const isChosen = chosen.includes(option.key)
          return (
            <li key={option.key} className={classes.option} data-chosen={isChosen}>
              <Checkbox
                className={classes.optionName}
                size="md"
                label={option.label}
                checked={isChosen}
                disabled={isFull && !isChosen}
                onChange={() => toggle(option.key)}
              />
              <OptionText option={option} />
            </li>
          )
        })}
      </ul>
      <p className={classes.count} aria-live="polite">
        {t('count', { count: chosen.length, options: options.length })} {isFull && t('full')}
      </p>
    </fieldset>
  )
}
