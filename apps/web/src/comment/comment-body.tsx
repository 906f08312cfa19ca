import { useTranslations } from 'use-intl'
import { bodyParts } from './body-parts'
import classes from './comment.module.css'
import type { Comment } from './thread-query'

/** What a comment says: text and nothing else, with its links and the people it names. */
export function CommentBody({ comment }: { readonly comment: Comment }) {
  const t = useTranslations('comment.body')
  const { body, mentions } = comment

  if (body === null) return <p className={classes.withdrawn}>{t('withdrawn')}</p>
  const parts = bodyParts(
    body,
    mentions.map(({ displayName }) => displayName),
  )
  return (
    <p className={classes.said}>
      {parts.map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity than their place
        if (kind === 'words') return <span key={index}>{text}</span>
        if (kind === 'person')
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <strong key={index} className={classes.named}>
              {text}
            </strong>
          )
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <a key={index} href={text} target="_blank" rel="noopener noreferrer nofollow">
            {text}
          </a>
        )
      })}
    </p>
  )
}
