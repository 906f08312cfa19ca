import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './section-card.module.css'

type Props = {
  readonly title: string
  /** Beside the title: how many, or a state. */
  readonly aside?: ReactNode
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One part of a page, with its heading. */
export function SectionCard({ title, aside, action, children }: Props) {
  const titleId = useId()

  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <div className={classes.top}>
        <Title order={2} id={titleId}>
          {title}
        </Title>
        {aside && <div className={classes.aside}>{aside}</div>}
        {action && <div className={classes.action}>{action}</div>}
      </div>
      {children}
    </section>
  )
}
