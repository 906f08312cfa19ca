import { documentExtensions } from '@deconcert/document'
import { Editor } from '@tiptap/core'
import { cleanPaste } from './clean-paste'

const told = new Set(['href', 'colspan', 'rowspan', 'start'])

/** What stands in an editor of ours after this was pasted into it: blocks and marks, without how they are shown. */
function pasted(html: string): string {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: documentExtensions(),
    injectCSS: false,
    editorProps: { transformPastedHTML: cleanPaste },
  })
  editor.view.pasteHTML(html)
  const page = new DOMParser().parseFromString(editor.getHTML(), 'text/html')
  editor.destroy()
  for (const each of page.querySelectorAll('colgroup')) each.remove()
  for (const each of page.querySelectorAll('div')) each.replaceWith(...each.childNodes)
  for (const each of page.body.querySelectorAll('*'))
    for (const { name, value } of [...each.attributes])
      if (!told.has(name) || value === '1') each.removeAttribute(name)
  return page.body.innerHTML
}

/** For a page that holds nothing else. */
export const pasting = { cleanPaste, pasted }
