import { foundKinds, searchLength } from '@deconcert/domain/plan'
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { useAddressFilter, useTypedFilter } from '../../lib/use-address-filter'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import classes from './search.module.css'
import { kindOfWord, kindWord } from './search-kind'
import { type SearchAnswer, searchQuery } from './search-query'
import { SearchResults } from './search-results'
import { useResultKeys } from './use-result-keys'

const typingMilliseconds = 150

/** Search over the whole plan, while one types. */
export function SearchPage() {
  const t = useTranslations('search')
  const slug = usePlanSlug()
  const [typed, type] = useTypedFilter('q')
  const [q] = useDebouncedValue(typed.trim(), typingMilliseconds)
  const [word] = useAddressFilter('dans')
  const query = useQuery({ ...searchQuery(slug, q, kindOfWord(word)), placeholderData: keepPreviousData })
  const keys = useResultKeys()
  const reached = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? null })
  const isAsked = [...q].length >= searchLength.fewest

  // Once the page has been reached: until then the focus goes to its heading.
  useEffect(() => {
    if (reached !== null) keys.field.current?.focus()
  }, [reached, keys.field])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows of the field and of the links inside
    <div onKeyDown={keys.onKeyDown}>
      <PageHeader title={t('title')} lead={t('lead')} trail={usePlanTrail()} />
      <search className={classes.search}>
        <TextInput
          ref={keys.field}
          type="search"
          size="md"
          aria-label={t('field')}
          placeholder={t('placeholder')}
          description={t('keys')}
          inputWrapperOrder={['input', 'description']}
          leftSection={<IconSearch size={20} aria-hidden="true" />}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          maxLength={searchLength.most}
          autoComplete="off"
        />
        <KindChoice />
      </search>
      <div ref={keys.results}>
        {isAsked ? (
          <QueryView query={query} lines={8}>
            {(answer) => <Answer slug={slug} q={q} answer={answer} />}
          </QueryView>
        ) : (
          <EmptyState title={t('start.title')} icon={<IconSearch size={24} />}>
            {t('start.explanation')}
          </EmptyState>
        )}
      </div>
    </div>
  )
}

/** All of the plan, or one kind of thing only. */
function KindChoice() {
  const t = useTranslations('search')
  const [word, set] = useAddressFilter('dans')
  const chosen = kindOfWord(word)

  return (
    <fieldset className={classes.kinds} aria-label={t('where')}>
      {[null, ...foundKinds].map((kind) => (
        <Button
          key={kind ?? 'all'}
          size="compact-md"
          variant={chosen === kind ? 'filled' : 'default'}
          aria-pressed={chosen === kind}
          onClick={() => set(kind === null ? null : kindWord(kind))}
        >
          {kind === null ? t('everything') : t(`kind.${kind}`)}
        </Button>
      ))}
    </fieldset>
  )
}

function Answer({ slug, q, answer }: { slug: string; q: string; answer: SearchAnswer }) {
  const t = useTranslations('search')
  const total = answer.kinds.reduce((sum, each) => sum + each.total, answer.people.total)

  return (
    <>
      <p role="status" className={classes.status}>
        {t('found', { count: total })}
        {answer.reading > 0 && ` ${t('reading', { count: answer.reading })}`}
      </p>
      {total === 0 ? (
        <EmptyState title={t('nothing.title', { q })}>{t('nothing.explanation')}</EmptyState>
      ) : (
        <SearchResults slug={slug} q={q} answer={answer} />
      )}
    </>
  )
}
