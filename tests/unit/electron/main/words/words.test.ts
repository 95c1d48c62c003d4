import { afterEach, describe, expect, test } from 'vitest';
import { trayView } from '../../../../../core/alarms/tray-rules.ts';
import { trayItems } from '../../../../../electron/main/tray/tray-items.ts';
import { onDesktopLanguage, speakDesktop, words } from '../../../../../electron/main/words.ts';
import { said } from '../../../../../electron/main/words/said.ts';
import type { CaseId } from '../../../../../shared/domain/primitives.ts';

const NOW = Date.UTC(2026, 10, 23, 16, 52);

function state() {
  const facts = {
    next: { caseId: 'c1' as CaseId, number: 1042, severity: 2 as const, dueAt: NOW + 38 * 60_000 },
    missed: 1,
    waiting: 2,
    quiet: { endsAt: NOW + 60 * 60_000, because: 'until' as const, changesAt: Infinity, isQuiet: true },
    settings: { enabled: true, from: '19:00', to: '07:00' },
    zone: 'Europe/Berlin',
  };
  return trayView(facts, NOW).tray;
}

describe('words of the desktop', () => {
  afterEach(() => speakDesktop('en', []));

  test('are those of the chosen language, and of the system’s when none is chosen', () => {
    speakDesktop('de', ['es-MX']);
    expect(words.tray.collect).toBe('Jetzt sammeln');
    speakDesktop('system', ['fr-FR', 'es-MX']);
    expect(words.tray.collect).toBe('Recopilar ahora');
    speakDesktop('system', ['fr-FR']);
    expect(words.tray.collect).toBe('Collect now');
  });

  test('tell once that another language is spoken', () => {
    const told: string[] = [];
    onDesktopLanguage((language) => told.push(language));
    speakDesktop('zh-Hans', []);
    speakDesktop('zh-Hans', []);
    expect(told).toEqual(['zh-Hans']);
  });

  test('leave no English line in the tray when the core’s own lines are shown', () => {
    const labels = (): readonly string[] =>
      trayItems(state(), true).flatMap((item) => (item.kind === 'gap' ? [] : [item.label]));
    speakDesktop('zh-Hans', []);
    expect(labels()).toEqual([
      '1 个已超时。2 个案例等待处理',
      '免打扰至 18:52。严重级别 1 仍会提醒',
      '下一个到期：案例 1042（严重级别 2），38 分钟后',
      '打开 Support Companion',
      '报告问题（附屏幕截图）',
      '立即收集',
      '立即结束免打扰',
      '免打扰时段 19:00 至 07:00',
      '退出',
    ]);
    speakDesktop('de', []);
    expect(labels().slice(0, 3)).toEqual([
      '1 versäumt. 2 Fälle warten auf Sie',
      'Ruhe bis 18:52. Schweregrad 1 klingelt trotzdem',
      'Als Nächstes fällig: Fall 1042 (Schweregrad 2) in 38 min',
    ]);
  });

  test('translate a notification line by line and keep the case’s own title', () => {
    speakDesktop('es', []);
    expect(said('Case 1042: 25 min left for the first response')).toBe(
      'Caso 1042: quedan 25 min para: primera respuesta',
    );
    expect(said('The schedule is wrong since the import. Severity 2. Due Mon 23 Nov, 17:30.')).toBe(
      'The schedule is wrong since the import. Gravedad 2. Vence lun 23 nov 17:30.',
    );
    expect(said('Support answered: Nobody can sign in')).toBe('Soporte ha respondido: Nobody can sign in');
  });
});
