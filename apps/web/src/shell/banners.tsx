import { IconInfoCircle, IconWifiOff } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useIsDemo } from '../lib/demo'
import { useOnline } from '../lib/use-online'
import classes from './banners.module.css'

/** What is true of the whole application just now. */
export function Banners() {
  const t = useTranslations('shell')
  const isDemo = useIsDemo()
  const isOnline = useOnline()

  return (
    <>
      <div role="status">
        {!isOnline && (
          <p className={classes.banner} data-tone="warning">
            <IconWifiOff size={18} aria-hidden="true" />
            {t('offline')}
          </p>
        )}
      </div>
      {isDemo && (
        <p className={classes.banner}>
          <IconInfoCircle size={18} aria-hidden="true" />
          {t('demo')}
        </p>
      )}
    </>
  )
}
