import { plainText, readFragments } from '@deconcert/document'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { encodeStateAsUpdate } from 'yjs'
import type { OpenText } from './document-context'
import { DraftBox } from './draft-box'
import classes from './editor.module.css'

type Props = {
  readonly open: OpenText
  readonly fragment: string
}

/** Offers what the server did not take of this fragment, to be copied or given up. Shows nothing when there is none. */
export function DraftNotice({ open, fragment }: Props) {
  const t = useTranslations('editor.draft')
  const text = useRefusedText(open, fragment)

  if (text === null) return null
  return (
    <DraftBox name={fragment} title={t('title')} text={text} onDiscard={open.discardDraft}>
      <p className={classes.sentence}>{t('explanation')}</p>
    </DraftBox>
  )
}

/** The draft's text of a fragment, when it is not what is stored there. */
function useRefusedText({ draft, doc, isSynced, access }: OpenText, fragment: string): string | null {
  const isClosed = access.kind === 'closed'
  return useMemo(() => {
    if (draft === null || !(isSynced || isClosed)) return null
    const text = textOf(draft, fragment)
    // A closed document still holds what was refused: there is nothing to compare with.
    if (text === '' || (!isClosed && text === textOf(encodeStateAsUpdate(doc), fragment))) return null
    return text
  }, [draft, doc, isSynced, isClosed, fragment])
}

function textOf(state: Uint8Array, fragment: string): string {
  return plainText(readFragments([state], [fragment])[fragment] ?? {})
}
