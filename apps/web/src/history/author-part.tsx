import { Switch } from '@mantine/core'
import { type CSSProperties, useState } from 'react'
import { useTranslations } from 'use-intl'
import { colourOf, mannerOf } from './author-marks'
import './authors.css'
import classes from './history.module.css'
import { useAuthorMarks, useAuthorName, useAuthors } from './use-authors'

/** Who wrote what: shown in the text on demand, and how much of it each person wrote. */
export function AuthorPart({ documentId }: { readonly documentId: string }) {
  const t = useTranslations('history.authors')
  const [isShown, setShown] = useState(false)
  const read = useAuthors(documentId)
  const nameOf = useAuthorName()
  useAuthorMarks(read, isShown)

  return (
    <section className={classes.part}>
      <h3 className={classes.title}>{t('title')}</h3>
      {read.authors.length === 0 && <p className={classes.line}>{t('empty')}</p>}
      {read.authors.length > 0 && (
        <>
          <Switch
            label={t('show')}
            checked={isShown}
            onChange={(event) => setShown(event.currentTarget.checked)}
          />
          {isShown && <p className={classes.hint}>{t('hint')}</p>}
          <p className={classes.hint}>{t('legend')}</p>
          <ol className={classes.list}>
            {read.authors.map((author) => (
              <li key={author.number} className={classes.author}>
                <span
                  data-swatch=""
                  data-manner={mannerOf(author)}
                  style={{ '--person': colourOf(author) } as CSSProperties}
                >
                  {`${author.number}. ${nameOf(author)}`}
                </span>
                <span className={classes.share}>
                  {t('share', { percent: author.percent, count: author.characters })}
                </span>
              </li>
            ))}
          </ol>
          <p className={classes.hint}>{t('moved')}</p>
        </>
      )}
    </section>
  )
}
