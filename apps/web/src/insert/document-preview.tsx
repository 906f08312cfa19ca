import type { JSONContent } from '@deconcert/document'
import { type LeftOutKind, leftOutKinds, type Understood } from '@deconcert/document/understood'
import { Alert, List, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { ReadContent } from '../editor/read-content'
import classes from './insert.module.css'

/** What was understood of a file, as it would read in the text, and what was not taken. */
export function DocumentPreview({ understood }: { readonly understood: Understood }) {
  const t = useTranslations('insert.document')
  const { content, images, leftOut } = understood
  const shown = useMemo(() => withoutImages(content, (number) => t('imageHere', { number })), [content, t])
  const left = leftOutKinds.flatMap((kind): [LeftOutKind, number][] =>
    leftOut[kind] ? [[kind, leftOut[kind]]] : [],
  )

  return (
    <>
      <Title order={3} size="h5">
        {t('understood')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('counts', { ...countsOf(content), images: images.length })}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className={classes.read} aria-label={t('understood')} tabIndex={0}>
        <ReadContent json={shown} headingFrom={4} />
      </section>
      {left.length > 0 && (
        <Alert variant="default" title={t('leftOut')}>
          <List size="sm">
            {left.map(([kind, count]) => (
              <List.Item key={kind}>{t(`left.${kind}`, { count })}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  )
}

function withoutImages(node: JSONContent, words: (number: number) => string): JSONContent {
  let number = 0
  const replaced = (each: JSONContent): JSONContent => {
    if (each.type === 'image') {
      number += 1
      return {
        type: 'paragraph',
        content: [{ type: 'text', text: words(number), marks: [{ type: 'italic' }] }],
      }
    }
    return each.content ? { ...each, content: each.content.map(replaced) } : each
  }
  return replaced(node)
}

function countsOf({ content = [] }: JSONContent) {
  const count = (...types: readonly string[]) =>
    content.filter(({ type = '' }) => types.includes(type)).length
  return {
    headings: count('heading'),
    paragraphs: count('paragraph'),
    lists: count('bulletList', 'orderedList'),
    tables: count('table'),
  }
}
