import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { AdoptedVersion } from '../../plan/adopted-version'
import { type VersionCard, versionsQuery } from '../../plan/version-query'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SchemaViews } from '../schema/schema-views'
import { CompareVersions } from './compare-versions'
import { NameVersionDialog } from './name-version-dialog'
import { RestoreDialog } from './restore-dialog'
import { VersionList } from './version-list'

/** The versions of the plan: any two side by side, all of them below. */
export function VersionsView() {
  const t = useTranslations('version')
  const tTree = useTranslations('tree')
  const slug = usePlanSlug()
  const trail = usePlanTrail()
  const query = useQuery(versionsQuery(slug))

  return (
    <>
      <PageHeader title={tTree('title')} trail={trail} lead={t('lead')} />
      <SchemaViews />
      <QueryView query={query}>{({ versions }) => <Versions slug={slug} versions={versions} />}</QueryView>
    </>
  )
}

/** What is asked of one version. */
export type VersionAct = { readonly act: 'name' | 'restore'; readonly version: number }

function Versions({ slug, versions }: { slug: string; versions: readonly VersionCard[] }) {
  const t = useTranslations('version.empty')
  const [asked, ask] = useState<VersionAct | null>(null)
  const close = () => ask(null)

  if (versions.length === 0) return <EmptyState title={t('title')}>{t('explanation')}</EmptyState>
  return (
    <>
      <AdoptedVersion slug={slug} />
      <CompareVersions slug={slug} versions={versions} />
      <VersionList versions={versions} onAsk={ask} />
      {asked?.act === 'name' && <NameVersionDialog slug={slug} version={asked.version} onClose={close} />}
      {asked?.act === 'restore' && <RestoreDialog slug={slug} version={asked.version} onClose={close} />}
    </>
  )
}
