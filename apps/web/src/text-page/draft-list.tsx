import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { DraftBox } from '../editor/draft-box'
import classes from './draft-list.module.css'
import { discardDraft, draftsQuery } from './drafts-query'

/** Each text of this account that the server did not take, wherever it belongs: its page may be out of reach. */
export function DraftList({ accountId }: { accountId: string }) {
  const t = useTranslations('editor.draft')
  const queries = useQueryClient()
  const query = draftsQuery(accountId)
  const { data: drafts = [] } = useQuery(query)
  const discard = async (documentId: string) => {
    await discardDraft(accountId, documentId)
    await queries.invalidateQueries({ queryKey: query.queryKey })
  }

  if (drafts.length === 0) return null
  return (
    <div className={classes.drafts}>
      {drafts.map(({ documentId, text, beginning }) => (
        <DraftBox
          key={documentId}
          name={documentId}
          title={t('elsewhere.title')}
          text={text}
          onDiscard={() => void discard(documentId).catch(() => undefined)}
        >
          <p className={classes.sentence}>{t('elsewhere.explanation')}</p>
          <p className={classes.beginning}>{t('elsewhere.beginning', { beginning })}</p>
        </DraftBox>
      ))}
    </div>
  )
}
