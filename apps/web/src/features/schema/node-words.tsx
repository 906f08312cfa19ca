import { nodeEditRefusal } from '@deconcert/domain/plan'
import { Button, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { SectionCard } from '../../ui/section-card'
import type { NodeProfile } from './node-query'
import classes from './node-words.module.css'
import { Lead, Objectives } from './word-lists'
import { WordsDialog } from './words-dialog'

type Props = { readonly slug: string; readonly node: NodeProfile }

/** What is written of a line by hand: its first wording, what introduces it, its objectives. */
export function NodeWords({ slug, node }: Props) {
  const t = useTranslations('structure.words')
  const [isEditing, setEditing] = useState(false)
  const mayEdit = usePermission('node.edit') === null && nodeEditRefusal(node) === null

  if (isBare(node) && originalOf(node) === null && !mayEdit) return null
  return (
    <SectionCard
      title={t('title')}
      action={
        mayEdit && (
          <Button
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden="true" />}
            onClick={() => setEditing(true)}
          >
            {t('edit')}
          </Button>
        )
      }
    >
      <Words node={node} />
      {isEditing && <WordsDialog slug={slug} node={node} onClose={() => setEditing(false)} />}
    </SectionCard>
  )
}

function Words({ node }: { node: NodeProfile }) {
  const t = useTranslations('structure.words')
  const original = originalOf(node)

  return (
    <>
      {original !== null && <p className={classes.original}>{t('original', { title: original })}</p>}
      {node.subtitle !== null && <p className={classes.subtitle}>{node.subtitle}</p>}
      {isBare(node) && <Text c="dimmed">{t('none')}</Text>}
      <Lead paragraphs={node.lead} />
      <Objectives objectives={node.objectives} />
    </>
  )
}

function isBare({ subtitle, lead, objectives }: NodeProfile): boolean {
  return subtitle === null && lead.length === 0 && objectives.length === 0
}

/** The first wording of the title, where it is another. */
function originalOf({ title, titleOriginal }: NodeProfile): string | null {
  return titleOriginal === title ? null : titleOriginal
}
