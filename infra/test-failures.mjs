/**
 * What failed, told at the end of a run: whoever reads only the last lines of a long log finds the name and the reason.
 * Each function takes the JSON report of a runner (`{}` when it wrote none) and answers one text per failed test, or
 * per file that could not be run.
 */

/** What a log says of one failure is enough to begin with; the whole is above, where it happened. */
const linesPerFailure = 30

/** @param {{ testResults?: VitestFile[] }} report */
export function vitestFailures(report) {
  return (report.testResults ?? []).flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0 && file.status === 'failed') return [told(file.name, [file.message])]
    return failed.map((test) => told(`${file.name} > ${test.fullName}`, test.failureMessages))
  })
}

/** @param {{ suites?: PlaywrightSuite[], errors?: { message?: string }[] }} report */
export function playwrightFailures(report) {
  const outside = (report.errors ?? []).map(({ message }) => told('outside of the tests', [message]))
  return [
    ...outside,
    ...specsOf(report.suites ?? [])
      .filter(({ ok }) => !ok)
      .map(specFailure),
  ]
}

/** Tests that passed at their second attempt only (`retries` of playwright.config.ts). */
export function playwrightFlaky(report) {
  return specsOf(report.suites ?? [])
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(specFailure)
}

function specsOf(suites) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites ?? [])])
}

function specFailure(spec) {
  const results = spec.tests.flatMap((test) => test.results)
  const messages = results.flatMap(({ errors }) => (errors ?? []).map(({ message }) => message))
  return told(`${spec.file}:${spec.line} > ${spec.title}`, messages)
}

function told(name, messages) {
  const lines = messages.filter(Boolean).join('\n').split('\n')
  return [name, ...lines.slice(0, linesPerFailure).map((line) => `    ${line}`)].join('\n')
}

/** @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile */
/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} VitestTest */
/** @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ ok: boolean, file: string, line: number, title: string, tests: PlaywrightTest[] }} PlaywrightSpec */
/** @typedef {{ status: string, results: { errors?: { message?: string }[] }[] }} PlaywrightTest */
