import { isLive } from '@deconcert/domain/plan'
import { Alert, Box, Group } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { NodeStateBadge } from '../../node/node-state-badge'
import { SheetStateBadge } from '../../sheet-life/sheet-state-badge'
import { sheetTemplateQuery } from '../../sheet-template/template-query'
import { EraseDeleted } from '../../text-page/erase-deleted'
import { KeptDrafts } from '../../text-page/kept-drafts'
import { AppLink } from '../../ui/app-link'
import { LoadingLines } from '../../ui/loading-lines'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { HoldingVariants } from './holding-variants'
import { type Sheet, sheetQuery } from './sheet-query'
import { SheetVariants } from './sheet-variants'

// The editor is heavy, and a page can say what it is about before it can be written in.
const SheetForm = lazy(async () => ({ default: (await import('./sheet-form')).SheetForm }))

const SheetLifePanel = lazy(async () => ({ default: (await import('./sheet-life-panel')).SheetLifePanel }))

/** One action sheet, written by several people at once. */
export function SheetPage() {
  const slug = usePlanSlug()
  const id = useParams({ strict: false, select: (params) => params.sheet ?? '' })
  const query = useQuery(sheetQuery(slug, id))
  const template = useQuery(sheetTemplateQuery(slug))

  return (
    <QueryView query={query} lines={8} refused={<KeptDrafts />}>
      {(sheet) => (
        <>
          <SheetHeader slug={slug} sheet={sheet} />
          <Suspense fallback={<LoadingLines lines={4} />}>
            <SheetLifePanel slug={slug} sheetId={sheet.id} />
          </Suspense>
          <Box mb="md">
            <SheetVariants sheet={sheet} />
          </Box>
          <QueryView query={template} lines={10}>
            {(answer) => (
              <Suspense fallback={<LoadingLines lines={10} />}>
                <SheetForm key={sheet.id} sheet={sheet} template={answer.template} />
              </Suspense>
            )}
          </QueryView>
          <EraseDeleted documentId={sheet.documentId} />
        </>
      )}
    </QueryView>
  )
}

const sentences = {
  'not-permitted': 'page.readOnly',
  'sheet-read-only': 'page.submitted',
  'sheet-held': 'page.held',
} as const

function whyReadOnly(refusal: Sheet['writeRefusal']) {
  const known = Object.entries(sentences).find(([each]) => each === refusal)
  return known?.[1] ?? 'page.retired'
}

function SheetHeader({ slug, sheet }: { slug: string; sheet: Sheet }) {
  const t = useTranslations('sheet')
  const trail = usePlanTrail({ label: t('list.title'), to: `/p/${slug}/fiches` })

  return (
    <>
      <PageHeader
        title={sheet.title}
        trail={trail}
        badge={
          <Group gap="xs">
            {sheet.number !== null && <strong>{sheet.reference}</strong>}
            {isLive(sheet.state) ? (
              <SheetStateBadge state={sheet.sheetState} />
            ) : (
              <NodeStateBadge of="sheet" state={sheet.state} />
            )}
          </Group>
        }
        lead={
          sheet.groupSlug !== null && (
            <AppLink to={`/p/${slug}/groupes/${sheet.groupSlug}`} c="inherit">
              {sheet.groupName}
            </AppLink>
          )
        }
      />
      {sheet.writeRefusal !== null && (
        <Alert variant="light" color="gray" mb="md" icon={<IconLock aria-hidden="true" />}>
          {t(whyReadOnly(sheet.writeRefusal))}
          {sheet.writeRefusal === 'sheet-held' && <HoldingVariants slug={slug} sheet={sheet} />}
        </Alert>
      )}
    </>
  )
}
