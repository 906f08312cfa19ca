/** A line as one says it: « Axe 2 – Inclusion numérique »; its title alone where it has no number. */
export function lineName({ label, title }: { readonly label: string; readonly title: string }): string {
  return label === title ? title : `${label} – ${title}`
}
