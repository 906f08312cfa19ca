const run = 'window.ran=(window.ran||0)+1'

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

function addresses(): string[] {
  const schemes = [
    `javascript:${run}`,
    `JaVaScRiPt:${run}`,
    `java\tscript:${run}`,
    `java\nscript:${run}`,
    ` \u0001javascript:${run}`,
    `&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${run}`,
    `&#x6A;avascript&colon;${run}`,
    `javascript&Tab;:${run}`,
    `vbscript:${run}`,
    `feed:javascript:${run}`,
    `view-source:javascript:${run}`,
    `data:text/html,<script>top.${run}</script>`,
    `data:text/html;base64,PHNjcmlwdD50b3AucmFuPTE8L3NjcmlwdD4=`,
    `data:image/svg+xml,<svg onload="top.${run}" xmlns="http://www.w3.org/2000/svg"/>`,
    `javascript://x%0a${run}`,
    `//example.invalid/x.js`,
  ]
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
  return schemes.flatMap(places)
}

function markup(): string[] {
  return [
    `<script>${run}</script>`,
    `<scr<script>ipt>${run}</scr</script>ipt>`,
    `<script/x>${run}</script>`,
    `<SCRIPT>${run}</SCRIPT>`,
    `"><script>${run}</script>`,
    `'"><img src=x onerror=${run}>`,
    `<svg><script>${run}</script></svg>`,
    `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
    `<svg><set attributeName=onmouseover to=${run}>`,
    `<svg><foreignObject><body onload=${run}></foreignObject></svg>`,
    `<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table></mtext></math>`,
    `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
    `<template><script>${run}</script></template>`,
    `<style>@import'javascript:${run}';</style>`,
    `<style><img src="</style><img src=x onerror=${run}>"></style>`,
    `<link rel=stylesheet href="javascript:${run}">`,
    `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
    `<xml><x onerror=${run}></x></xml>`,
    `<!--<img src="--><img src=x onerror=${run}//">`,
    `<![CDATA[<script>${run}</script>]]>`,
    `<iframe srcdoc="<script>top.${run}</script>"></iframe>`,
    `<table background="javascript:${run}"><tr><td background="javascript:${run}">x</table>`,
    `<img src=\`x\` onerror=${run}>`,
    `<img/src="x"/onerror="${run}">`,
    `<img src=x onerror&#61;"${run}">`,
    `<a href="#" onclick=${run} autofocus onfocus=${run}>x</a>`,
    `<div data-type="mention" onmouseenter="${run}">x</div>`,
    '{{constructor.constructor("window.ran=1")()}}',
    `\u2028<script>${run}</script>`,
    `<image src=x onerror=${run}>`,
    `<isindex type=image src=1 onerror=${run}>`,
    `<ruby><rp onclick=${run}>x</rp></ruby>`,
  ]
}

/**
 * Texts that try to run a script where they are shown as HTML: after the families of OWASP's « XSS Filter Evasion Cheat
 * Sheet » (handlers on every element, addresses that run, broken and nested markup, encodings, SVG, MathML, styles).
 * Each adds to `window.ran`.
 */
export const scriptPayloads: readonly string[] = [...handlers(), ...addresses(), ...markup()]
