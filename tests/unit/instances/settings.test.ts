import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettingsMapping } from '../../../core/instances/index.ts';
import { findByGlob, findEntry } from '../../../core/instances/find-files.ts';
import { mapRecords, nodesAt, typedValue, valuesAt } from '../../../core/instances/mapping-rules.ts';
import { decodeSettings } from '../../../core/instances/settings-reader.ts';
import { parseXml } from '../../../core/instances/xml-rules.ts';
import type { XmlNode } from '../../../core/instances/xml-rules.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { plantOf } from '../evidence/evidence-fixture.ts';

function parsed(text: string): XmlNode {
  const node = parseXml(text);
  if (node === undefined) throw new Error('not well formed');
  return node;
}

describe('a settings file', () => {
  it('is read with attributes, entities, comments, CDATA and prefixes', () => {
    const node = parsed(
      `\ufeff<?xml version="1.0"?><!-- c --><s:Settings xmlns:s="u" s:Name='a "b" &amp; c'><A>x &lt; &#65;&#x42;</A><B/><C><![CDATA[<raw>]]></C></s:Settings>`,
    );
    const [root] = node.children;
    expect(root?.name).toBe('Settings');
    expect(root?.attributes.get('name')).toBe('a "b" & c');
    expect(root?.children.map(({ name, text }) => [name, text])).toEqual([
      ['A', 'x < AB'],
      ['B', ''],
      ['C', '<raw>'],
    ]);
  });

  it.each([
    ['has a document type', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'],
    ['is not closed', '<x><y></x>'],
    ['ends in the middle', '<x><y'],
    ['has two roots', '<x/><y/>'],
    ['is empty', ''],
    ['is a text', 'just words'],
    ['is deeper than settings are', `${'<x>'.repeat(100)}${'</x>'.repeat(100)}`],
  ])('is refused when it %s', (_what, text) => {
    expect(parseXml(text)).toBeUndefined();
  });

  it('is read in a moment when it is hostile', () => {
    const texts = [
      `<x ${'a='.repeat(200_000)}>`,
      `<x>${'&'.repeat(500_000)}</x>`,
      '<'.repeat(500_000),
      `<x a="${'b'.repeat(500_000)}`,
      `<!--${'-'.repeat(500_000)}`,
    ];
    const startedAt = performance.now();
    for (const text of texts) parseXml(text);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('is decoded by its mark or its declaration when it is not UTF-8', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><x>Köln</x>';
    expect(decodeSettings(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
    expect(decodeSettings(Buffer.from(text, 'utf16le'))).toBe(text);
    expect(decodeSettings(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(text);
    const western = '<?xml version="1.0" encoding="windows-1252"?><x>K\u00f6ln</x>';
    expect(decodeSettings(Buffer.from(western, 'latin1'))).toBe(western);
    expect(decodeSettings(Buffer.from('\ufeff<x>Köln</x>', 'utf8'))).toBe('<x>Köln</x>');
  });
});

describe('the mapping', () => {
  const node = parsed(
    '<Root Id="1"><Item Name="a"><V>12.3.1</V><P>secret</P></Item><item name="b"><V>new</V><W>12.4</W></item><add key="X/Y" value="9"/></Root>',
  );

  it('finds elements and values by path without regard to case', () => {
    expect(nodesAt(node, 'root/ITEM')).toHaveLength(2);
    expect(valuesAt(node, 'Root/@id')).toEqual(['1']);
    expect(valuesAt(node, 'Root/*/@Name')).toEqual(['a', 'b']);
    expect(valuesAt(node, 'Root/add[@key="x/y"]/@value')).toEqual(['9']);
    expect(valuesAt(node, 'Root/./Item/V')).toEqual(['12.3.1', 'new']);
  });

  it('takes the first alternative that fits and never what may be secret', () => {
    const fact = { many: false, sensitive: false, assumed: true };
    const records = mapRecords(node, {
      kind: 'item',
      each: ['Nothing', 'Root/Item'],
      facts: [
        { ...fact, fact: 'version', type: 'version', paths: ['V', 'W'] },
        { ...fact, fact: 'password', type: 'text', sensitive: true, paths: ['P'] },
        { ...fact, fact: 'connection', type: 'connectionString', paths: ['P'] },
      ],
    });
    expect(records.map(({ facts }) => facts)).toEqual([
      new Map([['version', '12.3.1']]),
      new Map([['version', '12.4']]),
    ]);
  });

  it.each([
    ['8001', 'port', 8001],
    ['0', 'port', undefined],
    ['70000', 'port', undefined],
    ['True', 'boolean', true],
    ['no', 'boolean', false],
    ['perhaps', 'boolean', undefined],
    ['15', 'minutes', 15],
    ['-1', 'integer', undefined],
    ['', 'text', undefined],
  ] as const)('reads %j as %s', (text, type, value) => {
    expect(typedValue(text, type)).toBe(value);
  });

  it('is refused when it is of a kind this version does not know', () => {
    expect(readSettingsMapping({ schema: 2 })).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(readSettingsMapping('text')).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});

describe('looking for files', () => {
  it('finds a file at any depth and in any case, but not inside folders that hold data in bulk', async () => {
    const root = await plantOf({
      'A/Recordings/APS_ServerSettings.xml': 'no',
      'A/b/c/aps_serversettings.XML': 'yes',
      'Deep/1/2/3/4/5/6/APS_ServerSettings.xml': 'too deep',
    });
    expect(await findByGlob(nodeFiles, root, '**/APS_ServerSettings.xml')).toBe(
      join(root, 'A/b/c/aps_serversettings.XML'),
    );
    expect(await findByGlob(nodeFiles, root, 'a/B/*/aps_*settings.xml')).toBe(
      join(root, 'A/b/c/aps_serversettings.XML'),
    );
    expect(await findByGlob(nodeFiles, root, 'nothing/*.xml')).toBeUndefined();
  });

  it('prefers the exact spelling when two names differ in case alone', async () => {
    const root = await plantOf({ 'system/': '', 'System/': '' });
    expect((await findEntry(nodeFiles, root, 'System'))?.name).toBe('System');
    expect((await findEntry(nodeFiles, root, 'system'))?.name).toBe('system');
  });
});
