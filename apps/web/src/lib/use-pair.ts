import { useTranslations } from 'use-intl'

/** Joins a name and what it says as the language does: « Ajouter : Axe », “Add: Axis”. */
export function usePair(): (name: string, value: string | number) => string {
  const t = useTranslations('common')
  return (name, value) => t('pair', { name, value: String(value) })
}
