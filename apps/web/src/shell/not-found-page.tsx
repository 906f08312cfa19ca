import { useTranslations } from 'use-intl'
import { KeptDrafts } from '../text-page/kept-drafts'
import { LinkButton } from '../ui/app-link'
import { PageHeader } from '../ui/page-header'

export function NotFoundPage() {
  const t = useTranslations('shell.notFound')

  return (
    <>
      <PageHeader title={t('title')} lead={t('explanation')} />
      <KeptDrafts />
      <LinkButton to="/">{t('home')}</LinkButton>
    </>
  )
}
