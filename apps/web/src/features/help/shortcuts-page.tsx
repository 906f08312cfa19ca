import { useTranslations } from 'use-intl'
import { ShortcutList } from '../../editor/shortcut-list'
import { PageHeader } from '../../ui/page-header'

/** The keys of a text, as a page of its own. */
export function ShortcutsPage() {
  const t = useTranslations('shortcuts')

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ShortcutList />
    </>
  )
}
