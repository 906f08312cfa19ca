/** The name of an amendment in speech and in addresses: `AM-3`. */
export function amendmentName(code: number): string {
  return `AM-${code}`
}

/** Where an amendment is read. */
export function amendmentAddress(slug: string, code: number): string {
  return `/p/${slug}/amendements/${amendmentName(code)}`
}
