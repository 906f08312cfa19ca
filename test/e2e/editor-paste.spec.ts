import { expect, type Page, test } from '@playwright/test'
import { build } from 'vite'

/** What the editor does to a paste, alone in an empty page. */
async function bundle(): Promise<string> {
  const entry = new URL('../../apps/web/src/editor/clean-paste.ts', import.meta.url).pathname
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'editorPaste' } },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error('nothing was built')
  return result.output[0].code
}

let code = ''
test.beforeAll(async () => {
  code = await bundle()
})

async function cleaned(page: Page, html: string): Promise<string> {
  await page.goto('about:blank')
  await page.addScriptTag({ content: code })
  const kept = await page.evaluate((pasted) => {
    const { editorPaste } = window as unknown as { editorPaste: { cleanPaste: (html: string) => string } }
    return editorPaste.cleanPaste(pasted)
  }, html)
  return kept.replace(/\s*\n\s*/g, '').trim()
}

const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style>
   <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`

const bullet = (sign: string) =>
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span></span><![endif]>`

test('[T13] paragraphs that Word dresses as a list become lists, nested by level', async ({ page }) => {
  const html = word(`
    <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'>${bullet('·')}Aller vers</p>
    <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'>${bullet('o')}en mairie</p>
    <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>${bullet('·')}Accueillir</p>
    <p class=MsoListParagraph style='mso-list:l2 level1 lfo3'>${bullet('1.')}Lancer</p>
    <p class=MsoNormal>Suite</p>`)
  expect((await cleaned(page, html)).replaceAll('<span></span>', '')).toBe(
    '<ul><li><p>Aller vers</p><ul><li><p>en mairie</p></li></ul></li><li><p>Accueillir</p></li></ul>' +
      '<ol><li><p>Lancer</p></li></ol><p>Suite</p>',
  )
})

test('[T13] headings, tables and marks stay, a numbered heading loses its number', async ({ page }) => {
  const html = word(`
    <p class=MsoTitle>Diagnostic</p>
    <h2 style='mso-list:l1 level2 lfo2'>${bullet('1.1')}Constats<o:p></o:p></h2><h5>Détail</h5>
    <p class=MsoNormal><span style='font-weight:700'>gras</span> <i>italique</i><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
    <table style='border:1px'><tr><td colspan=2 width=300><p class=MsoNormal>Nord</p></td></tr></table>`)
  expect((await cleaned(page, html)).replaceAll(/<\/?span>/g, '')).toBe(
    '<h1>Diagnostic</h1><h2>Constats</h2><h3>Détail</h3><p><strong>gras</strong> <i>italique</i></p>' +
      '<table><tbody><tr><td colspan="2"><p>Nord</p></td></tr></tbody></table>',
  )
})

test('[T13] scripts, images, handlers, styles and comments go, and nothing of a paste runs', async ({
  page,
}) => {
  const kept = await cleaned(
    page,
    `<p onclick="window.ran=1" style="background:url(javascript:1)" class="x" id="y">Texte<script>window.ran=1</script>
     <img src=x onerror="window.ran=1"><svg onload="window.ran=1"></svg><iframe srcdoc="<script>top.ran=1</script>"></iframe></p>
     <!-- secret --><style>p{color:red}</style>`,
  )
  expect(kept).toBe('<p>Texte</p>')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('[T13] what was copied from a text of ours comes back as it was', async ({ page }) => {
  const own = '<p data-pm-slice="0 0 []">Texte <strong>gras</strong></p>'
  expect(await cleaned(page, own)).toBe(own)
})
