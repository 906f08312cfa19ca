import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Citations } from '../../figure/citations'
import { FigureCard } from '../../figure/figure-card'
import { cardsQuery, type ShownCard } from '../../figure/figure-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { ActionButton } from '../../ui/action-button'
import { DateTimeText } from '../../ui/date-text'
import { EmptyState } from '../../ui/empty-state'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { CardDialog } from './card-dialog'
import type { DiagnosticHome } from './diagnostic-figures'
import classes from './diagnostic-figures.module.css'
import { RetireDialog } from './retire-dialog'

type Props = { readonly slug: string; readonly home: DiagnosticHome }

/** The cards of a diagnostic: made, changed and retired by those who write it, with where each is cited. */
export function CardSection({ slug, home }: Props) {
  const t = useTranslations('figure')
  const query = useQuery(cardsQuery(slug))
  const [edited, setEdited] = useState<ShownCard | 'new' | null>(null)
  const add = (
    <ActionButton
      refusal={home.writeRefusal}
      onClick={() => setEdited('new')}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t('add')}
    </ActionButton>
  )

  return (
    <SectionCard title={t('title')} action={add}>
      <Text c="dimmed">{t('lead')}</Text>
      <QueryView query={query}>
        {({ cards }) => (
          <CardList
            slug={slug}
            home={home}
            cards={cards.filter((card) => card.diagnosticId === home.diagnosticId && !card.isRetired)}
            onEdit={setEdited}
          />
        )}
      </QueryView>
      {edited !== null && (
        <CardDialog
          slug={slug}
          diagnosticId={home.diagnosticId}
          card={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </SectionCard>
  )
}

type ListProps = Props & {
  readonly cards: readonly ShownCard[]
  readonly onEdit: (card: ShownCard) => void
}

function CardList({ slug, home, cards, onEdit }: ListProps) {
  const t = useTranslations('figure')
  const isWriter = home.writeRefusal === null

  if (cards.length === 0)
    return (
      <EmptyState title={t('empty.title')}>{t(isWriter ? 'empty.explanation' : 'empty.reader')}</EmptyState>
    )
  return (
    <ul className={classes.cards}>
      {cards.map((card) => (
        <li key={card.id}>
          <FigureCard card={card} />
          <div className={classes.foot}>
            <Citations slug={slug} figure={card.id} />
            <span className={classes.by}>
              {t('by', { name: card.author })} <DateTimeText value={card.changedAt} />
            </span>
            {isWriter && <CardActs slug={slug} card={card} onEdit={() => onEdit(card)} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

function CardActs({ slug, card, onEdit }: { slug: string; card: ShownCard; onEdit: () => void }) {
  const t = useTranslations('figure')
  const { title } = card

  return (
    <div className={classes.acts}>
      <Button size="compact-sm" variant="default" aria-label={t('changeNamed', { title })} onClick={onEdit}>
        {t('change')}
      </Button>
      <RetireDialog
        title={title}
        explanation={t('retireExplanation')}
        success={t('retired')}
        invalidate={planKey(slug, 'cards')}
        retire={() =>
          call(api.plans[':plan'].cards[':card'].$delete({ param: { plan: slug, card: card.id } }))
        }
      />
    </div>
  )
}
