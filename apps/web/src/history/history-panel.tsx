import { useTranslations } from 'use-intl'
import { QueryView } from '../ui/query-view'
import { AuthorPart } from './author-part'
import { CompareDialog } from './compare-dialog'
import classes from './history.module.css'
import { useTextHistory } from './history-query'
import { MissedPart } from './missed-part'
import { SessionPart } from './session-part'
import { type Compared, useCompared } from './use-compared'
import { useWhen } from './use-when'
import { VersionPart } from './version-part'

/** What a text has been: who wrote what, what the reader missed, its versions, and who worked on it when. */
export function HistoryPanel({ documentId }: { readonly documentId: string }) {
  const t = useTranslations('history')
  const when = useWhen()
  const query = useTextHistory(documentId)
  const { compared, compare: choose, close } = useCompared()
  const compare = (chosen: Compared) => {
    choose(chosen)
    // What was typed since the panel was read is of now, too.
    if (chosen.to === null) void query.refetch()
  }

  return (
    <div className={classes.panel}>
      <AuthorPart documentId={documentId} />
      <QueryView query={query}>
        {(history) => (
          <>
            {history.isErased && <p className={classes.gone}>{t('erased')}</p>}
            {history.since && <p className={classes.gone}>{t('since', { date: when(history.since) })}</p>}
            <MissedPart documentId={documentId} history={history} onCompare={compare} />
            <VersionPart documentId={documentId} history={history} onCompare={compare} />
            <SessionPart sessions={history.sessions} onCompare={compare} />
            {compared && (
              <CompareDialog
                documentId={documentId}
                history={history}
                compared={compared}
                onCompare={compare}
                onClose={close}
              />
            )}
          </>
        )}
      </QueryView>
    </div>
  )
}
