import { describe, expect, it } from 'vitest';
import { CUT_NOTE, textOfHtml } from '../../../../core/portals/request-tracker/html-text.ts';

describe('a mail in HTML', () => {
  it.each([
    ['<p>Hello &amp; welcome</p><p>Line<br>two &lt;ok&gt;</p>', 'Hello & welcome\nLine\ntwo <ok>'],
    ['<html><head><title>No</title><style>p{}</style></head><body>Yes</body></html>', 'Yes'],
    ['a<SCRIPT>alert("<p>")</SCRIPT >b', 'ab'],
    ['a<!-- <p>hidden</p> -->b', 'ab'],
    ['<div>one\n   two</div>\n<div>three</div>', 'one two\nthree'],
    ['one<div><br></div><div><br></div><div><br></div>two', 'one\n\ntwo'],
    ['<pre>select *\n  from t</pre>end', 'select *\n  from t\nend'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['İ<style>x</style>y', 'İy'],
    ['&#228;&#xFC;&nbsp;&Auml;&unknown; &#0;&#xD800;&#x110000;', 'äü Ä&unknown; \uFFFD\uFFFD\uFFFD'],
    ['&lt;b&gt; stays', '<b> stays'],
    ['ends in <a href="x', 'ends in <a href="x'],
  ])('becomes readable text: %j', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it('says so when it was cut', () => {
    const text = textOfHtml(`<p>${'word '.repeat(60_000)}</p>`);
    expect(text.endsWith(CUT_NOTE)).toBe(true);
    expect(text.length).toBeLessThan(200_200);
  });

  // Without a bound of its own each of these took from seconds to a minute; the runner's time limit is the measure.
  it.each([
    '<script',
    '<',
    '</',
    '<a',
    '<!--',
    '<!',
    ' ',
    '\n',
    ' \n',
    '<br',
    '&',
    '&#',
    '<style>',
    '<p> ',
    '<pre>',
    '<a >',
  ])('takes no longer than its length when it is made of %j', (piece) => {
    const html = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(textOfHtml(html).length).toBeLessThanOrEqual(200_200);
  });
});
