import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Doc } from 'yjs'
import type { DraftThread } from './desk'
import { draftOnParagraph, type Paragraph, useParagraphs } from './paragraphs'

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
  const paragraphs = useParagraphs(doc, fragments)
  const [key, setKey] = useState('')
  const picked = paragraphs.find((each) => keyOf(each) === key)

  // An arrow on a closed list chooses at once: choosing alone begins nothing.
  const begin = () => {
    const draft = picked && draftOnParagraph(doc, picked)
    if (draft) onPick(draft)
    setKey('')
  }
  if (paragraphs.length === 0) return null
  return (
    <Group gap="xs" align="end" wrap="nowrap">
      <NativeSelect
        label={t('pick')}
        size="xs"
        miw={0}
        flex={1}
        value={picked === undefined ? '' : key}
        onChange={(event) => setKey(event.currentTarget.value)}
        data={[
          { value: '', label: t('pickNone') },
          ...paragraphs.map((each) => ({ value: keyOf(each), label: shortened(each.words) })),
        ]}
      />
      {picked && (
        <Button variant="default" size="xs" onClick={begin}>
          {t('pickStart')}
        </Button>
      )}
    </Group>
  )
}

/** The place of its first letter: another paragraph above it takes nothing of that. */
function keyOf({ fragment, anchor }: Paragraph): string {
  return `${fragment} ${anchor.start}`
}

function shortened(words: string): string {
  return words.length > longestLine ? `${words.slice(0, longestLine).trimEnd()}…` : words
}
