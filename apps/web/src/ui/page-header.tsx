import { Title } from '@mantine/core'
import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Breadcrumb, type Crumb } from './breadcrumb'
import { useHeadingFocus } from './page-focus'
import classes from './page-header.module.css'

type Props = {
  /** Also the title of the browser's tab. */
  readonly title: string
  /** One or two sentences below the title. */
  readonly lead?: ReactNode
  /** The pages above this one; the page itself is added at the end. */
  readonly trail?: readonly Crumb[]
  /** State, number, dates: beside the title. */
  readonly badge?: ReactNode
  /** The one main action of the page. */
  readonly action?: ReactNode
}

/** The top of every page: where one is, what it is called, and the one thing to do here. */
export function PageHeader({ title, lead, trail, badge, action }: Props) {
  const t = useTranslations('common')
  const heading = useRef<HTMLHeadingElement>(null)
  // The address changes before the page does: only the one that has been reached may move the focus.
  const reached = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? null })
  useHeadingFocus(reached, heading)

  useEffect(() => {
    document.title = `${title} – ${t('productName')}`
  }, [title, t])

  return (
    <header className={classes.header}>
      {trail && <Breadcrumb trail={trail} here={title} />}
      <div className={classes.line}>
        <div className={classes.titles}>
          <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </Title>
          {badge && <div className={classes.badge}>{badge}</div>}
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {action && <div className={classes.action}>{action}</div>}
      </div>
    </header>
  )
}
