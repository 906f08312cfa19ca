import { Button, Group, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { SuggestionPreview } from './suggestion-preview'
import type { Decisions } from './use-decisions'
import type { Waiting } from './use-waiting'

type Props = {
  readonly waiting: readonly Waiting[]
  readonly nameOf: (author: string) => string
  readonly decisions: Decisions
}

/** Accepts or refuses everything, or what one person proposes. */
export function SuggestionBulk({ waiting, nameOf, decisions }: Props) {
  const t = useTranslations('suggestion')
  const [author, setAuthor] = useState<string | null>(null)
  const authors = [...new Set(waiting.map((each) => each.author))]
  const chosen = waiting.filter((each) => author === null || each.author === author)
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
          onChange={setAuthor}
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
