import type { Messages } from '../fr/catalogue'

/** The plan as files and on paper. */
export const exportPlan: Messages['exportPlan'] = {
  button: 'Export',
  print: {
    title: 'Print the plan',
    help: 'Every line with its objectives, ready for a printer or as a PDF.',
  },
  json: {
    title: 'Plan document (JSON)',
    help: 'Gives the same plan elsewhere, with its settings and objectives, but without the contents of sheets, the written texts, the proposals or the votes.',
  },
  nodesXlsx: {
    title: 'Lines of the plan (Excel)',
    help: 'One row for each line, one column for each cross-cutting reference.',
  },
  nodesCsv: { title: 'Lines of the plan (CSV)', help: 'The same table, for any other software.' },
  sheetsXlsx: {
    title: 'Action sheets (Excel)',
    help: 'One row for each sheet, with its thirty-three headings.',
  },
  sheetsCsv: { title: 'Action sheets (CSV)', help: 'The same table, for any other software.' },
  txt: {
    title: 'Outline as text (TXT)',
    help: 'Titles and objectives, to read, correct and paste to import them again.',
  },
  printPage: {
    title: 'Print the plan',
    now: 'Print',
    empty: 'This plan has no line to print yet.',
    summary: 'What the plan holds',
    count: '{count} {name}',
    ofDeclared: '{count} / {declared} {name}',
    objectives: 'Objectives',
    original: 'Original wording: {title}',
    example: 'Given as an example',
    facets: 'Cross-cutting references',
    territories: 'Territories',
    branch: '{label} – {branch}',
  },
}
