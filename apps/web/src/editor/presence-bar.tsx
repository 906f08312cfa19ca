import { Tooltip, VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Awareness } from 'y-protocols/awareness'
import { PersonAvatar } from '../ui/person'
import { type Person, useOpenText } from './document-context'
import classes from './editor.module.css'
import { peopleIn } from './people-here'

const mostShown = 8

/** Who is in the text now, oneself included. A person on two screens is there once. */
export function PresenceBar() {
  const open = useOpenText()
  const people = usePeople(open?.awareness ?? null)
  const t = useTranslations('editor.presence')

  if (!open || people.length === 0) return null
  const nameOf = (person: Person) =>
    person.id === open.person.id ? t('you', { name: person.name }) : person.name
  const hidden = people.slice(mostShown)
  return (
    <div className={classes.presence} data-presence={people.length}>
      <span className={classes.presenceCount}>{t('here', { count: people.length })}</span>
      <ul className={classes.people} aria-label={t('label')}>
        {people.slice(0, mostShown).map((person) => (
          <Tooltip key={person.id} label={nameOf(person)}>
            <li>
              <PersonAvatar id={person.id} name={person.name} size="sm" />
              <VisuallyHidden>{nameOf(person)}</VisuallyHidden>
            </li>
          </Tooltip>
        ))}
        {hidden.length > 0 && (
          <Tooltip label={hidden.map(nameOf).join(', ')} multiline maw={320}>
            <li className={classes.more}>
              <span aria-hidden="true">{t('more', { count: hidden.length })}</span>
              <VisuallyHidden>{hidden.map(nameOf).join(', ')}</VisuallyHidden>
            </li>
          </Tooltip>
        )}
      </ul>
    </div>
  )
}

function usePeople(awareness: Awareness | null): readonly Person[] {
  const [people, setPeople] = useState<readonly Person[]>([])

  useEffect(() => {
    if (!awareness) return
    const read = () => {
      const found = peopleIn(awareness.getStates())
      setPeople((before) => (isSame(before, found) ? before : found))
    }
    read()
    awareness.on('change', read)
    return () => awareness.off('change', read)
  }, [awareness])

  return people
}

function isSame(a: readonly Person[], b: readonly Person[]): boolean {
  return a.length === b.length && a.every((person, n) => person.id === b[n]?.id && person.name === b[n]?.name)
}
