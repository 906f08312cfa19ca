import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { SectionCard } from '../../ui/section-card'
import classes from './outline-import.module.css'
import type { Settling } from './use-outline-draft'

const usual = ['orientation', 'axis', 'action'] as const

/** Where the text names no level: those that its lines are of are added by hand, from the top down. */
export function OutlineAddLevel({ settling }: { settling: Settling }) {
  const t = useTranslations('outline.addLevel')
  const [name, setName] = useState('')
  const added = settling.draft.added ?? []
  const add = (label: string) => {
    settling.addLevel(label)
    setName('')
  }

  if (added.length === 0 && settling.tree.nodes.length > 0) return null
  return (
    <SectionCard title={t('title')}>
      <p className={classes.hint}>{t('hint')}</p>
      {added.length > 0 && <p>{t('added', { names: added.join(' / ') })}</p>}
      <form
        className={classes.sourceEnd}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') add(name)
        }}
      >
        {usual
          .filter((key) => !added.includes(t(key)))
          .map((key) => (
            <Button
              key={key}
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden="true" />}
              onClick={() => add(t(key))}
            >
              {t(key)}
            </Button>
          ))}
        <TextInput
          aria-label={t('name')}
          placeholder={t('name')}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('add')}
        </Button>
      </form>
    </SectionCard>
  )
}
