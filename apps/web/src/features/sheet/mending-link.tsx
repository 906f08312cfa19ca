import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { threadsQuery } from '../../comment/thread-query'
import type { Finding } from '../../sheet-life/sheets-query'
import { AppLink } from '../../ui/app-link'
import { FieldLink } from './field-link'
import { mendingPlace } from './mending-place'
import { PlaceLink } from './place-link'
import { sheetQuery } from './sheet-query'

type Props = { readonly slug: string; readonly sheetId: string; readonly finding: Finding }

/** Leads to where a rule that the sheet does not keep is mended. */
export function MendingLink({ slug, sheetId, finding }: Props) {
  const t = useTranslations('sheetLife')
  const place = mendingPlace(finding)

  if (place.at === 'field') return <FieldLink field={place.field} about={finding.rule} />
  if (place.at === 'comments') return <BlockingThreadLink slug={slug} sheetId={sheetId} />
  const [id, words] =
    place.at === 'alerts' ? ['sheet-alerts', t('goToAlerts')] : [`recorded-${place.kind}`, t('goToRecorded')]
  return (
    <PlaceLink place={id} label={`${words} (${finding.rule})`}>
      {words}
    </PlaceLink>
  )
}

/** Leads to the first thread that blocks: of this sheet, else of the one that it inherits its words from. */
function BlockingThreadLink({ slug, sheetId }: Omit<Props, 'finding'>) {
  const t = useTranslations('sheetLife')
  const sheet = useQuery(sheetQuery(slug, sheetId)).data
  const documentId = sheet?.documentId ?? ''
  const threads = useQuery({ ...threadsQuery(slug, documentId), enabled: documentId !== '' }).data?.threads
  const thread = threads?.find(({ state, isBlocking }) => isBlocking && state === 'open')

  if (sheet === undefined || threads === undefined) return null
  const at = thread === undefined && sheet.departmental !== null ? sheet.departmental.id : sheetId
  const search = { volet: 'commentaires', ...(thread !== undefined && { fil: thread.id }) }
  return (
    <AppLink to={`/p/${slug}/fiches/${at}`} search={search} aria-label={`${t('goToThreads')} (FA-17)`}>
      {t('goToThreads')}
    </AppLink>
  )
}
