import type { ReactNode } from 'react'
import classes from './person.module.css'
import { personColour } from './person-colour'

type Props = {
  readonly name: string
  /** What the colour follows; the name when there is no identifier. */
  readonly id?: string
  readonly size?: 'sm' | 'md'
}

export function PersonAvatar({ name, id, size = 'md' }: Props) {
  return (
    <span
      className={classes.avatar}
      data-size={size}
      style={{ backgroundColor: personColour(id ?? name) }}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  )
}

/** A person: initials, name, and what they are here. */
export function PersonChip({ name, id, size = 'sm', detail }: Props & { readonly detail?: ReactNode }) {
  return (
    <span className={classes.person}>
      <PersonAvatar name={name} size={size} {...(id !== undefined && { id })} />
      <span className={classes.words}>
        <span>{name}</span>
        {detail && <span className={classes.detail}>{detail}</span>}
      </span>
    </span>
  )
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '')
  const first = words[0]?.[0] ?? ''
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''
  return (first + last).toLocaleUpperCase()
}
