import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { forgetWords, listWords } from '../comment/kept-words'
import { useOpenText } from '../editor/document-context'
import { DraftBox } from '../editor/draft-box'
import { useMe } from '../lib/me'
import classes from './suggestion.module.css'
import { talkOf } from './suggestion-talk'
import { type Waiting, waitingIn } from './use-waiting'

type Props = { readonly documentId: string; readonly waiting: readonly Waiting[] }

/**
 * What the reader was writing about suggestions that were decided on meanwhile, to be copied or given up. `waiting`: drawn
 * anew with these.
 */
export function LeftWords({ documentId }: Props) {
  const t = useTranslations('suggestion.left')
  const accountId = useMe()?.account.id ?? ''
  const open = useOpenText()
  const [, setGivenUp] = useState(0)
  const about = talkOf(documentId)
  const kept = listWords({ accountId, about })
  // Before the text has come, nothing waits in it.
  if (!open?.isSynced || kept.size === 0) return null

  // Read here: what is listed may be a moment behind the text.
  const ids = new Set(waitingIn(open.doc).map(({ id }) => id))
  const left = [...kept].filter(([id]) => !ids.has(id))
  return left.map(([id, { body }]) => (
    <DraftBox
      key={id}
      name={`suggestion-${id}`}
      title={t('title')}
      text={body}
      onDiscard={() => {
        forgetWords({ accountId, about: about + id })
        setGivenUp((count) => count + 1)
      }}
    >
      <p className={classes.told}>{t('explanation')}</p>
      <blockquote className={classes.left}>{body}</blockquote>
    </DraftBox>
  ))
}
