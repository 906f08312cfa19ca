import { useTranslations } from 'use-intl'

/** The words of the kinds that we know; a plan may have kinds of its own, which are their own words. */
export function useKindName(part: 'event' | 'body') {
  const t = useTranslations(`process.${part}.kind`)
  const name = (kind: string) => (t.has(kind as never) ? t(kind as never) : kind)

  return {
    name,
    /** The kind that these words name. */
    key: (words: string, known: readonly string[]) => known.find((kind) => name(kind) === words) ?? words,
  }
}
