import { useFormatter, useTranslations } from 'use-intl'
import { percentOf } from './exact'
import type { Sentence, Told } from './sentence'

type Translate = ReturnType<typeof useTranslations<'ballotVerdict'>>
type Format = Pick<ReturnType<typeof useFormatter>, 'list' | 'number'>

/** Says a sentence in the language of the page. */
export function useSentenceText(): (sentence: Sentence) => string {
  const t = useTranslations('ballotVerdict')
  const format = useFormatter()
  return (sentence) => sentenceText(t, format, sentence)
}

/** The same, in the language of `t`. */
export function sentenceText(t: Translate, format: Format, { key, values = {} }: Sentence): string {
  return t(
    key,
    Object.fromEntries(Object.entries(values).map(([name, told]) => [name, wordOf(format, told)])),
  )
}

function wordOf(format: Format, told: Told): number | string {
  if (typeof told !== 'object') return told
  if ('names' in told) return format.list(told.names.map((name) => `«\u00a0${name}\u00a0»`))
  const { value, digits } = percentOf(told.share)
  return format.number(value / 100, { style: 'percent', maximumFractionDigits: digits })
}
