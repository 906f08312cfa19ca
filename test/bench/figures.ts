/** One line of the table: what the product did, what the relay did, both in the same unit. */
export type Figure = {
  readonly name: string
  readonly unit: string
  readonly ours: number | null
  readonly raw: number | null
}

/** What a scenario found, and what it proved wrong: one sentence for each. */
export type Findings = {
  readonly title: string
  readonly figures: readonly Figure[]
  readonly faults: readonly string[]
}

export function figure(name: string, unit: string, ours: number | null, raw: number | null = null): Figure {
  return { name, unit, ours, raw }
}

/** All findings as one Markdown table. */
export function tableOf(findings: readonly Findings[]): string {
  const rows = findings.flatMap(({ title, figures }) => [
    `| **${title}** | | | |`,
    ...figures.map(
      (each) => `| ${each.name}, ${each.unit} | ${shown(each.ours)} | ${shown(each.raw)} | ${ratio(each)} |`,
    ),
  ])
  return ['| | De concert | relay | ratio |', '|---|---:|---:|---:|', ...rows].join('\n')
}

function ratio({ ours, raw }: Figure): string {
  return ours === null || !raw ? '–' : (ours / raw).toFixed(2)
}

function shown(value: number | null): string {
  if (value === null) return '–'
  return Number.isInteger(value) || value >= 100
    ? Math.round(value).toLocaleString('en')
    : value.toFixed(value >= 10 ? 1 : 2)
}
