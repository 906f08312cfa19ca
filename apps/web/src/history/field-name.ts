import { useTranslations } from 'use-intl'

/** What a field of a sheet is called; null for the one text of a diagnostic or of a proposal. */
export function useFieldName(): (fragment: string) => string | null {
  const t = useTranslations('sheet.field')
  return (fragment) => {
    if (fragment === 'body') return null
    const key = `${fragment}.label` as 'description.label'
    return t.has(key) ? t(key) : fragment
  }
}
