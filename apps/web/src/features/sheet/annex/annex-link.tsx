import type { Annex } from '@deconcert/domain/sheet'
import { Anchor } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../editor/file-address'
import { usePlanSlug } from '../../../lib/actor'
import classes from './annex.module.css'

/** A piece of a sheet: its file to take away, and what it shows. */
export function AnnexLink({ annex: { file, name, alternativeText } }: { readonly annex: Annex }) {
  const t = useTranslations('sheetAnnex')
  const slug = usePlanSlug()

  return (
    <span className={classes.annex}>
      {file === null ? (
        <span className={classes.name}>
          {name} <span className={classes.noFile}>{t('noFile')}</span>
        </span>
      ) : (
        <Anchor
          href={fileAddress(slug, file)}
          download={name}
          className={classes.name}
          aria-label={t('download', { name })}
        >
          <IconDownload size={18} aria-hidden="true" className={classes.icon} />
          {name}
        </Anchor>
      )}
      <span className={classes.words}>{alternativeText}</span>
    </span>
  )
}
