import { readPartialDate } from '@deconcert/domain/plan'
import { useFormatter, useTranslations } from 'use-intl'

/** A date as precisely as it is known, in words: « 2e trimestre 2027 ». */
export function useDateWords(): (text: string) => string {
  const t = useTranslations('sheet.date')
  const format = useFormatter()

  return (text) => {
    const date = readPartialDate(text)
    if (date === null || date.precision === 'year') return text
    if (date.precision === 'quarter') {
      const quarter = t('quarterName', { quarter: String(date.quarter) })
      return t('quarterOf', { quarter, year: String(date.year) })
    }
    const day = date.precision === 'day' ? date.day : 1
    return format.dateTime(new Date(Date.UTC(date.year, date.month - 1, day)), {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(date.precision === 'day' && { day: 'numeric' }),
    })
  }
}
