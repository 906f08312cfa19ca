import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { build } from 'vite'
import { test } from '../support/browser-test'

/** What the editor does to a paste, alone in an empty page. */
async function bundle(): Promise<string> {
  const entry = new URL('../../apps/web/src/paste/pasting.fixture.ts', import.meta.url).pathname
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

type Pasting = { readonly cleanPaste: (html: string) => string; readonly pasted: (html: string) => string }

async function done(page: Page, what: keyof Pasting, html: string): Promise<string> {
  await page.goto('about:blank')
  await page.addScriptTag({ content: code })
  return await page.evaluate(
    ([name, given]) => {
      const { editorPaste } = window as unknown as { editorPaste: { pasting: Pasting } }
      return editorPaste.pasting[name](given)
    },
    [what, html] as const,
  )
}

async function cleaned(page: Page, html: string): Promise<string> {
  return (await done(page, 'cleanPaste', html)).replace(/\s*\n\s*/g, '').trim()
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
  expect(await cleaned(page, html)).toBe(
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
  expect(await cleaned(page, html)).toBe(
    '<h1>Diagnostic</h1><h2>Constats</h2><h3>Détail</h3><p><strong>gras</strong> <em>italique</em></p>' +
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

const insee = (address: string) => `<a href="${address}">l’Insee</a>`
const aside = '<ul><li><p>Aller vers</p><ul><li><p>en mairie</p></li></ul></li>'

/** Clipboards as these programs write them, and what stands in the text once they are pasted. */
const clipboards: Readonly<Record<string, readonly string[]>> = {
  'google-docs': [
    '<h1>Accès aux droits</h1>',
    '<p>Le guichet est <strong>trop loin</strong>, <strong><em><u>disent les habitants</u></em></strong>&nbsp;: « une heure de car&nbsp;».<br><s>À vérifier</s></p>',
    `<p>Voir ${insee('https://www.insee.fr/fr/statistiques?debut=0')}</p>`,
    `${aside}</ul>`,
    '<table><tbody><tr><td colspan="2"><p><strong>Guichets</strong></p></td></tr>',
    '<tr><td><p>Nord</p></td><td><p></p></td></tr></tbody></table>',
  ],
  writer: [
    '<h1>Accès aux droits</h1>',
    '<p>Le guichet est <strong>trop loin</strong>, <em><u>disent les habitants</u></em>&nbsp;: «&nbsp;une heure de car&nbsp;».<br><s>À vérifier</s></p>',
    '<p><strong>Tout en gras, </strong>sauf ceci</p>',
    `<p>${insee('https://www.insee.fr/')}</p>`,
    `${aside}<li><p>Accueillir</p></li></ul>`,
    '<ol start="3"><li><p>Lancer</p></li></ol>',
    '<table><tbody><tr><th><p>Commune</p></th><th><p>Habitants</p></th></tr>',
    '<tr><td rowspan="2"><p>Nord</p></td><td><p>1&nbsp;200</p></td></tr><tr><td><p></p></td></tr></tbody></table>',
  ],
  calc: [
    '<table><tbody><tr><td colspan="2"><p><strong>Habitants</strong></p></td></tr>',
    '<tr><td><p>Nord</p></td><td><p>1&nbsp;200</p></td></tr>',
    '<tr><td><p>Sud</p></td><td><p></p></td></tr></tbody></table>',
  ],
  word: [
    '<h1>Accès aux droits</h1>',
    '<p>Le guichet est <strong>trop loin</strong> et <em><u>cher</u></em>&nbsp;: «&nbsp;une heure de car&nbsp;» à revoir ajouté<br>deuxième ligne</p>',
    `${aside}</ul>`,
    '<p>Puis</p><ol start="3"><li><p>Lancer</p></li></ol>',
    '<table><tbody><tr><td rowspan="2"><p><strong>Nord</strong></p></td><td><p>1&nbsp;200</p></td></tr>',
    '<tr><td><p></p></td></tr></tbody></table>',
    `<p>${insee('https://www.insee.fr/')}</p>`,
  ],
  'web-page': [
    '<h2>Services</h2>',
    '<p>La <strong>commune</strong> compte <a href="https://fr.wikipedia.org/wiki/Insee"><strong>1&nbsp;200&nbsp;habitants</strong></a>&nbsp;; elle en perd.</p>',
    '<h3>Horaires</h3>',
    '<ul><li><p>lundi</p><ul><li><p>matin</p></li></ul></li></ul>',
    '<p>Habitants</p>',
    '<table><tbody><tr><th colspan="2"><p>Année</p></th></tr><tr><td><p>2020</p></td><td><p><strong>1&nbsp;200</strong></p></td></tr></tbody></table>',
    '<p>Voir le haut, ici.</p><p>fin</p>',
  ],
}

for (const [name, expected] of Object.entries(clipboards)) {
  test(`[T13] a clipboard of ${name} keeps what it says, and nothing of its dress`, async ({ page }) => {
    const html = await readFile(new URL(`../support/clipboard/${name}.html`, import.meta.url), 'utf8')
    expect(await done(page, 'pasted', html)).toBe(expected.join(''))
  })
}

test('[T13] a space that does not break stays where French or a number wants it, and nowhere else', async ({
  page,
}) => {
  const html =
    '<p>&nbsp;Un&nbsp;mot&nbsp;: <b>oui</b><span>&nbsp;</span>! «&nbsp;ici&nbsp;»&nbsp;et&nbsp; là,&nbsp;12&nbsp;%&nbsp;de 3&nbsp;km, n°&nbsp;4&#8239;; fin&nbsp;</p>'
  expect(await done(page, 'pasted', html)).toBe(
    '<p>Un mot&nbsp;: <strong>oui</strong>&nbsp;! «&nbsp;ici&nbsp;» et là, 12&nbsp;% de 3&nbsp;km, n°&nbsp;4\u202f; fin</p>',
  )
})
