import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

type Props = {
  readonly title: string
  /** What to do next, in a sentence. */
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly icon?: ReactNode
}

/** Nothing is here yet: says so, and what to do next. */
export function EmptyState({ title, children, action, icon }: Props) {
  return (
    <div className={classes.box}>
      {icon && (
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <Title order={3}>{title}</Title>
      {children && (
        <Text c="dimmed" maw={480}>
          {children}
        </Text>
      )}
      {action}
    </div>
  )
}
