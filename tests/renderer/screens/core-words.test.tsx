import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../renderer/dev/machine.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { openWindow, windows } from '../helpers/open-window.tsx';
import type { OpenWindow } from '../helpers/open-window.tsx';
/** What the real core's checks say of a machine. */
const SAID = {
  title: 'The SQL server is not found by its name: Production (Import), Production (Publish) and 8 more',
  text: 'Neither the hosts file nor a name server knows the name that stands in the data connection.',
  todo: 'Compare the name in the Instance Manager with the real one. When it is right, have the name servers (DNS) checked.',
};
function openIn(language: string, place: string): OpenWindow {
  localStorage.setItem('companion-language', language);
  const opened = openWindow(place);
  opened.core.world.settings.set('ui.language', language);
  return opened;
}
const FINDINGS = {
  'zh-Hans': ['按名称找不到', 'hosts 文件和名称服务器都不知道数据连接中的名称。'],
  de: ['wird unter dem angegebenen Namen nicht gefunden', 'Weder die hosts-Datei noch ein Nameserver kennt den Namen'],
  es: ['no se encuentra por su nombre', 'Ni el archivo hosts ni un servidor de nombres conocen el nombre'],
} as const;
const FAILURES = {
  'zh-Hans': '收集已取消。没有打包任何内容。',
  de: 'Das Sammeln wurde abgebrochen. Nichts wurde gepackt.',
  es: 'La recopilación se canceló. No se empaquetó nada.',
} as const;
describe('What the core says', () => {
  windows();
  it.for(Object.entries(FINDINGS))(
    'stands in the window’s language when it is a finding, in %s',
    async ([language, words]) => {
      const { core } = openIn(language, '/diagnostics');
      core.override({
        'snapshots.get': () => ok({ ...snapshot, findingList: [{ id: 'database.name', level: 'attention', ...SAID }] }),
      });
      for (const part of words) expect((await screen.findAllByText(part, { exact: false })).length).toBeGreaterThan(0);
      expect(screen.queryByText(SAID.text)).toBeNull();
    },
  );
  it.for(Object.entries(FAILURES))(
    'stands in the window’s language when it is a failure, in %s',
    async ([language, words]) => {
      const { core } = openIn(language, '/diagnostics');
      core.override({ 'snapshots.list': () => fail('cancelled', 'Collecting was cancelled. Nothing was packed.') });
      expect((await screen.findAllByText(words, { exact: false })).length).toBeGreaterThan(0);
    },
  );
});
