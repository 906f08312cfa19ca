import { useTranslations } from 'use-intl'
import { type Amendment, amendmentRoutes } from '../../amendment/amendment-query'
import { call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { AboutFields, useAbout } from './about-fields'

type Props = { readonly slug: string; readonly amendment: Amendment; readonly onClose: () => void }

/** Changes the title that a draft proposes, and its reasons. */
export function AboutDialog({ slug, amendment, onClose }: Props) {
  const t = useTranslations('amendment.about')
  const tCommon = useTranslations('common')
  const [about, setAbout] = useAbout(amendment)
  const save = useAct(
    () => call(amendmentRoutes.$patch({ param: { plan: slug, amendment: amendment.id }, json: about })),
    { quiet: true, success: t('done'), invalidate: planKey(slug, 'amendments'), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      confirm={tCommon('save')}
      size="lg"
      busy={save.isPending}
      error={save.error}
      onConfirm={() => save.mutate()}
    >
      <AboutFields about={about} onChange={setAbout} />
    </ConfirmDialog>
  )
}
