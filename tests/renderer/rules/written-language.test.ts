import { describe, expect, it } from 'vitest';
import { seemsForeign } from '../../../renderer/features/report/written-language.ts';

describe('a text', () => {
  it.each([
    'Line 3 has no start times after the import.',
    'Optimizer hangs at 40 %, planner3 sees an empty Gantt',
    'Error in C:\\APS\\Instances\\Prod: object reference not set to an instance of an object',
    'Die casting line is late',
    'café',
    'Müller',
    '',
    '12.3.1',
    'SQL timeout',
  ])('counts as English when it is "%s"', (text) => {
    expect(seemsForeign(text)).toBe(false);
  });

  it.each([
    ['German', 'Nach dem Import hat Linie 3 keine Startzeiten mehr, wir planen von Hand.'],
    ['German without umlauts', 'Die Planung ist leer und wird nicht gespeichert'],
    ['Spanish', 'Después de la importación no hay horas de inicio en la línea 3'],
    ['French', "Le planning est vide après l'import et nous ne pouvons pas enregistrer"],
    ['Portuguese', 'O plano não é salvo e os horários estão vazios'],
    ['Polish', 'Po imporcie nie ma godzin rozpoczęcia na linii 3'],
    ['Chinese', '导入后 3 号产线没有开始时间，Gantt 图是空的'],
    ['Chinese among names', 'Optimizer 卡在 40 %，MRP 结果不对'],
    ['Japanese', 'インポート後に開始時刻がありません'],
    ['Russian', 'После импорта нет времени начала'],
    ['Korean', '가져오기 후 시작 시간이 없습니다'],
  ])('counts as another language when it is %s', (_, text) => {
    expect(seemsForeign(text)).toBe(true);
  });

  it('counts as English when an English report quotes one foreign message', () => {
    expect(
      seemsForeign(
        'After the import the Gantt is empty and we cannot save. The message was "Der Auftrag ist gesperrt" and it comes at every start of the client.',
      ),
    ).toBe(false);
  });
});
