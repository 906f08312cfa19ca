/** An address as it is compared and stored. */
export function normalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}
