import type { JSONContent } from '@deconcert/document'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { LoadingLines } from '../ui/loading-lines'
import type { ShownOption } from './shown-option'
import classes from './voting.module.css'

const ReadContent = lazy(async () => ({
  default: (await import('../editor/read-content')).ReadContent,
}))

/** The frozen text of an option, folded beside its name; drawn when it is first opened. */
export function OptionText({ option }: { option: ShownOption }): ReactNode {
  const t = useTranslations('voting')
  const [isRead, setRead] = useState(false)
  const { text, label } = option

  if (text === null) return null
  return (
    <details className={classes.text} onToggle={(event) => event.currentTarget.open && setRead(true)}>
      <summary aria-label={t('readTextOf', { label })}>{t('readText')}</summary>
      {isRead && (
        <div className={classes.textBody}>
          {text.title !== label && <p className={classes.textTitle}>{text.title}</p>}
          <Suspense fallback={<LoadingLines />}>
            <ReadContent json={text.content as JSONContent} headingFrom={4} />
          </Suspense>
        </div>
      )}
    </details>
  )
}
