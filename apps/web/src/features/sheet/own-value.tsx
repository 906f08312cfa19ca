import { isOwnBlank, type OwnField } from '@deconcert/domain/sheet'
import { useFormatter, useTranslations } from 'use-intl'
import { useDateWords } from './date-words'
import { textOf } from './field-value'
import classes from './shape-text.module.css'

/** What a sheet says in a field of the plan's own, for those who read. */
export function OwnValue({ field: { shape }, value }: { readonly field: OwnField; readonly value: unknown }) {
  const t = useTranslations('sheetTemplate')
  const format = useFormatter()
  const dateWords = useDateWords()

  if (isOwnBlank(value)) return null
  const text = textOf(value)
  switch (shape.kind) {
    case 'number':
    case 'count':
      return <span>{[format.number(Number(value)), shape.unit].filter((each) => each !== '').join(' ')}</span>
    case 'date':
      return <span>{dateWords(text)}</span>
    case 'yes-no':
      return <span>{t(text === 'yes' ? 'yes' : 'no')}</span>
    default:
      return <span className={classes.text}>{text}</span>
  }
}
