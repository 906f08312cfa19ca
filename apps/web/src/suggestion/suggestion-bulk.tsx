import { Button, Group, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { SuggestionPreview } from './suggestion-preview'
import type { Decisions } from './use-decisions'
import type { Waiting } from './use-waiting'

type Props = {
  readonly waiting: readonly Waiting[]
  /** The account that wrote it, whatever it claims. */
  readonly authorOf: (suggestion: Waiting) => string
  readonly nameOf: (author: string) => string
  readonly decisions: Decisions
}

/** Accepts or refuses everything, or what one person proposes. */
export function SuggestionBulk({ waiting, authorOf, nameOf, decisions }: Props) {
  const t = useTranslations('suggestion')
  const [picked, setPicked] = useState<string | null>(null)
  const authors = [...new Set(waiting.map(authorOf))]
  // Nothing may wait any more of whom was picked.
  const author = picked !== null && authors.includes(picked) ? picked : null
  const chosen = waiting.filter((each) => author === null || authorOf(each) === author)
  const mayDecide = chosen.every(({ fragment }) => decisions.mayDecide(fragment))

  return (
    <div>
      <p>{t('waiting', { count: waiting.length })}</p>
      {authors.length > 1 && (
        <Select
          label={t('author')}
          placeholder={t('everybody')}
          clearable
          data={authors.map((value) => ({ value, label: nameOf(value) }))}
          value={author}
          onChange={setPicked}
          mb="xs"
        />
      )}
      <Group gap="xs">
        <Button
          size="sm"
          variant="light"
          disabled={!mayDecide}
          onClick={() => decisions.decide(chosen, 'accept')}
        >
          {t('acceptAll', { count: chosen.length })}
        </Button>
        <Button
          size="sm"
          variant="default"
          disabled={!mayDecide}
          onClick={() => decisions.decide(chosen, 'refuse')}
        >
          {t('refuseAll', { count: chosen.length })}
        </Button>
        <SuggestionPreview fragments={[...new Set(waiting.map(({ fragment }) => fragment))]} />
      </Group>
    </div>
  )
}
