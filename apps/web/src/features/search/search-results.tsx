import type { FoundKind } from '@deconcert/domain/plan'
import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { AppLink, BareLink } from '../../ui/app-link'
import { FoundLine } from './found-line'
import classes from './search.module.css'
import { kindWord } from './search-kind'
import type { FoundPerson, SearchAnswer } from './search-query'

type Props = { readonly slug: string; readonly q: string; readonly answer: SearchAnswer }

/** What was found, kind by kind, each with its way to all of it. */
export function SearchResults({ slug, q, answer }: Props) {
  const { kinds, people } = answer

  return (
    <>
      {kinds.map(({ kind, total, items }) => (
        <Kind key={kind} slug={slug} q={q} kind={kind} total={total} shown={items.length}>
          {items.map((item) => (
            <FoundLine key={item.id} slug={slug} item={item} />
          ))}
        </Kind>
      ))}
      {people.total > 0 && (
        <Kind slug={slug} q={q} kind="person" total={people.total} shown={people.items.length}>
          {people.items.map((person) => (
            <PersonLine key={person.id} slug={slug} person={person} />
          ))}
        </Kind>
      )}
    </>
  )
}

type KindProps = {
  readonly slug: string
  readonly q: string
  readonly kind: FoundKind
  readonly total: number
  readonly shown: number
  readonly children: ReactNode
}

function Kind({ slug, q, kind, total, shown, children }: KindProps) {
  const t = useTranslations('search')
  const titleId = useId()

  return (
    <section aria-labelledby={titleId} className={classes.kind}>
      <Title order={2} size="h3" id={titleId}>
        {t(`kind.${kind}`)} <span className={classes.total}>{total}</span>
      </Title>
      <ul className={classes.list}>{children}</ul>
      {total > shown && (
        <AppLink to={`/p/${slug}/recherche`} search={{ q, dans: kindWord(kind) }}>
          {t('all', { kind: t(`kind.${kind}`).toLocaleLowerCase(), count: total })}
        </AppLink>
      )}
    </section>
  )
}

function PersonLine({ slug, person }: { slug: string; person: FoundPerson }) {
  const format = useFormatter()

  return (
    <li>
      <BareLink to={`/p/${slug}/reglages`} search={{ onglet: 'personnes' }} className={classes.result}>
        <span className={classes.title}>{person.name}</span>
        {person.groups.length > 0 && <span className={classes.group}>{format.list([...person.groups])}</span>}
      </BareLink>
    </li>
  )
}
