import { useTranslations } from 'use-intl'
import type { OpenText } from './document-context'
import { DraftBox } from './draft-box'
import classes from './editor.module.css'
import { useRefusedTexts } from './refused-text'

type Props = {
  readonly open: OpenText
  readonly fragment: string
}

/** Offers what the server did not take of this fragment, to be copied or given up. Shows nothing when there is none. */
export function DraftNotice({ open, fragment }: Props) {
  const t = useTranslations('editor.draft')
  const text = useRefusedTexts(open)[fragment]

  if (text === undefined) return null
  return (
    <DraftBox name={fragment} title={t('title')} text={text} onDiscard={open.discardDraft}>
      <p className={classes.sentence}>{t('explanation')}</p>
    </DraftBox>
  )
}
