import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import classes from './export-menu.module.css'

/** The files, each with the words of its address after `?`. */
const files = [
  ['nodesXlsx', 'format=xlsx&what=nodes'],
  ['nodesCsv', 'format=csv&what=nodes'],
  ['sheetsXlsx', 'format=xlsx&what=sheets'],
  ['sheetsCsv', 'format=csv&what=sheets'],
  ['txt', 'format=txt'],
  ['json', 'format=json'],
] as const

/** Takes the plan out of the product, on paper or as a file: what each holds is said in a sentence. */
export function ExportMenu({ slug }: { slug: string }) {
  const t = useTranslations('exportPlan')
  const words = (key: (typeof files)[number][0] | 'print') => (
    <>
      {t(`${key}.title`)}
      <span className={classes.help}>{t(`${key}.help`)}</span>
    </>
  )

  return (
    <Menu position="bottom-end" width={340} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden="true" />}>
          {t('button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={`/p/${slug}/schema/imprimer` as '/'}>
          {words('print')}
        </Menu.Item>
        {files.map(([key, asked]) => (
          <Menu.Item key={key} component="a" href={`/api/plans/${slug}/export?${asked}`} download>
            {words(key)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
