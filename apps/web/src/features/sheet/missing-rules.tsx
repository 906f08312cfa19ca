import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Finding } from '../../sheet-life/sheets-query'

const mostShown = 3

/** The rules that a sheet does not keep, in short: what each asks for is told where it is pointed at. */
export function MissingRules({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('sheetLife')

  if (findings.length === 0) return <Text c="dimmed">{t('list.complete')}</Text>
  const shown = findings.slice(0, mostShown)
  return (
    <Text size="sm" component="span">
      {shown.map(({ rule }) => t(`rule.${rule}`)).join(' · ')}
      {findings.length > mostShown && ` · ${t('list.more', { count: findings.length - mostShown })}`}
    </Text>
  )
}
