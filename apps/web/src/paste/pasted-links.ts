import { isAllowedAddress } from '@deconcert/document'
import { unwrap } from './page-parts'

/** Links lead where they say, not by way of who counts them; those that may not be followed leave their words. */
export function ownLinks(page: Document): void {
  for (const link of page.querySelectorAll('a')) {
    const address = straight(link.getAttribute('href')?.trim() ?? '')
    if (isAllowedAddress(address) && link.textContent?.trim()) link.setAttribute('href', address)
    else unwrap(link)
  }
}

const google = /^(?:www\.)?google\.[a-z.]{2,6}$/
const outlook = /\.safelinks\.protection\.outlook\.com$/

/** Where a link of Google or of Outlook leads in the end; any other as it is. */
function straight(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, pathname, searchParams } = new URL(address)
  const isRedirect = (google.test(hostname) && pathname === '/url') || outlook.test(hostname)
  if (!isRedirect) return address
  return searchParams.get('q') ?? searchParams.get('url') ?? address
}
