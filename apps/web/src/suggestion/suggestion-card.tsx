import { Button, Group } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { RelativeDate } from '../ui/date-text'
import { personColour } from '../ui/person-colour'
import classes from './suggestion.module.css'
import { SuggestionTalk } from './suggestion-talk'
import type { Decisions } from './use-decisions'
import type { Waiting } from './use-waiting'
import type { Hand } from './use-writers'

type Props = {
  readonly documentId: string
  readonly suggestion: Waiting
  readonly name: string
  readonly hand: Hand
  readonly decisions: Decisions
}

const longest = 160

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
}

/** One proposal: who, when, what goes and what comes, and what the reader may decide. */
export function SuggestionCard({ documentId, suggestion, name, hand, decisions }: Props) {
  const t = useTranslations('suggestion')
  const { added, removed, blocks, passage, author, at, fragment } = suggestion
  const mayDecide = decisions.mayDecide(fragment)

  return (
    <article
      className={classes.card}
      aria-label={t('card', { name })}
      data-suggestion-card={suggestion.id}
      tabIndex={-1}
    >
      <p className={classes.about}>
        <strong style={{ color: personColour(author) }}>{name}</strong>
        {' · '}
        <RelativeDate value={new Date(at).toISOString()} />
      </p>
      {hand.others !== null && <p className={classes.why}>{t('otherHand', { writers: hand.others })}</p>}
      {passage !== '' && (
        <button
          type="button"
          className={classes.passage}
          title={t('show')}
          onClick={() => decisions.show(suggestion)}
        >
          {shortened(passage)}
        </button>
      )}
      {removed !== '' && (
        <p>
          {t('before')} <del>{shortened(removed)}</del>
        </p>
      )}
      {added !== '' && (
        <p>
          {t('after')} <ins>{shortened(added)}</ins>
        </p>
      )}
      {added === '' && removed === '' && blocks.length > 0 && (
        <p>{t(`blocks.${blocks[0]?.kind ?? 'added'}`, { count: blocks.length })}</p>
      )}
      <Group gap="xs">
        <Button
          size="compact-md"
          variant="light"
          disabled={!mayDecide}
          onClick={() => decisions.decide([suggestion], 'accept')}
        >
          {t('accept')}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          disabled={!mayDecide}
          onClick={() => decisions.decide([suggestion], 'refuse')}
        >
          {decisions.isOwn({ ...suggestion, author: hand.author }) ? t('withdraw') : t('refuse')}
        </Button>
      </Group>
      {!mayDecide && <p className={classes.why}>{t('readOnly')}</p>}
      <SuggestionTalk documentId={documentId} suggestion={suggestion} />
    </article>
  )
}
