const longestAddress = 2000
const allowedAddress = /^(?:https?:\/\/|mailto:|tel:)[^\s"'<>`\\]+$/iu
const controlCharacter = /\p{Cc}/u

/** Whether a link may lead there: web pages, e-mail and telephone, written in full, and nothing that could run. */
export function isAllowedAddress(address: unknown): address is string {
  return (
    typeof address === 'string' &&
    address.length <= longestAddress &&
    !controlCharacter.test(address) &&
    allowedAddress.test(address)
  )
}

/** The address that a person most likely meant (`exemple.fr` → `https://exemple.fr`), or null when it may not be linked. */
export function addressFrom(typed: string): string | null {
  const text = typed.trim()
  if (isAllowedAddress(text)) return text
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return `mailto:${text}`
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text)) return null
  const completed = `https://${text}`
  return /^[^/]+\.[^/]+/.test(text) && isAllowedAddress(completed) ? completed : null
}
