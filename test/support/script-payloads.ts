import { brokenMarkup } from './broken-markup-payloads'
import { elementPayloads } from './element-payloads'
import { run } from './payload-run'

function handlers(): string[] {
  const elements = [
    'img src=x',
    'svg',
    'body',
    'details open',
    'video src=x',
    'audio src=x',
    'input autofocus',
    'select autofocus',
  ]
  const more = [
    'textarea autofocus',
    'button autofocus',
    'iframe src=x',
    'object data=x',
    'embed src=x',
    'marquee',
    'p contenteditable',
  ]
  const events = [
    ...[
      'error',
      'load',
      'focus',
      'toggle',
      'click',
      'mouseover',
      'pointerenter',
      'animationstart',
      'start',
      'begin',
    ],
    ...[
      'loadstart',
      'beforeinput',
      'blur',
      'transitionend',
      'wheel',
      'paste',
      'copy',
      'dragstart',
      'scroll',
      'resize',
    ],
  ]
  return [...elements, ...more].flatMap((element) =>
    events.map((event) => `<${element} on${event}="${run}">x`),
  )
}

/** Addresses that no link of ours may lead to, in any writing. */
export const runningAddresses: readonly string[] = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `java\nscript:${run}`,
  ` \u0001javascript:${run}`,
  `\u00a0javascript:${run}`,
  `java\u200bscript:${run}`,
  `&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${run}`,
  `&#x6A;avascript&colon;${run}`,
  `javascript&Tab;:${run}`,
  `vbscript:${run}`,
  `livescript:${run}`,
  `feed:javascript:${run}`,
  `view-source:javascript:${run}`,
  `data:text/html,<script>top.${run}</script>`,
  `data:text/html;base64,PHNjcmlwdD50b3AucmFuPTE8L3NjcmlwdD4=`,
  `data:image/svg+xml,<svg onload="top.${run}" xmlns="http://www.w3.org/2000/svg"/>`,
  `blob:${run}`,
  `javascript://x%0a${run}`,
  `https:javascript:${run}`,
  `//example.invalid/x.js`,
  `\\\\example.invalid\\x.js`,
]

function addresses(): string[] {
  const places = (address: string) => [
    `<a href='${address}'>x</a>`,
    `<img src='${address}' alt=x>`,
    `<iframe src='${address}'></iframe>`,
    `<form action='${address}'><button>x</button></form>`,
    `<button formaction='${address}'>x</button>`,
    `<svg><a xlink:href='${address}'><text>x</text></a></svg>`,
    `<object data='${address}'></object>`,
    `<embed src='${address}'>`,
    `<video poster='${address}'></video>`,
    `<math href='${address}'>x</math>`,
    `<p style="background:url('${address}')">x</p>`,
    `<base href='${address}'>`,
    `[x](${address})`,
  ]
  return runningAddresses.flatMap(places)
}

/**
 * Texts that try to run a script where they are shown as HTML: after the families of OWASP's « XSS Filter Evasion Cheat
 * Sheet » and of what is known of HTML cleaners that were got round. Each adds to `window.ran`, or changes what a page
 * takes for its own.
 */
export const payloadFamilies: Readonly<Record<string, readonly string[]>> = {
  'handlers on every element': handlers(),
  'addresses that run': addresses(),
  ...elementPayloads,
  ...brokenMarkup,
}

export const scriptPayloads: readonly string[] = Object.values(payloadFamilies).flat()
