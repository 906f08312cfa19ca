import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import { Notifications } from '@mantine/notifications'

/** The list of notices with its styles, in a file that is fetched after the page. */
export const NoticeList = Notifications
