/** How the figures of a series are shown; their table stands behind each drawing. */
export const dataForms = ['table', 'bars', 'lines'] as const
export type DataForm = (typeof dataForms)[number]

export function isDataForm(value: unknown): value is DataForm {
  return (dataForms as readonly unknown[]).includes(value)
}
