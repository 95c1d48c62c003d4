import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { placesOf, readSettingsMapping, settingsDocument } from '../../../scripts/sample-plant/mapping.ts';
import { xmlText } from '../../../scripts/sample-plant/xml.ts';

const MAPPING_FILE = new URL('../../../resources/mappings/instance-settings.json', import.meta.url);

interface Entry {
  readonly assumed?: unknown;
  readonly facts?: readonly Entry[];
  readonly records?: readonly Entry[];
  readonly files?: readonly Entry[];
  readonly sources?: readonly Entry[];
}

/** Everything below a mapping entry that must say whether it is assumed. */
function entriesOf(entry: Entry): Entry[] {
  const own = [...(entry.facts ?? []), ...(entry.records ?? []), ...(entry.files ?? [])];
  return own.concat(...own.map(entriesOf));
}

const instance = (name: string, version: string) => ({
  facts: { instanceName: name, version },
  records: { service: [{ facts: { serviceName: 'APS System Service', port: '8001' } }] },
});

describe('the mapping of settings files', () => {
  it('says of every file, record and fact whether it is assumed when it is read', async () => {
    const mapping = JSON.parse(await readFile(MAPPING_FILE, 'utf8')) as Entry & { schema: number };
    expect(mapping.schema).toBe(1);
    const entries = (mapping.sources ?? []).flatMap(entriesOf);
    expect(entries.length).toBeGreaterThan(30);
    for (const entry of entries) expect(typeof entry.assumed).toBe('boolean');
  });

  it('gives places without wildcards when a file is to be written', async () => {
    expect(placesOf(await readSettingsMapping(), 'server-settings')).toContain('APS_ServerSettings.xml');
  });

  it('puts values into attributes when the first alternative is followed', async () => {
    const values = {
      facts: { serverName: 'A&B "1"' },
      records: { instance: [instance('Live', '12.3.1'), instance('Test', '12.4.0')] },
    };
    const text = xmlText(settingsDocument(await readSettingsMapping(), 'server-settings', values, 0));
    expect(text).toContain('<APSServerSettings ServerName="A&amp;B &quot;1&quot;">');
    expect(text).toContain('<Instance Name="Live" SoftwareVersion="12.3.1">');
    expect(text).toContain('<Instance Name="Test" SoftwareVersion="12.4.0">');
    expect(text.match(/<Service Name="APS System Service" Port="8001" \/>/g)).toHaveLength(2);
  });

  it('puts values into elements when the second alternative is followed', async () => {
    const values = { facts: {}, records: { instance: [instance('Live <1>', '12.3.1')] } };
    const text = xmlText(settingsDocument(await readSettingsMapping(), 'server-settings', values, 1));
    expect(text).toContain('<Name>Live &lt;1&gt;</Name>');
    expect(text).toContain('<Version>12.3.1</Version>');
  });

  it('keeps settings with the same element name apart when their key attributes differ', async () => {
    const facts = { importEvery: '15', optimizeEvery: '60' };
    const text = xmlText(settingsDocument(await readSettingsMapping(), 'scheduling-agent', { facts }, 0));
    expect(text).toContain('<add key="ImportIntervalMinutes" value="15" />');
    expect(text).toContain('<add key="OptimizeIntervalMinutes" value="60" />');
  });

  it('refuses a fact that the mapping does not know when one is given', async () => {
    const mapping = await readSettingsMapping();
    expect(() => settingsDocument(mapping, 'client-updater', { facts: { colour: 'red' } }, 0)).toThrow(
      /no fact colour/,
    );
  });
});
