import { UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { type FormEvent, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import classes from './search-box.module.css'

/** The way to the search from every page of a plan: a field, a mere button on a narrow screen, and Ctrl+K. */
export function SearchBox() {
  const t = useTranslations('shell.search')
  const slug = usePlanSlug()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const address = `/p/${slug}/recherche`
  const isHere = useRouterState({ select: ({ location }) => location.pathname === address })

  const open = (q: string) => void navigate({ to: address as '/', search: (q === '' ? {} : { q }) as never })
  const begin = () => {
    const pageField = document.querySelector<HTMLInputElement>('main input[type="search"]')
    if (isHere) pageField?.focus()
    else if (field.current?.checkVisibility()) field.current.focus()
    else open('')
  }
  // Not in a shared text, where the same keys make a link.
  useHotkeys([['mod+K', begin]], [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open(field.current?.value.trim() ?? '')
    if (field.current) field.current.value = ''
  }

  if (isHere) return null
  return (
    <search className={classes.box}>
      <form onSubmit={submit} className={classes.form}>
        <IconSearch size={18} aria-hidden="true" />
        <input
          ref={field}
          type="search"
          className={classes.field}
          aria-label={t('field')}
          aria-keyshortcuts="Control+K Meta+K"
          placeholder={t('placeholder')}
          maxLength={200}
          autoComplete="off"
        />
        <kbd className={classes.keys}>{t('keys')}</kbd>
      </form>
      <UnstyledButton
        className={classes.button}
        aria-label={t('field')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => open('')}
      >
        <IconSearch size={22} aria-hidden="true" />
      </UnstyledButton>
    </search>
  )
}
