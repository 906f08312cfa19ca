import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'use-intl'

const widths = ['62%', '100%', '88%', '94%', '70%']

/** Grey lines while something is on its way. */
export function LoadingLines({ lines = 4 }: { lines?: number }) {
  const t = useTranslations('common')

  return (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <Skeleton key={line} h={18} mb={14} w={widths[line % widths.length] ?? '100%'} />
      ))}
    </div>
  )
}
