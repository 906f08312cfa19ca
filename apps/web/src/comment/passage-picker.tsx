import { textLines } from '@deconcert/document'
import { NativeSelect } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Doc } from 'yjs'
import type { DraftThread } from './desk'
import { draftOn } from './surface'

type Props = {
  readonly doc: Doc
  /** The texts of the page, in their order. */
  readonly fragments: readonly string[]
  readonly onPick: (draft: DraftThread) => void
}

const longestLine = 60

/** Comments on a whole paragraph, for those who do not select with a pointer: a text that one reads has no caret. */
export function PassagePicker({ doc, fragments, onPick }: Props) {
  const t = useTranslations('comment')
  const paragraphs = fragments.flatMap((fragment) => {
    const { text, lines } = textLines(doc.getXmlFragment(fragment))
    return lines
      .map((line) => ({ fragment, line, words: text.slice(line.from, line.to).trim() }))
      .filter(({ words }) => words !== '')
  })

  if (paragraphs.length === 0) return null
  return (
    <NativeSelect
      label={t('pick')}
      size="xs"
      value=""
      onChange={(event) => {
        const picked = paragraphs[Number(event.currentTarget.value)]
        const draft = picked && draftOn(doc, picked.fragment, picked.line)
        if (draft) onPick(draft)
      }}
      data={[
        { value: '', label: t('pickNone') },
        ...paragraphs.map(({ words }, index) => ({ value: String(index), label: shortened(words) })),
      ]}
    />
  )
}

function shortened(words: string): string {
  return words.length > longestLine ? `${words.slice(0, longestLine).trimEnd()}…` : words
}
