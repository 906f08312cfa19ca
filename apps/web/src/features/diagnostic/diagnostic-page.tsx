import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { usePlanTrail } from '../../lib/plan-trail'
import { planKey } from '../../lib/query-key'
import { EraseDeleted } from '../../text-page/erase-deleted'
import { KeptDrafts } from '../../text-page/kept-drafts'
import { TextPage } from '../../text-page/text-page'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { DiagnosticFigures } from './diagnostic-figures'

/** The diagnostic of a group, written by several people at once. */
export function DiagnosticPage() {
  const t = useTranslations('diagnostic')
  const tGroup = useTranslations('group.list')
  const slug = usePlanSlug()
  const group = useParams({ strict: false, select: (params) => params.group ?? '' })
  const query = useQuery({
    queryKey: planKey(slug, 'groups', group, 'diagnostic'),
    queryFn: () =>
      call(api.plans[':plan'].groups[':group'].diagnostic.$get({ param: { plan: slug, group } })),
  })
  const groups = { label: tGroup('title'), to: `/p/${slug}/groupes` }
  const here = { label: query.data?.group.name ?? group, to: `/p/${slug}/groupes/${group}` }
  const trail = usePlanTrail(groups, here)

  return (
    <QueryView query={query} refused={<KeptDrafts />}>
      {({ id, title, documentId, writeRefusal, group: { name } }) => (
        <>
          <PageHeader title={title} lead={t('share', { group: name })} trail={trail} />
          <TextPage
            documentId={documentId}
            title={title}
            label={t('label')}
            placeholder={t('placeholder')}
            access={
              writeRefusal === null
                ? { kind: 'write' }
                : { kind: 'read', reason: t('readOnly', { group: name }) }
            }
          />
          <DiagnosticFigures diagnosticId={id} writeRefusal={writeRefusal} />
          <EraseDeleted documentId={documentId} />
        </>
      )}
    </QueryView>
  )
}
