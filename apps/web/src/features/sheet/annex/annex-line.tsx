import type { Annex } from '@deconcert/domain/sheet'
import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import classes from './annex.module.css'
import { AnnexLink } from './annex-link'

type Props = { readonly annex: Annex; readonly onAsk: (what: 'edit' | 'remove') => void }

/** A piece that can be named anew, or removed. */
export function AnnexLine({ annex, onAsk }: Props) {
  const t = useTranslations('sheetAnnex')
  const { name } = annex

  return (
    <li className={classes.line}>
      <AnnexLink annex={annex} />
      <span className={classes.buttons}>
        <ActionIcon
          variant="subtle"
          c="dimmed"
          aria-label={t('edit', { name })}
          onClick={() => onAsk('edit')}
        >
          <IconPencil size={18} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          c="dimmed"
          aria-label={t('remove', { name })}
          onClick={() => onAsk('remove')}
        >
          <IconTrash size={18} aria-hidden="true" />
        </ActionIcon>
      </span>
    </li>
  )
}
