/** The name of a proposal in speech and in addresses: `P-12`. */
export function proposalCode(code: number): string {
  return `P-${code}`
}

/** Where a proposal is read. */
export function proposalAddress(slug: string, code: number): string {
  return `/p/${slug}/propositions/${proposalCode(code)}`
}
